import type { Instant, Range, ZoneId } from '../base/time';
import type { Attendee } from '../handoff/handoff';
import type { Unsettled } from '../handoff/look';
import type { Email } from '../handoff/people';
import type { Seen } from '../self-test/seen';
import type { QuestionKey } from '../self-test/questions';
import type { CellProblem } from '../tracker/cell-problem';
import type { Cells, ColumnKey } from '../tracker/columns';
import type { LogPlace } from '../tracker/log-entry';

/**
 * What a journey may ask of the outside world, in our words. Every method may throw a `Fault`.
 *
 * Each costs the calls to Google that its comment says; the budgets of docs/performance.md are sums of these.
 */
export interface Workspace {
  /** The account at the keyboard, lower case, from the session; empty when Google does not tell. For triggers: the engine account. */
  viewer(): Email;
  /** The account under whose authority this runs: for a trigger whoever made it, whoever set it off. Empty when Google does not tell. */
  runsAs(): Email;
  now(): Instant;
  /** The address of a TDD's panel as a web page; empty while Handoff is not deployed as one. */
  pageLink(tdd: string): string;
  /** Runs `work` while nobody else of this project writes. Throws a retryable `Fault` when the lock cannot be had. */
  alone<Value>(work: () => Value): Value;
  readonly documents: Documents;
  readonly tracker: Tracker;
  readonly calendar: Calendars;
  readonly drive: Files;
  readonly memory: Memory;
  readonly engine: Engine;
  readonly probe: Probe;
}

export interface Documents {
  /** The id of the document that the sidebar stands in; empty elsewhere. No call. */
  active(): string;
  /** All tabs, suggestions off, for everyone the same. One call. */
  read(fileId: string): unknown;
  /** All tabs with what is suggested. One call; only for those who may see suggestions. */
  readWithSuggestions(fileId: string): unknown;
  /** Writes the stamp, in place of an earlier one or as a new first line. One call; two where the document opens with a table. */
  stamp(fileId: string, stamp: Stamp): void;
  /** Appends a section to a tab. One call. */
  appendSection(fileId: string, section: NewSection): void;
  /** Puts the cursor of the open document before the given child of a tab's body. No call. */
  goTo(tabId: string, child: number): void;
}

export interface NewSection {
  readonly tabId: string;
  readonly heading: string;
  /** Of the heading, 1 to 6. */
  readonly level: number;
  readonly lines: readonly string[];
}

export interface Stamp {
  readonly tabId: string;
  readonly text: string;
  readonly range: string;
  /** Names of stamps that stand in the document: one of ours is replaced, one of another document is removed. */
  readonly standing: readonly string[];
  /** Names of stamps that people have typed into: the line stays theirs, without the name. */
  readonly typedInto: readonly string[];
  /** The document does not begin with a paragraph. */
  readonly opensWithTable: boolean;
}

export interface Health {
  /** How many handoffs were ever registered. */
  readonly handoffs: number;
  readonly head: LogPlace;
  /** `null` when the tab does not tell. */
  readonly lastSweep: Instant | null;
  /** What needs attention, a line each, as the last sweep told it. */
  readonly problems: readonly string[];
}

/** A row of the Handoffs tab as it was read; `row` is zero-based and good only within the lock. */
export interface SeenRow {
  readonly row: number;
  readonly cells: Partial<Cells>;
}

/** One read of the tracker: the rows asked for, and everything that decisions need beside them. */
export interface SeenTracker {
  readonly rows: readonly SeenRow[];
  /** Rows of the People and Policy tabs as texts, headings first. */
  readonly people: readonly (readonly string[])[];
  readonly policy: readonly (readonly string[])[];
  readonly health: Health;
  /** The tab of the rows as ranges name it: `Handoffs`, or `'Our handoffs'`. */
  readonly tab: string;
  /** How many TDDs have a row, where all rows were looked through for one. */
  readonly tdds?: number;
  /** Where a new row goes. */
  readonly nextRow: number;
  readonly columns: ReadonlyMap<ColumnKey, number>;
}

