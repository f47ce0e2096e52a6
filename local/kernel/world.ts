import { type CalendarState, emptyCalendars } from '../calendar/calendar-state';
import type { EventResource } from '../calendar/event-resource';
import { type DocsState, emptyDocs } from '../docs/docs-state';
import { type DriveState, emptyDrive } from '../drive/drive-state';
import type { Faults } from '../faults/faults';
import { emptyScript, type ScriptState } from '../script/script-state';
import { emptySheets, type SheetsState } from '../sheets/sheets-state';
import { asAssumed, type LeftOpen } from './left-open';

/** An account of the workspace. `zone` is the one that person's own Calendar settings show. */
export interface Account {
  email: string;
  name: string;
  zone: string;
  /** Set for people outside the company: no calendar of theirs can be read from inside. */
  external?: boolean;
  /** What this person does in the company: “Customer engineer”. */
  title?: string;
  /** Set where a policy keeps scripts from knowing who this is: their session tells a blank address. */
  unnamed?: boolean;
}

/** The time of the workspace: `offset` milliseconds from the machine's clock, or standing still at `frozenAt`. */
export interface ClockState {
  offset: number;
  frozenAt: number | null;
}

/** A message in the outbox: mail by the script, or an invitation by Calendar. */
export interface Mail {
  id: string;
  at: number;
  from: string;
  to: string[];
  cc: string[];
  subject: string;
  body: string;
  kind: 'mail' | 'invitation' | 'update' | 'cancellation';
  /** The body as HTML, where the sender gave one. */
  html?: string;
  eventId?: string;
  /** The event as it was when the mail told of it. */
  event?: EventResource;
}

/** One call to a Google service: who, what, when (epoch milliseconds), and how it ended. */
export interface CallRecord {
  at: number;
  by: string;
  /** `calendar.events.insert`, `lock.waitLock`, `properties.getProperty`, … */
  method: string;
  /** What it was about: file, calendar or event id. */
  about: string;
  via: 'script' | 'http';
  /** Which execution made it; absent over HTTP. */
  execution?: number;
  error?: string;
}

/** Everything that there is, as plain JSON: what is written to `.workspace/` and read back. */
export interface World {
  version: 1;
  clock: ClockState;
  /** Counts up; gives every id its number, so that runs repeat exactly. */
  serial: number;
  accounts: Record<string, Account>;
  drive: DriveState;
  docs: DocsState;
  sheets: SheetsState;
  calendar: CalendarState;
  script: ScriptState;
  outbox: Mail[];
  /** What was switched on to go wrong. */
  faults: Faults;
  /** Whether they meet programs that call Google's HTTP paths too, and not the script alone. */
  clientsMeetFaults: boolean;
  leftOpen: LeftOpen;
  calls: CallRecord[];
}

export const emptyWorld = (): World => ({
  version: 1,
  clock: { offset: 0, frozenAt: null },
  serial: 0,
  accounts: {},
  drive: emptyDrive(),
  docs: emptyDocs(),
  sheets: emptySheets(),
  calendar: emptyCalendars(),
  script: emptyScript(),
  outbox: [],
  faults: {},
  clientsMeetFaults: false,
  leftOpen: asAssumed(),
  calls: [],
});

/** The next number of this world, for ids. */
export function nextSerial(world: World): number {
  world.serial += 1;
  return world.serial;
}
