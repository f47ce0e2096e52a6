import { type DayQuota, googleRules, type ScriptRules, type Spent } from './script-rules';
import type { StartedBy } from './started-by';

/** An installable trigger, as its creator made it. */
export interface StoredTrigger {
  uid: string;
  /** Its creator: the account that it runs as. */
  user: string;
  handler: string;
  event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_EVENT_UPDATED';
  /** Spreadsheet or calendar; empty for clock triggers. */
  sourceId: string;
  /** The file in which an add-on made it. */
  madeIn?: string;
  /** Clock triggers: milliseconds between two firings, and when the next is due. */
  every?: number;
  nextAt?: number;
  /** Made inside another trigger's execution: Google creates such triggers disabled. https://issuetracker.google.com/150756612 */
  disabled?: true;
}

/** A finished execution, as the Executions page lists it. Times in epoch milliseconds, `duration` in milliseconds. */
export interface ExecutionRecord {
  id: number;
  function: string;
  user: string;
  startedAt: number;
  duration: number;
  /** `not-run`: Google did not begin it; `error` says why. Google's own page does not list these. */
  status: 'completed' | 'failed' | 'timed-out' | 'not-run';
  error?: string;
  /** How many Google services it called. */
  calls: number;
  logs: string[];
  /** Set when a trigger started it. */
  trigger?: string;
  from?: StartedBy;
  /** Its first argument, where that is a word: which call of the page it was. */
  asked?: string;
}

/** What belongs to the script project: properties, cache, triggers, finished executions; and what Google allows it. */
export interface ScriptState {
  scriptId: string;
  properties: Record<string, string>;
  /** By e-mail address. */
  userProperties: Record<string, Record<string, string>>;
  cache: Record<string, { value: string; until: number }>;
  triggers: StoredTrigger[];
  executions: ExecutionRecord[];
  /** How many executions and calls there ever were; only the latest are kept. */
  executionsMade: number;
  callsMade: number;
  rules: ScriptRules;
  /** By e-mail address. */
  spent: Record<string, Partial<Record<DayQuota, Spent>>>;
  /** Scopes of the manifest that a person has not granted, by e-mail address; whoever is not named here has granted all. */
  declined: Record<string, string[]>;
  /** Another execution holds the script lock until then: epoch milliseconds. */
  lockHeldUntil: number | null;
}

export const emptyScript = (): ScriptState => ({
  scriptId: 'local-script-0000000000000000000000000000000000000000000',
  properties: {},
  userProperties: {},
  cache: {},
  triggers: [],
  executions: [],
  executionsMade: 0,
  callsMade: 0,
  rules: googleRules(),
  spent: {},
  declined: {},
  lockHeldUntil: null,
});
