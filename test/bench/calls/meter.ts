import type { CallHooks } from '../../../local/kernel/record-call';
import type { CallRecord } from '../../../local/kernel/world';
import type { Company } from '../../journeys/company';

/** What one action asked of Google: calls to Docs, Sheets, Calendar, Drive and mail; calls to everything else; bytes of JSON both ways. */
export interface Spent {
  readonly google: number;
  readonly beside: number;
  readonly asked: number;
  readonly answered: number;
  /** The bytes of the largest single answer, and whose it was. */
  readonly largest: number;
  readonly largestOf: string;
  readonly methods: readonly string[];
}

/** A function of the script: what it sets off in others, as the calendar trigger that hears of our own booking, is not the action's. */
export type Entry =
  | 'onOpen'
  | 'onInstall'
  | 'rpc'
  | 'onTrackerEdit'
  | 'onCalendarChange'
  | 'onSweep'
  | 'verifyLog'
  | 'selfTest'
  | 'setUp'
  | 'openSidebar'
  | 'doGet';

export const isGoogle = (method: string): boolean => /^(docs|sheets|calendar|drive|mail)\./.test(method);

interface Call {
  readonly record: CallRecord;
  asked: number;
  answered: number;
}

/** Counts what the executions of `entry` ask while `act` runs. */
export function meter<Answer>(company: Company, entry: Entry, act: () => Answer): { readonly spent: Spent; readonly answer: Answer } {
  const { hooks, world } = company.workspace;
  const before: CallHooks = { ...hooks };
  const calls = new Map<CallRecord, Call>();
  const first = world.script.executionsMade;
  const callOf = (record: CallRecord): Call => {
    const call = calls.get(record) ?? { record, asked: 0, answered: 0 };
    calls.set(record, call);
    return call;
  };
  hooks.beforeCall = (record) => {
    callOf(record);
    before.beforeCall?.(record);
  };
  hooks.asked = (record, exchange) => {
    callOf(record).asked = sizeOf(JSON.stringify(exchange.body));
    before.asked?.(record, exchange);
  };
  hooks.answered = (record, text) => {
    callOf(record).answered = sizeOf(text);
    before.answered?.(record, text);
  };
  try {
    const answer = act();
    const wanted = new Set(
      company.workspace.world.script.executions.filter(({ id, function: name }) => id > first && name === entry).map(({ id }) => id),
    );
    return { spent: sumOf([...calls.values()].filter(({ record }) => wanted.has(record.execution ?? 0))), answer };
  } finally {
    hooks.beforeCall = before.beforeCall;
    hooks.asked = before.asked;
    hooks.answered = before.answered;
  }
}

const sizeOf = (text: string | undefined): number => (text === undefined ? 0 : Buffer.byteLength(text));

function sumOf(calls: readonly Call[]): Spent {
  const google = calls.filter(({ record }) => isGoogle(record.method));
  const [largest] = [...google].sort((one, other) => other.answered - one.answered);
  return {
    google: google.length,
    beside: calls.length - google.length,
    asked: google.reduce((sum, { asked }) => sum + asked, 0),
    answered: google.reduce((sum, { answered }) => sum + answered, 0),
    largest: largest?.answered ?? 0,
    largestOf: largest?.record.method ?? '',
    methods: google.map(({ record }) => record.method),
  };
}
