import type { PanelView } from '../../src/rpc/contract/panel-view';
import type { Result } from '../../src/base/result';
import type { CallInput, CallName } from '../../src/rpc/contract';
import type { World } from '../../local/kernel/world';
import { openWorkspace, type Workspace } from '../../local/workspace';

export const engine = 'handoff@vendor.example';
export const ana = 'ana@vendor.example';
export const ben = 'ben@vendor.example';
export const dana = 'dana@vendor.example';
export const omar = 'omar@vendor.example';
export const priya = 'priya@vendor.example';

const people: readonly (readonly [email: string, name: string, roles: string, zone: string, to?: string])[] = [
  [ana, 'Ana Silva', 'AE', 'Europe/London'],
  [ben, 'Ben Ortiz', 'CE', 'America/New_York'],
  [dana, 'Dana Kowalski', 'IE', 'Europe/Warsaw'],
  [omar, 'Omar Haddad', 'PM', 'Asia/Dubai', '19:00'],
  [priya, 'Priya Nair', 'lead', 'Asia/Kolkata'],
];

/** A handoff with everybody assigned. */
export const globex = {
  customer: 'Globex',
  ae: ana,
  ce: ben,
  ie: dana,
  pm: { is: 'assigned', who: omar },
  closeDate: '2026-06-12',
} as const;

/** Monday 1 June 2026, 9:00 in London. */
const mondayMorning = Date.UTC(2026, 5, 1, 8);

export const goodTdd = `# Globex TDD

## Background

Globex ships widgets from three sites.

## Customer environment

Two data centres, one cloud account, GitHub Enterprise with 400 repositories.

## Trial design

A single node with 8 CPU and 32 GB for 40 users, for six weeks.

## Production requirements

Globex runs three nodes in their own cloud account for 900 users.

### Sizing

Three nodes with 16 CPU, 64 GB of memory and 1 TB of disk each.
`;

const remembered = new Map<string, string>();

/** A company with Handoff set up, in memory, on a clock that stands still until it is moved. Everything runs through the built bundle. */
export class Company {
  readonly workspace: Workspace;

  /** `watch` sees the workspace before anything happens in it. */
  constructor(now = mondayMorning, watch?: (workspace: Workspace) => void) {
    this.workspace = openWorkspace({ dist: 'dist', now });
    watch?.(this.workspace);
    if (watch) this.begin();
    else
      this.comeTo(`begun at ${String(now)}`, () => {
        this.begin();
      });
  }

  private begin(): void {
    this.workspace.addAccount({ email: engine, name: 'Handoff', zone: 'Etc/UTC' });
    for (const [email, name, , zone] of people) this.workspace.addAccount({ email, name, zone });
    this.workspace.addAccount({ email: 'carla@globex.example', name: 'Carla Reyes', zone: 'America/New_York', external: true });
    this.workspace.installProject(engine);
    this.setUp();
    const rows = people.map(([email, name, roles, zone, to = '17:30']) => [email, name, roles, zone, 'Mon-Fri', '09:00', to]);
    this.workspace.api(engine, 'sheets.spreadsheets.values.update', {
      path: { spreadsheetId: this.tracker, range: 'People!A2:G6' },
      query: { valueInputOption: 'RAW' },
      body: { values: rows },
    });
    this.setUp();
    this.workspace.advance(5);
  }

  setUp(): unknown {
    return this.workspace.run(engine, 'setUp');
  }

  get tracker(): string {
    return this.workspace.world.script.properties['tracker'] ?? '';
  }

  get calendar(): string {
    return this.workspace.world.script.properties['calendar'] ?? '';
  }

  /** A TDD of Ben's that Dana and Omar may comment on and Ana may edit. */
  async tdd(text = goodTdd, name = 'Globex TDD.md'): Promise<string> {
    const { documentId } = await this.workspace.importFile(ben, name, new TextEncoder().encode(text));
    this.share(documentId, ana, 'writer');
    this.share(documentId, priya, 'writer');
    this.share(documentId, dana, 'writer');
    this.share(documentId, omar, 'writer');
    return documentId;
  }

  share(fileId: string, emailAddress: string, role: 'reader' | 'commenter' | 'writer'): void {
    this.workspace.api(ben, 'drive.permissions.create', {
      path: { fileId },
      query: { sendNotificationEmail: false },
      body: { type: 'user', role, emailAddress },
    });
  }

  ask<Name extends CallName>(who: string, name: Name, input: CallInput<Name>): Result<PanelView> {
    return this.workspace.run(who, 'rpc', [name, input]) as Result<PanelView>;
  }

  /** The panel after a call that must not be refused. */
  panel<Name extends CallName>(who: string, name: Name, input: CallInput<Name>): PanelView {
    const answer = this.ask(who, name, input);
    if (!answer.ok) throw new Error(`${name} was refused: ${answer.refusal.because}`);
    return answer.value;
  }

