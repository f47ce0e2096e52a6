import type { CallInput, CallName } from '../../../src/rpc/contract';
import type { Where } from '../../../local/workspace';
import type { Result } from '../../../src/base/result';
import { type Company, engine } from '../../journeys/company';
import type { Action } from './actions';
import { handoffRows, handoffsTab, rowOf } from '../row-of';
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
    const { length } = handoffRows(this.company);
    const source = { sheetId: handoffsTab, dimension: 'ROWS', startIndex: 1, endIndex: 2 };
    this.company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
      path: { spreadsheetId: this.company.tracker },
      body: { requests: [{ moveDimension: { source, destinationIndex: length } }] },
    });
  }

  rowOf(tdd: string): number {
    return rowOf(this.company, tdd);
  }
}
