import type { Range } from '../base/time';
import type { CustomerCall } from '../handoff/customer-calls';

/** The record of a handoff is one cell. */
const most = 60;

/** What was seen before of calls outside the window, and what is seen now inside it. */
export function mergeCalls(before: readonly CustomerCall[], now: readonly CustomerCall[], window: Range): readonly CustomerCall[] {
  const outside = before.filter(({ start, end }) => end <= window.start || start >= window.end);
  return [...outside, ...now].sort((one, other) => one.start - other.start).slice(-most);
}
