import { readCommandLine } from '../command/read-command-line';
import { Unreadable } from '../command/unreadable';

const answers = ['yes', 'no', 'undecided'] as const;

export interface CheckArguments {
  readonly file: string;
  /** Whether production differs from the trial, as the author would declare it. */
  readonly production: (typeof answers)[number];
  readonly json: boolean;
}

const usage = 'Use: npm run check -- FILE [--production yes|no|undecided] [--json]';

/** The command's arguments, in any order. Throws `Unreadable` with one sentence for anything else. */
export function readArguments(typed: readonly string[]): CheckArguments {
  const { file, given } = readCommandLine(typed, { options: { production: { type: 'string' }, json: { type: 'boolean' } }, usage });
  return { file, production: answerOf(given.get('production') ?? 'yes'), json: given.has('json') };
}

function answerOf(text: string): CheckArguments['production'] {
  const answer = answers.find((known) => known === text);
  if (!answer) throw new Unreadable(`--production must be yes, no or undecided, not ${text === '' ? 'nothing' : `“${text}”`}. ${usage}`);
  return answer;
}
