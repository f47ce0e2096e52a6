// The product's adapter is compiled here with Google's types.
/// <reference types="google-apps-script" />
import type { HandoffEvent } from '../../src/handoff/handoff-event';
import { commitTracker } from '../../src/google/commit-tracker';
import { readTracker } from '../../src/google/read-tracker';
import type { Services } from '../../src/google/services';
import type { Email } from '../../src/handoff/people';
import { deskOf, type Desk } from '../../src/journeys/desk';
import { writeHandoffs } from '../../src/journeys/write-handoff';
import { fingerprint } from '../../src/base/sha256-hex';
import { logHeadings } from '../../src/tracker/log-entry';
import type { TrackerChange, Workspace } from '../../src/workspace/workspace';
import { type Company, dana, engine } from '../journeys/company';

/** Rows of one write: some megabytes of JSON. */
const perWrite = 1000;

/**
 * Puts `count` more handoffs into a company's tracker, each with the life that `model` has had: its events with another id, TDD, customer and team,
 * all made from its number, which begins at `from`.
 *
 * They are folded, shown, logged, chained and sealed by the product's own `writeHandoffs`, a thousand in a write instead of one, and no TDD is
 * made for them. One in fifty has Dana as its implementation engineer; nobody else of the company works on them.
 */
export function growCompany(company: Company, count: number, model: readonly HandoffEvent[], from = 0): void {
  for (let first = from; first < from + count; first += perWrite) {
    const numbers = Array.from({ length: Math.min(perWrite, from + count - first) }, (_, index) => first + index);
    const changes = numbers.map((number) => ({ row: null, before: null, events: lifeOf(model, number), contents: null }));
    writeHandoffs(deskAt(company), changes);
  }
}

/** Every event of one handoff, as its log tells them. */
export function lifeInLog(company: Company, handoff: string): readonly HandoffEvent[] {
  const [of, details] = [logHeadings.indexOf('Handoff'), logHeadings.indexOf('Details')];
  const { values = [] } = company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
    path: { spreadsheetId: company.tracker, range: 'Log!A2:I1000' },
  }) as { values?: string[][] };
  return values.filter((cells) => cells[of] === handoff).map((cells) => JSON.parse(cells[details] ?? '') as HandoffEvent);
}

function lifeOf(model: readonly HandoffEvent[], number: number): readonly HandoffEvent[] {
  const [registered] = model;
  if (registered?.what !== 'registered') throw new Error('A life begins with being registered.');
  const mark = fingerprint(String(number));
  const swaps: readonly (readonly [string, string])[] = [
    [registered.id, `H-${mark.slice(0, 10).toUpperCase()}`],
    [registered.tdd.fileId, `${registered.tdd.fileId.slice(0, -10)}${mark.slice(-10)}`],
    [registered.customer, customerOf(number)],
    ...teamOf(registered).map(([role, who]): readonly [string, string] => [JSON.stringify(who), JSON.stringify(colleague(role, number))]),
  ];
  const told = swaps.reduce((text, [from, to]) => text.split(from).join(to), JSON.stringify(model));
  return JSON.parse(told) as HandoffEvent[];
}

const teamOf = ({ team }: Extract<HandoffEvent, { what: 'registered' }>): readonly (readonly [string, Email])[] => [
  ['ae', team.ae],
  ['ce', team.ce],
  ...(team.ie ? ([['ie', team.ie]] as const) : []),
  ...(team.pm.is === 'assigned' ? ([['pm', team.pm.who]] as const) : []),
];

const colleague = (role: string, number: number): Email =>
  role === 'ie' && number % 50 === 0 ? dana : `${role}${String(number % 50)}@vendor.example`;

const syllables = ['ba', 'co', 'di', 'fu', 'ga', 'le', 'mo', 'ni', 'po', 'ra', 'se', 'tu', 'vi', 'wo', 'xa', 'zy'];

/** A name that no document holds by chance, another one for each of a million numbers. */
const customerOf = (number: number): string =>
  [65_536, 4096, 256, 16, 1]
    .map((unit) => syllables[Math.floor(number / unit) % 16] ?? '')
    .join('')
    .replace(/^./, (letter) => letter.toUpperCase()) + ' Ltd';

/** A desk at which everything is read and written by the product's own adapter, but from outside the script. */
function deskAt(company: Company): Desk {
  const services = { spreadsheets: sheetsOf(company) } as unknown as Services;
  const tracker = {
    commit: (change: TrackerChange) => commitTracker(services, company.tracker, change),
  };
  const memory = { read: (key: string) => company.workspace.world.script.properties[key] ?? '' };
  const workspace = { tracker, memory, viewer: () => engine, now: () => company.workspace.now() } as unknown as Workspace;
  return deskOf(workspace, readTracker(services, company.tracker, []));
}

function sheetsOf({ workspace }: Company) {
  const call =
    (method: string) =>
    (body: object, spreadsheetId: string, query: Readonly<Record<string, unknown>> = {}) =>
      workspace.api(engine, `sheets.spreadsheets.${method}`, { path: { spreadsheetId }, query, body });
  return { getByDataFilter: call('getByDataFilter'), batchUpdate: call('batchUpdate') };
}
