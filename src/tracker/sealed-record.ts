import { sealOf } from './log-entry';

const sealLength = 32;

/** A record as its cell keeps it: behind a seal that nobody can make who has not got the key of this installation. */
export const sealedRecord = (record: string, key: string): string => `${sealOf(record, key).slice(0, sealLength)} ${record}`;

/** The record in a cell; `null` where its seal is not genuine. Without a key at hand no seal is asked for. */
export function openedRecord(cell: string, key: string): string | null {
  const record = cell.slice(sealLength + 1);
  return key === '' || cell === sealedRecord(record, key) ? record : null;
}
