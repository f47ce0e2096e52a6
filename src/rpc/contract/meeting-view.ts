import type { Instant } from '../../base/time';
import type { Answer } from '../../handoff/handoff';
import type { Email } from '../../handoff/people';
import type { PersonView } from './person-view';

export interface ChoiceView {
  readonly start: Instant;
  readonly end: Instant;
  /** “Without Omar Haddad (busy)”. */
  readonly says: string;
}

export interface MeetingView {
  /** `not-needed`: the handoff has ended; `proposed`: the policy has a person pick; `apart`: working hours do not overlap; `over`: nobody has said yet whether it was held. */
  readonly state:
    | 'not-needed'
    | 'when-signed'
    | 'being-booked'
    | 'booked'
    | 'proposed'
    | 'no-time'
    | 'apart'
    | 'walkthrough'
    | 'held-up'
    | 'cancelled'
    | 'declined'
    | 'over'
    | 'held';
  readonly says: string;
  readonly fix: string;
  /** What comes of looking for another time, and who is told; empty while no meeting is booked that would be given up. */
  readonly again: string;
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly eventLink: string;
  readonly meetLink: string;
  readonly attendees: readonly {
    readonly person: PersonView;
    readonly roles: readonly string[];
    readonly required: boolean;
    readonly answer: Answer;
  }[];
  readonly choices: readonly ChoiceView[];
  /** The TDD's sections to tick when it is recorded; empty while there is nothing to record. */
  readonly checklist: readonly string[];
  readonly held: {
    /** “Recorded by Ben Ortiz on 9 Dec”. */
    readonly recorded: string;
    readonly came: readonly string[];
    readonly sections: readonly string[];
    /** `closed` is empty while the point is open. */
    readonly points: readonly { readonly text: string; readonly owner: PersonView; readonly closed: string }[];
  } | null;
  readonly walkthrough: { readonly says: string; readonly link: string } | null;
}

/** Who comes to the meeting and cannot open the TDD. `ours`: in the People tab, so that the panel may let them in. */
export interface AccessView {
  readonly without: readonly (PersonView & { readonly ours: boolean })[];
}

/** An open point as the form sends it. */
export interface PointInput {
  readonly text: string;
  readonly owner: Email;
}
