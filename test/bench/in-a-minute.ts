import type { CallRecord } from '../../local/kernel/world';
import { type Instant, minute } from '../../src/base/time';

export const writesSheets = ({ method }: CallRecord): boolean => /^sheets\..*(batchUpdate|update|append|clear|copyTo|create)/i.test(method);

export const readsSheets = (record: CallRecord): boolean => record.method.startsWith('sheets.') && !writesSheets(record);

/** The most that lie within one minute, wherever it begins. */
export function mostInAMinute(times: readonly Instant[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  let most = 0;
  let from = 0;
  sorted.forEach((time, place) => {
    while (time - (sorted[from] ?? time) >= minute) from += 1;
    most = Math.max(most, place - from + 1);
  });
  return most;
}
