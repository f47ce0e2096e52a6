import type { SectionChange } from './compare-contents';

/** Which sections may change without putting a sign-off out of date: names as policy lists them, in any case. */
export interface SignoffPolicy {
  readonly neverVoids: readonly string[];
}

export const defaultSignoffPolicy: SignoffPolicy = {
  neverVoids: ['Background', 'Introduction', 'Glossary', 'References', 'Revision history', 'Change log', 'Document history'],
};

/**
 * The changes that put a sign-off out of date: all but those inside a section that policy names as harmless.
 *
 * A section counts by its own heading and by every heading above it. Numbers before a heading do not matter.
 */
export function voidingChanges(changes: readonly SectionChange[], { neverVoids }: SignoffPolicy): readonly SectionChange[] {
  const harmless = new Set(neverVoids.map(plain));
  return changes.filter(({ section }) => !section.split(' › ').some((heading) => harmless.has(plain(heading))));
}

const plain = (heading: string) =>
  heading
    .replace(/^[\d.)\s]+/, '')
    .replace(/\s*\(\d+\)$/, '')
    .trim()
    .toLowerCase();
