import { sha256Hex } from '../base/sha256-hex';
import type { HandoffId } from '../handoff/handoff';

/**
 * The id of the event for one attempt at a handoff's meeting: always the same, so that a second booking meets the first.
 *
 * Ids of deleted events stay taken; the next attempt gets the next id. Forty hexadecimal digits, all of them base32hex as Calendar asks.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events/insert
 */
export function meetingKey(handoff: HandoffId, attempt: number): string {
  return sha256Hex(`internal handoff meeting ${handoff} ${String(attempt)}`).slice(0, 40);
}
