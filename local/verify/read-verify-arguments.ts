import { Unreadable } from '../check/unreadable';

export interface VerifyArguments {
  readonly file: string;
  /** The key of the seals; empty when only the chain is to be looked at. */
  readonly key: string;
  readonly json: boolean;
}

const usage = 'Use: npm run verify -- FILE.xlsx [--key KEY] [--json]';

/** The command's arguments, in any order. Throws `Unreadable` with one sentence for anything else. */
export function readVerifyArguments(given: readonly string[]): VerifyArguments {
  const files: string[] = [];
  let key = '';
  let json = false;
  for (let at = 0; at < given.length; at++) {
    const [flag = '', inline] = (given[at] ?? '').split(/=(.*)/s);
    if (flag === '--json' && inline === undefined) json = true;
    else if (flag === '--key') key = inline ?? given[++at] ?? '';
    else if (flag.startsWith('-') && flag !== '-') throw new Unreadable(`There is no option ${flag}. ${usage}`);
    else files.push(given[at] ?? '');
    if (flag === '--key' && key === '') throw new Unreadable(`--key needs the key after it. ${usage}`);
  }
  const [file = '', second] = files;
  if (file === '') throw new Unreadable(`Which file? ${usage}`);
  if (second !== undefined) throw new Unreadable(`One file at a time: ${file} or ${second}? ${usage}`);
  return { file, key, json };
}