/** Everything one change writes, all of it or nothing. */
export interface TrackerChange {
  readonly seen: SeenTracker;
  /** `row` null: a new handoff. Only the cells that are named are written. */
  readonly rows: readonly { readonly row: number | null; readonly cells: Partial<Cells> }[];
  readonly log: readonly (readonly string[])[];
  readonly health: Partial<Health>;
}

export interface Tracker {
  /** The spreadsheet's address; empty before Set up. No call. */
  link(): string;
  /** The row of a TDD. One call where it was found before, two after a long pause, three where it has moved meanwhile. */
  byTdd(fileId: string): SeenTracker;
  /** The rows at these places. One call. */
  byRow(rows: readonly number[]): SeenTracker;
  /** Every row, of its cells only those named; without names all but the record. One call, whose answer grows with the rows: name few. */
  all(keys?: readonly ColumnKey[]): SeenTracker;
  /** A tracker of which nothing can be read. No call. */
  nothing(): SeenTracker;
  /** Every entry of the log, as it stands in the cells. One call. */
  log(): readonly (readonly string[])[];
  /**
   * One atomic write. Answers the rows in which another handoff, or none, stood by then, or other columns: somebody moved them since they were read.
   * Their cells are written all the same, since Google has no way to ask first.
   */
  commit(change: TrackerChange): readonly number[];
  /** Tells these, and no others, in notes beside the cells. One call where that is told already, else two. */
  noteProblems(problems: readonly CellProblem[]): void;
}

/** Somebody's calendar inside a window: busy ranges, or unknown, which is never free. */
export type BusyCalendar = { readonly is: 'known'; readonly busy: readonly Range[] } | { readonly is: 'unknown'; readonly because: string };

export interface EventPlan {
  readonly eventId: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly zone: ZoneId;
  readonly summary: string;
  readonly description: string;
  readonly attendees: readonly { readonly email: Email; readonly required: boolean; readonly answer?: 'accepted' }[];
  readonly meetRequestId: string;
  /** Whose calendar: the engine’s own, or the primary one of whoever is at the keyboard. The engine’s is meant where nothing is said. */
  readonly on?: 'own';
}

/** One of our events as the calendar shows it now. */
export interface SeenEvent {
  readonly eventId: string;
  readonly status: 'confirmed' | 'cancelled';
  readonly start: Instant;
  readonly end: Instant;
  readonly eventLink: string;
  readonly meetLink: string;
  readonly attendees: readonly Attendee[];
  /** Simple HTML. */
  readonly description: string;
  readonly etag: string;
}

/** An event with times in the viewer's own calendar. */
export interface OwnCall {
  readonly eventId: string;
  readonly etag: string;
  readonly summary: string;
  readonly start: Instant;
  readonly end: Instant;
  /** People; rooms are left out. */
  readonly guests: readonly { readonly email: Email; readonly name: string; readonly declined: boolean; readonly self: boolean }[];
  /** The guest list as Google has it. */
  readonly entries: readonly object[];
  /** May the viewer ask others to it? */
  readonly mayInvite: boolean;
}

/** The primary calendar of whoever is at the keyboard. */
export interface OwnCalls {
  /** What lies in the window, in the order of time, and the part of the window that was read: all of it, unless there are very many. One call, three at most. */
  within(window: Range): { readonly calls: readonly OwnCall[]; readonly read: Range };
  /** One call. */
  find(eventId: string): OwnCall | null;
  /** Asks somebody else to it and tells all guests, those outside the company too: only ever after a person confirmed it. One call. */
  addGuest(call: OwnCall, email: Email): OwnCall;
}

