import { readFileSync, statSync } from 'node:fs';
import { Unreadable } from './unreadable';

/** What is in a file. Throws `Unreadable` where it is not there, is no file, or may not be opened. */
export function readBytes(file: string): Buffer {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Unreadable(`There is no file ${file}.`);
  if (!found.isFile()) throw new Unreadable(`${file} is not a file.`);
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Unreadable(`${file} cannot be opened (${error instanceof Error ? error.message : String(error)}).`);
  }
}
