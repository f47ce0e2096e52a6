import type { SeenRow } from '../workspace/workspace';

/** The file id in the row's link to its TDD; empty where there is none. */
export const fileIdIn = ({ cells }: SeenRow): string => /\/d\/([^/]+)/.exec(cells.tdd ?? '')?.[1] ?? '';
