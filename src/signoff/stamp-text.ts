import { unreachable } from '../base/unreachable';
import type { SignoffStanding } from './standing-of';

/** One required role, with the name to print. */
export interface StampLine {
  readonly role: 'IE' | 'PM';
  readonly name: string;
  /** The stand-in who decided, by name; empty when it was the reviewer. */
  readonly by?: string;
  readonly standing: SignoffStanding;
}

/** Named ranges of our stamps start so; the file id of the document that they were written for follows. */
export const stampPrefix = 'handoff.signoff.';

/**
 * The stamp in the document, for readers without the add-on: one line, no link that signs anything.
 *
 * `dayOf` prints an instant as a date with its year; the stamp is the same for everybody, so it is in UTC.
 */
export function stampText(lines: readonly StampLine[], dayOf: (instant: number) => string): string {
  const words = lines.map(
    (line) => `${line.role} ${line.by ? `${line.by} for ${line.name}` : line.name} ${standingWords(line.standing, dayOf)}`,
  );
  return `Handoff sign-off: ${words.join(' · ')}`;
}

function standingWords(standing: SignoffStanding, dayOf: (instant: number) => string): string {
  switch (standing.is) {
    case 'undecided':
      return 'not decided yet';
    case 'not-asked':
    case 'waiting':
      return 'waiting';
    case 'excepted':
      return `not signed off, by a lead’s exception of ${dayOf(standing.exception.at)}`;
    case 'signed-off':
      return `signed off on ${dayOf(standing.signoff.at)}`;
    case 'asked-for-changes':
      return `asked for changes on ${dayOf(standing.signoff.at)}`;
    case 'out-of-date':
      return `signed off on ${dayOf(standing.signoff.at)}, out of date since`;
    default:
      return unreachable(standing);
  }
}
