import { parseArgs } from 'node:util';
import { Unreadable } from './unreadable';

/** What a command takes beside its file. */
interface Grammar<Name extends string> {
  /** `--NAME VALUE` or `--NAME=VALUE` for a string, `--NAME` alone for a boolean. */
  readonly options: Readonly<Record<Name, { readonly type: 'boolean' | 'string' }>>;
  /** The last sentence of each refusal. */
  readonly usage: string;
}

/**
 * The one file that was typed, and the options, before or after it; the last one counts where one stands twice.
 *
 * A boolean that was given, and a string option without its value, are `''`. Throws `Unreadable` for another number of files and for
 * options that there are not.
 */
export function readCommandLine<Name extends string>(
  typed: readonly string[],
  { options, usage }: Grammar<Name>,
): { readonly file: string; readonly given: ReadonlyMap<Name, string> } {
  const isOption = (name: string): name is Name => Object.hasOwn(options, name);
  // Not strict: its sentences are for programmers.
  const { tokens } = parseArgs({ args: [...typed], options, allowPositionals: true, strict: false, tokens: true });
  const files: string[] = [];
  const given = new Map<Name, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name) || (options[name].type === 'boolean' && value !== undefined))
      throw new Unreadable(`There is no option ${rawName}. ${usage}`);
    given.set(name, value ?? '');
  }
  const [file = '', second] = files;
  if (file === '') throw new Unreadable(`Which file? ${usage}`);
  if (second !== undefined) throw new Unreadable(`One file at a time: ${file} or ${second}? ${usage}`);
  return { file, given };
}
