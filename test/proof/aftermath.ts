import type { Sheet } from '../../local/sheets/sheets-state';
import type { Company } from '../journeys/company';
import { difference } from './difference';
import type { Act } from './journey';
import { logOf, seenBy, violations } from './invariants';
import { worldOf, worldText } from './world-text';

/** What becomes of a world when nobody does anything more: what people see then, what the log tells, and every sentence about what does not hold. */
export interface Aftermath {
  readonly wrong: readonly string[];
  readonly seen: string;
  /** “signed off by dana@vendor.example”, in the order of the log. */
  readonly happened: readonly string[];
}

/**
 * Lets the sweep run twice, as the clock brings it: the second finds nothing to do, and the invariants hold.
 *
 * Worlds that are alike become alike, so each is followed once a `Ground`.
 */
export class Ground {
  private readonly known = new Map<string, Aftermath>();
  private readonly repeated = new Map<string, string>();

  constructor(readonly company: Company) {}

  /** The world as text, to come back to. */
  keep(): string {
    return worldText(this.company.workspace.world);
  }

  goTo(text: string): void {
    this.company.workspace.world = worldOf(text);
  }

  /** How many worlds were followed to their end. */
  get followed(): number {
    return this.known.size;
  }

  /** The same, once somebody has done something first. */
  afterDoing(text: string, act: Act): Aftermath {
    let then = this.repeated.get(text);
    if (then === undefined) {
      this.goTo(text);
      act(this.company);
      then = this.keep();
      this.repeated.set(text, then);
    }
    return this.after(then);
  }

  after(text: string): Aftermath {
    const known = this.known.get(text);
    if (known) return known;
    this.goTo(text);
    const { company } = this;
    company.workspace.advance(5);
    const first = settled(company);
    company.workspace.advance(5);
    const second = settled(company);
    const restless = first === second ? [] : [`The second sweep still changed something:${difference(first, second)}`];
    const aftermath: Aftermath = {
      wrong: [...violations(company), ...restless],
      seen: JSON.stringify(seenBy(company)),
      happened: logOf(company).map(([, , who = '', , what = '']) => `${what} by ${who}`),
    };
    this.known.set(text, aftermath);
    return aftermath;
  }
}

/** All that a sweep could change, but its heartbeat: the Health tab, and when it is to look at a row next. */
function settled({ workspace }: Company): string {
  const { docs, sheets, calendar, outbox, drive } = workspace.world;
  const spreadsheets = Object.values(sheets.spreadsheets).map((spreadsheet) =>
    spreadsheet.sheets.filter(({ properties }) => properties.sheetId !== 105).map(({ rows }) => textsBut('Due', rows)),
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

function textsBut(heading: string, rows: Sheet['rows']): readonly unknown[] {
  const texts = rows.map((row) => (row ?? []).map((cell) => cell?.value ?? ''));
  const place = texts[0]?.indexOf(heading) ?? -1;
  return texts.map((row) => row.filter((_, column) => column !== place));
}
