import { stages } from '../handoff/stage-name';

/** Who may type into a column: people (their edits become facts) or only the product (other edits are put right and explained). */
type Editor = 'people' | 'handoff';

export interface Column {
  /** Kept as developer metadata on the column, so that renaming and moving it breaks nothing. */
  readonly key: string;
  readonly heading: string;
  readonly typedBy: Editor;
  readonly width: number;
  readonly hidden?: true;
  /** Drop-down values. */
  readonly choices?: readonly string[];
  /** Shown when the heading is hovered. */
  readonly note: string;
}

export const undecidedWord = 'not decided yet';
export const signatureChoices = ['not signed', 'signed', 'slipped', 'on hold', 'lost'] as const;

/** Every column of the Handoffs tab, in its first order. The only place where a heading is spelt. */
export const columns = [
  { key: 'id', heading: 'Handoff', typedBy: 'handoff', width: 110, note: 'Assigned once; identifies the row.' },
  { key: 'customer', heading: 'Customer', typedBy: 'people', width: 160, note: 'The customer’s name.' },
  {
    key: 'opportunity',
    heading: 'Opportunity',
    typedBy: 'people',
    width: 130,
    note: 'The deal in your CRM: its number or link. Each opportunity has one handoff; a second deal with the same customer has its own.',
  },
  {
    key: 'stage',
    heading: 'Stage',
    typedBy: 'handoff',
    width: 180,
    choices: stages,
    note: 'Worked out from the evidence. Anything typed here is set back, with an explanation.',
  },
  { key: 'turn', heading: 'Waiting for', typedBy: 'handoff', width: 170, note: 'Whose turn it is.' },
  { key: 'why', heading: 'Why', typedBy: 'handoff', width: 300, note: 'What the handoff is waiting for.' },
  {
    key: 'clock',
    heading: 'Since / due',
    typedBy: 'handoff',
    width: 150,
    note: 'How long it has been waiting and when it is due, in business days where that person works.',
  },
  {
    key: 'exceptions',
    heading: 'Exceptions',
    typedBy: 'handoff',
    width: 200,
    note: 'Exceptions that a lead granted, and why: work at risk. Granted in the TDD’s sidebar.',
  },
  { key: 'ae', heading: 'AE', typedBy: 'people', width: 180, note: 'Account executive: an address from the People tab.' },
  { key: 'ce', heading: 'CE', typedBy: 'people', width: 180, note: 'Customer engineer: an address from the People tab.' },
  {
    key: 'ie',
    heading: 'IE',
    typedBy: 'people',
    width: 180,
    note: 'Implementation engineer: an address from the People tab, or “not decided yet”.',
  },
  {
    key: 'pm',
    heading: 'PM',
    typedBy: 'people',
    width: 180,
    note: 'Implementation project manager: an address, or “not decided yet”. To decide that there is none, use the TDD’s sidebar.',
  },
  { key: 'closeDate', heading: 'Close date', typedBy: 'people', width: 100, note: 'Expected close date, YYYY-MM-DD.' },
  {
    key: 'signature',
    heading: 'Signature',
    typedBy: 'people',
    width: 110,
    choices: signatureChoices,
    note: 'Has the customer signed? “slipped”, “on hold” and “lost” take a signature back.',
  },
  { key: 'signedOn', heading: 'Signed on', typedBy: 'people', width: 100, note: 'The date the customer signed, YYYY-MM-DD.' },
  {
    key: 'production',
    heading: 'Production differs',
    typedBy: 'handoff',
    width: 140,
    note: 'Answered in the TDD’s sidebar: yes, no, or not decided yet.',
  },
  { key: 'signoff', heading: 'TDD sign-off', typedBy: 'handoff', width: 220, note: 'Who signed off, and what is out of date.' },
  {
    key: 'meeting',
    heading: 'Handoff meeting',
    typedBy: 'handoff',
    width: 220,
    note: 'When the internal handoff meeting is, in the AE’s zone.',
  },
  { key: 'meetingLink', heading: 'Meeting link', typedBy: 'handoff', width: 200, note: 'The link to Meet, or to the event.' },
  {
    key: 'expectations',
    heading: 'Expectations',
    typedBy: 'handoff',
    width: 150,
    note: 'How many expectations AE and CE have set with the customer; recorded in the TDD’s sidebar.',
  },
  {
    key: 'calls',
    heading: 'PM’s calls',
    typedBy: 'handoff',
    width: 150,
    note: 'How many calls with the customer the PM was on before the signature, counting the calls that the AE and the CE show in the TDD’s sidebar.',
  },
  {
    key: 'introduction',
    heading: 'Introduction',
    typedBy: 'handoff',
    width: 220,
    note: 'Whether the customer was introduced to the current IE and PM, and how.',
  },
  {
    key: 'domains',
    heading: 'Customer domains',
    typedBy: 'handoff',
    width: 160,
    note: 'Entered in the TDD’s sidebar, under “Edit the contacts”.',
  },
  { key: 'tdd', heading: 'TDD', typedBy: 'handoff', width: 220, note: 'Opens the Technical Design Document.' },
  { key: 'note', heading: 'Handoff says', typedBy: 'handoff', width: 320, note: 'What Handoff set back in this row, and why.' },
  {
    key: 'event',
    heading: 'Event',
    typedBy: 'handoff',
    width: 100,
    hidden: true,
    note: 'The meeting’s calendar event: links changes in the calendar to this row.',
  },
  { key: 'due', heading: 'Due', typedBy: 'handoff', width: 100, hidden: true, note: 'When the sweep next looks at this row.' },
  {
    key: 'seal',
    heading: 'Seal',
    typedBy: 'handoff',
    width: 100,
    hidden: true,
    note: 'Fingerprint of the row as Handoff wrote it: this is how edits are noticed.',
  },
  {
    key: 'record',
    heading: 'Record',
    typedBy: 'handoff',
    width: 100,
    hidden: true,
    note: 'The handoff’s data, sealed. The Log tab can rebuild it.',
  },
] as const satisfies readonly Column[];

export type ColumnKey = (typeof columns)[number]['key'];

/** A row as texts, one for every column. */
export type Cells = Readonly<Record<ColumnKey, string>>;

export const columnKeys: readonly ColumnKey[] = columns.map(({ key }) => key);

/** The columns that a seal covers: everything people see, without the product's own bookkeeping. */
export const sealedKeys: readonly ColumnKey[] = columnKeys.filter(
  (key) => key !== 'event' && key !== 'due' && key !== 'seal' && key !== 'record',
);
