import { invalid } from '../kernel/api-error';
import type { Spreadsheet } from './sheets-state';

/** Refuses a name that reads like a cell, has strange characters, or belongs to another named range. */
export function checkRangeName({ namedRanges }: Spreadsheet, name: string, id: string): void {
  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name) || /^(true|false)$/i.test(name))
    throw invalid(`Invalid name: ${name}`);
  if (namedRanges.some((other) => other.namedRangeId !== id && other.name?.toLowerCase() === name.toLowerCase()))
    throw invalid(`A named range with the name "${name}" already exists. Please enter another name.`);
}
