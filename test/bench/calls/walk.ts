import type { CallInput, CallName } from '../../../src/rpc/contract';
import type { Row } from '../../../local/sheets/sheets-state';
import type { Where } from '../../../local/workspace';
import type { Result } from '../../../src/base/result';
import { type Company, engine } from '../../journeys/company';
import type { Action } from './actions';
import { meter, type Entry, type Spent } from './meter';

/** A way through a company on which each action is measured once. */
export class Walk {
  readonly spent = new Map<Action, Spent>();
  /** The calls of the panel that were measured on the way. */
  readonly asked = new Set<CallName>();
  /** The script's functions of which an action was measured. */
  readonly entries = new Set<Entry>();

  constructor(readonly company: Company) {}

  /** Measures what the executions of `entry` ask while `act` runs. */
  does<Answer>(action: Action, entry: Entry, act: () => Answer): Answer {
    const { spent, answer } = meter(this.company, entry, act);
    this.entries.add(entry);
    this.spent.set(action, spent);
    return answer;
  }

  /** Measures a call of the panel, which must not be refused. */
  asks<Name extends CallName, Answer = unknown>(
    action: Action,
    who: string,
    name: Name,
    input: CallInput<Name>,
    where: Where = {},
  ): Answer {
    this.asked.add(name);
    const answer = this.does(action, 'rpc', () => this.company.workspace.run(who, 'rpc', [name, input], where)) as Result<Answer>;
    if (!answer.ok) throw new Error(`${action} was refused: ${answer.refusal.because}`);
    return answer.value;
  }

  /** Drags the first row to the end, as a person may: wherever a row was seen last, it is not there any more. */
  moveRows(): void {
    const { length } = this.rows;
    const source = { sheetId: handoffs, dimension: 'ROWS', startIndex: 1, endIndex: 2 };
    this.company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
      path: { spreadsheetId: this.company.tracker },
      body: { requests: [{ moveDimension: { source, destinationIndex: length } }] },
    });
  }

  /** The row in which a TDD stands, as the grid counts from zero. */
  rowOf(tdd: string): number {
    const column = this.columnOf('TDD');
    return this.rows.findIndex((row) => textOf(row, column).includes(tdd));
  }

  private columnOf(heading: string): number {
    const [headings = null] = this.rows;
    return (headings ?? []).findIndex((_, column) => textOf(headings, column) === heading);
  }

  private get rows(): readonly (Row | null)[] {
    const { sheets = [] } = this.company.workspace.world.sheets.spreadsheets[this.company.tracker] ?? {};
    return sheets.find(({ properties }) => properties.sheetId === handoffs)?.rows ?? [];
  }
}

const handoffs = 101;

function textOf(row: Row | null | undefined, column: number): string {
  const value = row?.[column]?.value;
  return typeof value === 'string' ? value : '';
}
