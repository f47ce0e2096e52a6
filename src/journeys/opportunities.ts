import type { HandoffId } from '../handoff/handoff';
import type { Desk } from './desk';

/** Numbers and links as people write them: case, and a slash at the end, make no other deal of it. */
const keyOf = (opportunity: string): string => opportunity.trim().toLowerCase().replace(/\/+$/, '');

/**
 * Which other handoff has this opportunity, in words, “H-ABC for Globex”; empty for none, and for no opportunity at all.
 *
 * Reads that column of all rows, so it is asked only when somebody has just written an opportunity.
 */
export function takenBy({ workspace }: Desk, opportunity: string, own: HandoffId | null): string {
  const wanted = keyOf(opportunity);
  if (wanted === '') return '';
  const other = workspace.tracker
    .all(['id', 'customer', 'opportunity'])
    .rows.find(({ cells }) => keyOf(cells.opportunity ?? '') === wanted && cells.id !== '' && cells.id !== own)?.cells;
  return other ? `${other.id ?? ''} for ${other.customer ?? ''}` : '';
}
