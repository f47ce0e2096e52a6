import { Unreadable } from './unreadable';

const answers = ['yes', 'no', 'undecided'] as const;

export interface CheckArguments {
  readonly file: string;
  /** Whether production differs from the trial, as the author would declare it. */
  readonly production: (typeof answers)[number];
  readonly json: boolean;
}

const usage = 'Use: npm run check -- FILE [--production yes|no|undecided] [--json]';

/** The command's arguments; the options may stand before or after the file. Throws `Unreadable` with one sentence for anything else. */
export function readArguments(given: readonly string[]): CheckArguments {
  const files: string[] = [];
  let production: CheckArguments['production'] = 'yes';
  let json = false;
  for (let at = 0; at < given.length; at++) {
    const [flag = '', inline] = (given[at] ?? '').split(/=(.*)/s);
    if (flag === '--json' && inline === undefined) json = true;
    else if (flag === '--production') production = answerOf(inline ?? given[++at]);
    else if (flag.startsWith('-') && flag !== '-') throw new Unreadable(`There is no option ${flag}. ${usage}`);
    else files.push(given[at] ?? '');
  }
  const [file, second] = files;
  if (file === undefined || file === '') throw new Unreadable(`Which file? ${usage}`);
  if (second !== undefined) throw new Unreadable(`One file at a time: ${file} or ${second}? ${usage}`);
  return { file, production, json };
}

function answerOf(text: string | undefined): CheckArguments['production'] {
  const answer = answers.find((known) => known === text);
  if (!answer) throw new Unreadable(`--production is yes, no or undecided, not ${text === undefined ? 'nothing' : `“${text}”`}. ${usage}`);
  return answer;
}
