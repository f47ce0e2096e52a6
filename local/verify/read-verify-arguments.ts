import { readCommandLine } from '../command/read-command-line';
import { Unreadable } from '../command/unreadable';

export interface VerifyArguments {
  readonly file: string;
  /** The key of the seals; empty when only the chain is to be looked at. */
  readonly key: string;
  readonly json: boolean;
}

const usage = 'Use: npm run verify -- FILE.xlsx [--key KEY] [--json]';

/** The command's arguments, in any order. Throws `Unreadable` with one sentence for anything else. */
export function readVerifyArguments(typed: readonly string[]): VerifyArguments {
  const { file, given } = readCommandLine(typed, { options: { key: { type: 'string' }, json: { type: 'boolean' } }, usage });
  const key = given.get('key') ?? '';
  if (given.has('key') && key === '') throw new Unreadable(`--key needs the key after it. ${usage}`);
  return { file, key, json: given.has('json') };
}
