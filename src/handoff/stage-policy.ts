import { type StageName, stages } from './stage-name';

/** What a signed handoff may still lack, each named in the order in which it is asked for. */
export const openSteps = ['meeting booked', 'sign-off', 'meeting held', 'introduction', 'expectations'] as const;

export type OpenStep = (typeof openSteps)[number];

/** What a handoff may go without where the team decides so; sign-off and signature it never does. */
export const needs = ['meeting', 'introduction', 'expectations'] as const;

export type Need = (typeof needs)[number];

export interface StagePolicy {
  /** Which of several open steps a signed handoff waits for first; each step once. */
  readonly order: readonly OpenStep[];
  /** What has to stand beside sign-off and signature before a handoff is complete. */
  readonly needs: readonly Need[];
  /** Business days that a stage may last; a stage that is not named has no clock. */
  readonly dueDays: Readonly<Partial<Record<StageName, number>>>;
}

export const defaultStagePolicy: StagePolicy = {
  order: openSteps,
  needs,
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
    'Conditions open': 5,
  },
};

/** Reads “meeting booked; sign-off; …”; what is wrong with it, otherwise. */
export function readOrder(text: string): readonly OpenStep[] | string {
  const order = text.split(/[\n;]/).map((step) => step.trim().toLowerCase());
  const complete = order.length === openSteps.length && openSteps.every((step) => order.includes(step));
  return complete ? (order as OpenStep[]) : `must list each of ${openSteps.join(', ')} once, separated by semicolons`;
}

/** Reads “sign-off; signature; meeting; …”; what is wrong with it, otherwise. */
export function readNeeds(text: string): readonly Need[] | string {
  const named = text.split(/[\n;]/).map((part) => part.trim().toLowerCase());
  const known = named.every((part) => allNeeds.includes(part));
  return known && named.includes('sign-off') && named.includes('signature')
    ? needs.filter((need) => named.includes(need))
    : `must list sign-off, signature and any of ${needs.join(', ')}, separated by semicolons`;
}

export const needsText = (named: readonly Need[]): string => ['sign-off', 'signature', ...named].join('; ');

const allNeeds: readonly string[] = ['sign-off', 'signature', ...needs];

/** Reads “In review: 3”, a line or a part between semicolons each; what is wrong with it, otherwise. */
export function readDueDays(text: string): StagePolicy['dueDays'] | string {
  const lines = text.split(/[\n;]/).filter((line) => line.trim() !== '');
  const days: Partial<Record<StageName, number>> = {};
  for (const line of lines) {
    const [, name = '', count = ''] = /^\s*(.*?)\s*:\s*(\d{1,3})\s*$/.exec(line) ?? [];
    const stage = stages.find((known) => known.toLowerCase() === name.toLowerCase());
    if (count === '') return `must have a stage and its business days, like “In review: 3”; “${line.trim()}” does not`;
    if (!stage) return `lists a stage “${name}”, which does not exist`;
    if (restingStages.includes(stage)) return `gives days for “${stage}”, which has no clock`;
    days[stage] = Number(count);
  }
  return days;
}

export const dueDaysText = (days: StagePolicy['dueDays']): string =>
  stages.flatMap((stage) => (days[stage] === undefined ? [] : [`${stage}: ${String(days[stage])}`])).join('\n');

/** Timers stop: nothing is due while a deal rests or when a handoff is over. */
export const restingStages: readonly StageName[] = ['Slipped', 'On hold', 'Lost', 'No implementation needed', 'Not selected', 'Complete'];
