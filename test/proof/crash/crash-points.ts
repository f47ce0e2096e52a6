import type { World } from '../../../local/kernel/world';
import { type Company, engine } from '../../journeys/company';
import { logOf, seenBy, violations } from '../invariants';
import type { Act, Journey, Outcome } from '../journey';
import { type FaultKind, faultKinds } from './fault-kind';

/** A point of a journey where something goes wrong, and what then did not hold. */
export interface Crash {
  readonly journey: string;
  /** Counted from 1, over all executions that the act sets off. */
  readonly call: number;
  readonly method: string;
  readonly kind: string;
  readonly violated: readonly string[];
}

export interface CrashRun {
  readonly points: number;
  readonly crashes: readonly Crash[];
}

/** Which points are tried; everything, unless a sample is asked for or one crash is replayed. */
export type Choose = (call: number, kind: FaultKind) => boolean;

/**
 * Breaks each call of a journey in each way, from the same world each time, and then lets the sweep run twice.
 *
 * Whatever happened, the invariants hold then, the second sweep changes nothing, an act that was answered with `ok` is in the log,
 * and whoever does it again ends where they would have ended without the fault.
 */
export async function crashPoints({ name, prepare }: Journey, choose: Choose = () => true): Promise<CrashRun> {
  const { company, act } = await prepare();
  const world = JSON.stringify(company.workspace.world);
  const again = () => {
    company.workspace.world = JSON.parse(world) as World;
  };

  again();
  const methods: string[] = [];
  const undisturbed = watched(company, act, (method) => void methods.push(method));
  if (undisturbed.startsWith('broke')) throw new Error(`${name}, with nothing wrong, ${undisturbed}`);
  const swept = afterSweeps(company);
  if (swept.length > 0) throw new Error(`${name}, with nothing wrong: ${swept.join(' ')}`);
  const reference: Reference = { outcome: undisturbed, whats: whatsOf(company), seen: JSON.stringify(seenBy(company)) };

  const crashes: Crash[] = [];
  let points = 0;
  methods.forEach((method, index) => {
    for (const kind of faultKinds.filter((each) => choose(index + 1, each))) {
      points += 1;
      again();
      const violated = crash(company, act, { call: index + 1, kind }, reference);
      if (violated.length > 0) crashes.push({ journey: name, call: index + 1, method, kind: kind.name, violated });
    }
  });
  return { points, crashes };
}

interface Reference {
  readonly outcome: Outcome;
  readonly whats: readonly string[];
  readonly seen: string;
}

function crash(company: Company, act: Act, { call, kind }: { call: number; kind: FaultKind }, reference: Reference): readonly string[] {
  let count = 0;
  const hook = (method: string) => {
    if (count === call) throw kind.error(method);
  };
  const { hooks } = company.workspace;
  hooks.beforeCall = ({ via, method }) => {
    if (via !== 'script') return;
    count += 1;
    if (kind.when === 'before') hook(method);
  };
  hooks.afterCall = ({ via, method }) => {
    if (via === 'script' && kind.when === 'after') hook(method);
  };
  const outcome = act(company);
  hooks.beforeCall = undefined;
  hooks.afterCall = undefined;

  const broken = JSON.stringify(company.workspace.world);
  const left = afterSweeps(company);
  const lost =
    outcome === 'ok' && reference.outcome === 'ok'
      ? reference.whats
          .filter((what) => !whatsOf(company).includes(what))
          .map((what) => `It was answered with ok, and “${what}” is not in the log.`)
      : [];
  const invented = whatsOf(company).filter((what) => !isExpected(what, reference.whats));

  company.workspace.world = JSON.parse(broken) as World;
  act(company);
  const repeated = afterSweeps(company).map((sentence) => `Done again: ${sentence}`);
  const differs =
    JSON.stringify(seenBy(company)) === reference.seen
      ? []
      : [`Done again it ends differently:${difference(reference.seen, JSON.stringify(seenBy(company)))}`];
  return [...left, ...lost, ...invented.map((what) => `“${what}” is in the log, and nobody did it.`), ...repeated, ...differs];
}

function watched(company: Company, act: Act, tell: (method: string) => void): Outcome {
  const { hooks } = company.workspace;
  hooks.beforeCall = ({ via, method }) => {
    if (via === 'script') tell(method);
  };
  const outcome = act(company);
  hooks.beforeCall = undefined;
  return outcome;
}

/** Two sweeps, as the clock brings them; the second finds nothing to do. */
function afterSweeps(company: Company): readonly string[] {
  company.workspace.advance(5);
  company.workspace.advance(5);
  const before = settled(company);
  company.workspace.advance(5);
  const after = settled(company);
  return [...violations(company), ...(before === after ? [] : [`Another sweep still changed something:${difference(before, after)}`])];
}

/** All that a sweep could change, but its heartbeat. */
function settled({ workspace }: Company): string {
  const { docs, sheets, calendar, outbox, drive } = workspace.world;
  const spreadsheets = Object.values(sheets.spreadsheets).map((spreadsheet) =>
    spreadsheet.sheets
      .filter(({ properties }) => properties.sheetId !== 105)
      .map(({ rows }) => rows.map((row) => row?.map((cell) => cell?.value ?? ''))),
  );
  const events = Object.values(calendar.calendars).map((each) => each.events);
  return JSON.stringify({
    docs,
    spreadsheets,
    events,
    outbox,
    permissions: Object.values(drive.files).map(({ permissions }) => permissions),
  });
}

/** What happened, by whom, as the log tells it. */
const whatsOf = (company: Company): readonly string[] => logOf(company).map(([, , who, , what]) => `${what ?? ''} by ${who ?? ''}`);

/** The engine may see what a person would have seen, and puts right what is wrong. */
function isExpected(what: string, expected: readonly string[]): boolean {
  const [happened = '', who] = what.split(' by ');
  return (
    expected.includes(what) || happened === 'put right' || (who === engine && expected.some((other) => other.startsWith(`${happened} by `)))
  );
}

/** Where two texts part, with a little of both. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  const piece = (text: string) => text.slice(Math.max(0, at - 60), at + 120);
  return `\n      …${piece(one)}…\n      …${piece(other)}…`;
}
