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

/** The TDD of the handoff that something happened to last. */
export function tddAtHand(happened: readonly Happened[]): string | undefined {
  const last = happened.at(-1)?.handoff;
  return happened.find(({ handoff, tdd }) => tdd !== undefined && handoff === last)?.tdd;
}

/** A step of the main job: who does it where, and how one knows that it has been done. */
export interface Step {
  readonly title: string;
  readonly says: string;
  /** The address of the sample company's person; who is next, where several have to do it. */
  readonly who: (happened: readonly Happened[]) => string;
  readonly view: ViewName;
  readonly isDone: (happened: readonly Happened[]) => boolean;
}

const [ana, ben, dana, omar] = ['ana@vendor.example', 'ben@vendor.example', 'dana@vendor.example', 'omar@vendor.example'] as const;

const has = (what: string) => (happened: readonly Happened[]) => happened.some((each) => each.what === what);
const signers = (happened: readonly Happened[]) => new Set(happened.filter(({ what }) => what === 'signed off').map(({ who }) => who));

/** The main job, in the order of the README. Ticked from the tracker's log, so that it is the same whoever did it, and where. */
export const steps: readonly Step[] = [
  {
    title: 'Register the design document',
    says: 'Open the sample or a file of your own. In the panel beside it, press “Register this TDD”, then enter the customer and the four people.',
    who: () => ben,
    view: 'document',
    isDone: has('registered'),
  },
  {
    title: 'Say whether production differs from the trial',
    says: 'Say yes. The check now looks for a section on production, finds none, and blocks.',
    who: () => ben,
    view: 'document',
    isDone: has('production declared'),
  },
  {
    title: 'Write the section and ask for the review',
    says: 'Press “Add the section”, fill in two or three of its fields in the document, press “Check again”, then “Ask for the review”.',
    who: () => ben,
    view: 'document',
    isDone: has('review asked for'),
  },
  {
    title: 'Sign off',
    says: 'Dana, the implementation engineer, presses “Sign off”; then Omar, the project manager, does the same.',
    who: (happened) => (signers(happened).has(dana) ? omar : dana),
    view: 'document',
    isDone: (happened) => signers(happened).size > 1 || has('meeting booked')(happened),
  },
  {
    title: 'Mark the customer as signed',
    says: 'As Ana, choose “signed” in the tracker’s Signature column, on the right. The page shows what happens next.',
    who: () => ana,
    view: 'tracker',
    isDone: has('customer signed'),
  },
  {
    title: 'See the meeting booked',
    says: 'It is on everybody’s calendar, within their working hours. Drag it, or decline it as Omar: the tracker shows that. If it is not there yet, move the clock forward by five minutes.',
    who: () => ana,
    view: 'calendars',
    isDone: has('meeting booked'),
  },
];
