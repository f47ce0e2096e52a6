import type { ViewName } from '../state/route';

/** An entry of the tracker's log: what happened, and who did it. */
export interface Happened {
  readonly what: string;
  readonly who: string;
  /** The handoff that it happened to. */
  readonly handoff: string;
  /** The TDD that was registered. */
  readonly tdd: string | undefined;
  /** When the meeting that was booked begins. */
  readonly start: number | undefined;
}

/** The handoff that something happened to last; empty before there is one. */
export const handoffAtHand = (happened: readonly Happened[]): string => happened.at(-1)?.handoff ?? '';

/** Its TDD. */
export function tddAtHand(happened: readonly Happened[]): string | undefined {
  const last = handoffAtHand(happened);
  return happened.find(({ handoff, tdd }) => tdd !== undefined && handoff === last)?.tdd;
}

/** Where the handoff at hand stands: what has happened, and how its row of the tracker reads. */
export interface Standing {
  readonly happened: readonly Happened[];
  /** Empty before it is registered. */
  readonly stage: string;
  /** The addresses of those whom it waits for. */
  readonly waitingFor: readonly string[];
}

/** A step of the main job: who does it where, and how one knows that it has been done. */
export interface Step {
  readonly title: string;
  readonly says: (standing: Standing) => string;
  /** Who does it in the sample company, where the tracker waits for nobody. */
  readonly who: string;
  readonly view: ViewName;
  /** The column of the tracker that it is done in. */
  readonly heading?: string;
  readonly isDone: (standing: Standing) => boolean;
}

/** The address of whoever is next: the one who sits here, if the handoff waits for them. */
export const whoIsNext = ({ who, view }: Step, { waitingFor }: Standing, sitting: string): string =>
  // The meeting is everybody's to see, whoever is waited for by then.
  view === 'calendars' || waitingFor.length === 0 ? who : waitingFor.includes(sitting) ? sitting : (waitingFor[0] ?? who);

const [ana, ben, dana] = ['ana@vendor.example', 'ben@vendor.example', 'dana@vendor.example'] as const;

const has =
  (what: string) =>
  ({ happened }: Standing): boolean =>
    happened.some((each) => each.what === what);

/** Stages in which the sign-offs do not all stand. */
const unsigned = [
  'TDD in preparation',
  'In review',
  'Changes asked for',
  'Sign-off out of date',
  'Signed, TDD not signed off',
  'Slipped',
  'On hold',
  'Lost',
  'No implementation needed',
  'Not selected',
];

const reviewWords: Readonly<Record<string, string>> = {
  'Changes asked for': 'A reviewer has asked for changes. Change the document, and press “Request again” in the panel.',
  'Sign-off out of date':
    'The document has changed since it was signed off. Whoever signed it looks at the change and presses “Sign off” again.',
};

/** The main job, in the order of the README. Ticked from the tracker's log, so that it is the same whoever did it, and where. */
export const steps: readonly Step[] = [
  {
    title: 'Register the design document',
    says: () =>
      'Open the sample or a file of your own. In the panel beside it, press “Register this TDD”, then enter the customer and the four people.',
    who: ben,
    view: 'document',
    isDone: has('registered'),
  },
  {
    title: 'Say whether production differs from the trial',
    says: () => 'Say yes. The check then looks for a section on production. Where there is none, as in the sample, it blocks.',
    who: ben,
    view: 'document',
    isDone: has('production declared'),
  },
  {
    title: 'Fill the section on production and ask for the review',
    says: () =>
      'If it is missing, press “Add the section” in the panel. Fill in two or three of its fields in the document, press “Check again”, then “Ask for the review”.',
    who: ben,
    view: 'document',
    isDone: has('review asked for'),
  },
  {
    title: 'Sign off',
    says: ({ stage }) =>
      reviewWords[stage] ??
      'The implementation engineer presses “Sign off” in the panel; then the project manager, if there is one, does the same.',
    who: dana,
    view: 'document',
    isDone: (standing) => has('meeting booked')(standing) || (standing.stage !== '' && !unsigned.includes(standing.stage)),
  },
  {
    title: 'Mark the customer as signed',
    says: () => 'Choose “signed” in the tracker’s Signature column. The page shows what happens next.',
    who: ana,
    view: 'tracker',
    heading: 'Signature',
    isDone: has('customer signed'),
  },
  {
    title: 'See the meeting booked',
    says: () =>
      'It is on everybody’s calendar, within their working hours. Drag it, or decline it as one of them: the tracker shows that. If it is not there yet, move the clock forward by five minutes.',
    who: ana,
    view: 'calendars',
    isDone: has('meeting booked'),
  },
];
