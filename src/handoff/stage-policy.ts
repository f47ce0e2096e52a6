import { type StageName, stages } from './stage-name';

/** What a signed handoff may still lack, each named in the order in which it is asked for. */
export const openSteps = ['meeting booked', 'sign-off', 'meeting held', 'introduction', 'expectations'] as const;

export type OpenStep = (typeof openSteps)[number];

export interface StagePolicy {
  /** Which of several open steps a signed handoff waits for first; each step once. */
  readonly order: readonly OpenStep[];
  /** Business days that a stage may last; a stage that is not named has no clock. */
  readonly dueDays: Readonly<Partial<Record<StageName, number>>>;
}

export const defaultStagePolicy: StagePolicy = {
  order: openSteps,
  dueDays: {
    'In review': 3,
    'Changes asked for': 3,
    'Sign-off out of date': 2,
    'No common time': 1,
    'Meeting held up': 1,
    'Meeting declined': 1,
    'Meeting cancelled': 1,
    'Signed, TDD not signed off': 2,
    'Meeting time has passed': 1,
    'Introduction open': 3,
    'Introduction due again': 3,
    'Expectations open': 2,
  },
};

/** Reads “meeting booked; sign-off; …”; what is wrong with it, otherwise. */
export function readOrder(text: string): readonly OpenStep[] | string {
  const order = text.split(/[\n;]/).map((step) => step.trim().toLowerCase());
  const complete = order.length === openSteps.length && openSteps.every((step) => order.includes(step));
  return complete ? (order as OpenStep[]) : `is to name each of ${openSteps.join(', ')} once, parted by semicolons`;
}

/** Reads “In review: 3”, a line or a part between semicolons each; what is wrong with it, otherwise. */
export function readDueDays(text: string): StagePolicy['dueDays'] | string {
  const lines = text.split(/[\n;]/).filter((line) => line.trim() !== '');
  const days: Partial<Record<StageName, number>> = {};
  for (const line of lines) {
    const [, name = '', count = ''] = /^\s*(.*?)\s*:\s*(\d{1,3})\s*$/.exec(line) ?? [];
    const stage = stages.find((known) => known.toLowerCase() === name.toLowerCase());
    if (count === '') return `is to say a stage and its business days, like “In review: 3”; “${line.trim()}” does not`;
    if (!stage) return `names the stage “${name}”, which there is not`;
    if (restingStages.includes(stage)) return `gives “${stage}” days, where no clock runs`;
    days[stage] = Number(count);
  }
  return days;
}

export const dueDaysText = (days: StagePolicy['dueDays']): string =>
  stages.flatMap((stage) => (days[stage] === undefined ? [] : [`${stage}: ${String(days[stage])}`])).join('\n');

/** Timers stop: nothing is due while a deal rests or when a handoff is over. */
export const restingStages: readonly StageName[] = ['Slipped', 'On hold', 'Lost', 'No implementation needed', 'Not selected', 'Complete'];
