import type { CallInput, CallName } from '../../../src/rpc/contract';
import { editCells } from '../../../local/sheets/edit-cells';
import { dueTriggers } from '../../../local/script/due-triggers';
import type { Change } from '../../../local/kernel/api-method';
import { engine, type Company } from '../../journeys/company';
import type { Begin } from '../begin';
import type { Actor } from './stage';

/** Several people and triggers that act at once. */
export interface Encounter {
  readonly name: string;
  readonly begin: Begin;
  /** What people may see in one order and not in another. */
  readonly overlooks?: RegExp;
  /** Runs before anybody acts; the world that it leaves is where all orders begin. */
  readonly actors: (company: Company, tdd: string) => readonly Actor[];
}

/** Somebody presses a button of the panel. */
export function presses<Name extends CallName>(who: string, name: Name, input: CallInput<Name>): Actor {
  const run = { user: who, function: 'rpc', authMode: 'FULL', active: {}, args: [name, input] } as const;
  return { name: `${who.split('@')[0] ?? who}: ${name}`, run };
}

/** The clock, or the engine account, starts a function. */
export const starts = (name: 'onSweep' | 'setUp'): Actor => ({
  name,
  run: { user: engine, function: name, authMode: 'FULL', active: {}, args: name === 'onSweep' ? [{}] : [] },
});

/** Somebody has typed into the only handoff's row; the trigger that Google starts for it acts. */
export function typed(company: Company, who: string, heading: string, text: string): Actor {
  const { workspace, tracker } = company;
  const columns = workspace.world.sheets.spreadsheets[tracker]?.sheets[0]?.rows[0] ?? [];
  const startColumn = columns.findIndex((cell) => cell?.value === heading);
  const changes: Change[] = [];
  const call = { caller: who, path: {}, query: {}, body: undefined, headers: {}, world: workspace.world, now: workspace.now() };
  const edit = { spreadsheetId: tracker, sheetId: 101, startRow: 1, startColumn, values: [[text]] };
  editCells({ ...call, emit: (change) => changes.push(change) }, edit);
  return set(`edit trigger: ${heading}`, company, changes);
}

/** Somebody has changed an event; the trigger that Google starts for its calendar acts. */
export function moved(company: Company, change: (company: Company) => void): Actor {
  const { script } = company.workspace.world;
  const { triggers } = script;
  script.triggers = [];
  change(company);
  script.triggers = triggers;
  return set('calendar trigger', company, [{ kind: 'calendar', calendarId: company.calendar }]);
}

function set(name: string, { workspace }: Company, changes: readonly Change[]): Actor {
  const [run] = dueTriggers(workspace.host, changes);
  if (!run) throw new Error(`Nothing follows from ${name}.`);
  return { name, run };
}

/** A person does one thing at Google, without any lock. */
export const byHand = (name: string, hand: (company: Company) => void): Actor => ({ name, hand });