  /** Opens the panel as the sidebar does: what the first answer did not wait for comes with a second one. */
  look(who: string, tdd: string): PanelView {
    const first = this.panel(who, 'openPanel', { tdd });
    return first.further ? this.panel(who, 'lookFurther', { tdd }) : first;
  }

  /** Registers a TDD as Ben, with everybody assigned. */
  register(tdd: string, details: Partial<CallInput<'registerTdd'>> = {}): PanelView {
    return this.panel(ben, 'registerTdd', {
      tdd,
      ...globex,
      ...details,
    });
  }

  /** Registered, declared, reviewed and signed off by both reviewers. */
  async signedOff(): Promise<string> {
    const tdd = await this.tdd();
    this.comeTo('signed off', () => {
      this.register(tdd);
      this.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
      this.panel(ben, 'requestReview', { tdd });
      for (const reviewer of [dana, omar]) this.signOff(reviewer, tdd);
    });
    return tdd;
  }

  /** Does what leads to a state that many tests begin from. From the same world it is done once in a process, and then remembered. */
  comeTo(name: string, work: () => void): void {
    const { workspace } = this;
    const from = `${name}: ${JSON.stringify(workspace.world)}`;
    const known = remembered.get(from);
    if (known === undefined) {
      work();
      remembered.set(from, JSON.stringify(workspace.world));
    } else workspace.world = JSON.parse(known) as World;
  }

  signOff(who: string, tdd: string): PanelView {
    const { content } = this.panel(who, 'openPanel', { tdd });
    return this.panel(who, 'signOff', { tdd, decision: 'signed-off', note: '', section: '', content });
  }

  /** The Handoffs tab as texts by heading, a row each. */
  rows(most = 100): readonly Readonly<Record<string, string>>[] {
    const { values = [] } = this.workspace.api(engine, 'sheets.spreadsheets.values.get', {
      path: { spreadsheetId: this.tracker, range: `Handoffs!A1:AZ${String(most)}` },
    }) as { values?: string[][] };
    const [headings = [], ...rows] = values;
    return rows
      .filter((row) => row.some((text) => text !== ''))
      .map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])));
  }

  /** Types into a cell of the only handoff, as a person at the grid. */
  type(who: string, heading: string, text: string, row = 1): void {
    const startColumn = this.columnOf(heading);
    this.workspace.typeCells(who, { spreadsheetId: this.tracker, sheetId: 101, startRow: row, startColumn, values: [[text]] });
  }

  /** Writes a cell of the only handoff through the Sheets API: no trigger fires. */
  overwrite(who: string, heading: string, stringValue: string): void {
    const start = { sheetId: 101, rowIndex: 1, columnIndex: this.columnOf(heading) };
    const rows = [{ values: [{ userEnteredValue: { stringValue } }] }];
    this.workspace.api(who, 'sheets.spreadsheets.batchUpdate', {
      path: { spreadsheetId: this.tracker },
      body: { requests: [{ updateCells: { start, rows, fields: 'userEnteredValue' } }] },
    });
  }

  private columnOf(heading: string): number {
    const { values = [] } = this.workspace.api(engine, 'sheets.spreadsheets.values.get', {
      path: { spreadsheetId: this.tracker, range: 'Handoffs!A1:AZ1' },
    }) as { values?: string[][] };
    return (values[0] ?? []).indexOf(heading);
  }

  /** The live events of the company's handoff calendar. */
  events(): readonly {
    id: string;
    summary: string;
    start: { dateTime: string };
    end: { dateTime: string };
    attendees: { email: string; responseStatus: string; optional?: boolean }[];
    description: string;
  }[] {
    const { items } = this.workspace.api(engine, 'calendar.events.list', { path: { calendarId: this.calendar } }) as {
      items: ReturnType<Company['events']>;
    };
    return items;
  }

  /** The paragraphs of a document, those of tables left out. */
  lines(documentId: string): readonly string[] {
    const { body } = this.workspace.api(ben, 'docs.documents.get', { path: { documentId } }) as {
      body: { content: { paragraph?: { elements: { textRun?: { content: string } }[] } }[] };
    };
    return body.content.flatMap(({ paragraph }) =>
      paragraph
        ? [
            paragraph.elements
              .map(({ textRun }) => textRun?.content ?? '')
              .join('')
              .trim(),
          ]
        : [],
    );
  }

  /** The stamp of a document. */
  stamp(documentId: string): string {
    return this.lines(documentId)
      .filter((line) => line.startsWith('Handoff sign-off: '))
      .join('\n');
  }

  /** Replaces a piece of text in a document as its editor. */
  edit(who: string, documentId: string, text: string, replaceText: string): void {
    this.workspace.api(who, 'docs.documents.batchUpdate', {
      path: { documentId },
      body: { requests: [{ replaceAllText: { containsText: { text, matchCase: true }, replaceText } }] },
    });
  }
}