export interface Calendars {
  readonly own: OwnCalls;
  /** Busy times by address. One call for each fifty people. */
  busy(emails: readonly Email[], window: Range): ReadonlyMap<Email, BusyCalendar>;
  /** Books the event under the id of the plan. Meeting that id already standing, it answers what stands; `null` when that id was cancelled. One call, two for a retry. */
  book(plan: EventPlan): SeenEvent | null;
  /** One call. */
  event(eventId: string): SeenEvent | null;
  /** The same on the primary calendar of whoever is at the keyboard. One call. */
  ownEvent(eventId: string): SeenEvent | null;
  /** Cancels an event there and tells its guests, those outside the company too: only ever after a person confirmed it. One call. */
  cancelOwn(eventId: string): void;
  /** Replaces the guests, keeping answers, if nobody changed the event since `etag`; all guests are mailed, or none. One call. */
  invite(event: SeenEvent, attendees: readonly { readonly email: Email; readonly required: boolean }[], telling: 'all' | 'none'): SeenEvent;
  /** Rewrites the description, telling nobody, if nobody changed the event since `etag`. One call. */
  describe(event: SeenEvent, description: string): void;
  /** Cancels; all guests are mailed, or none. Already cancelled is fine. One call. */
  cancel(eventId: string, telling: 'all' | 'none'): void;
  /** What changed since the cursor; everything when there is none or it has run out. One call a page. */
  changesSince(cursor: string): { readonly events: readonly SeenEvent[]; readonly cursor: string };
}

export interface Files {
  /** Who changed the file last, by name and by the address that Google may withhold, and when. One call. */
  lastEdit(fileId: string): { readonly by: string; readonly email: Email; readonly at: Instant } | null;
  /** Comments that nobody resolved, the latest first. One call; of many comments the latest hundred are looked at. */
  openComments(fileId: string, most: number): readonly Unsettled[];
  /** Lets somebody into the file, without a mail. One call. */
  share(fileId: string, email: Email, role: 'writer' | 'commenter'): void;
  /** Who is let into the file by address, and how far; only its editors may ask. One call for each hundred people. */
  access(fileId: string): ReadonlyMap<Email, FileRole>;
  /** Ids of the files that changed since the cursor. One call a page. */
  changesSince(cursor: string): { readonly fileIds: readonly string[]; readonly cursor: string };
}

export type FileRole = 'none' | 'reader' | 'commenter' | 'writer' | 'owner';

/** The few things that are kept outside the tracker. */
export interface Memory {
  read(key: MemoryKey): string;
  write(values: Partial<Record<MemoryKey, string>>): void;
}

export type MemoryKey =
  | 'tracker'
  | 'engine'
  | 'calendar'
  | 'sealKey'
  | 'logHead'
  | 'calendarCursor'
  | 'driveCursor'
  | 'sweepPass'
  | 'peopleSeen'
  | 'selfTest'
  | 'calendarAsked'
  | 'calendarHeard';

/** What only *Set up* does. */
export interface Engine {
  /** May the viewer edit this script project? One call. */
  ownsProject(): boolean;
  /** Makes the spreadsheet; answers its id. One call. */
  createTracker(title: string): string;
  /** Brings tabs, columns, drop-downs, protections, colours in order; answers what was mended, in words. Two calls. */
  repairTracker(contents: TrackerContents): readonly string[];
  createCalendar(title: string): string;
  calendarStands(calendarId: string): boolean;
  /** Makes the missing triggers; answers their names. No call. */
  ensureTriggers(): readonly string[];
  newKey(): string;
}

/** What Set up puts into an empty tracker, and who may type where. */
export interface TrackerContents {
  readonly people: readonly (readonly string[])[];
  readonly policy: readonly (readonly string[])[];
  readonly logHeadings: readonly string[];
  readonly signers: readonly Email[];
  readonly admins: readonly Email[];
}

/** What only *Self-test* does: things of its own are made on the way, and taken away by `clearUp`. */
export interface Probe {
  /** Asks one question. Never throws: what Google refuses is what was seen. Six calls at most. */
  ask(question: QuestionKey): Seen;
  /** Takes away what asking has made, also by a run before this one that was cut off; answers what it could not. One call for each thing. */
  clearUp(): readonly string[];
  /** Replaces the table in the tab of the self-test, which is made when it is missing. Two calls. */
  write(table: readonly (readonly string[])[]): void;
}
