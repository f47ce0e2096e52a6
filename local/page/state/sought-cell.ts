import { signal } from '@preact/signals';

/** A cell of the tracker's first tab: in the row that begins with `first`, under this heading. */
export interface SoughtCell {
  readonly first: string;
  readonly heading: string;
}

/** The cell that somebody is taken to; `null` once they are there. */
export const soughtCell = signal<SoughtCell | null>(null);
