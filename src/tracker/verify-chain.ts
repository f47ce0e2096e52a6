import { logEntry, type LogPlace, sealOf } from './log-entry';

/** Something in the tracker that Handoff did not write so: the row as the tab's margin counts it, 0 for the tab as a whole. */
export interface Flaw {
  readonly tab: 'Log' | 'Handoffs' | 'Health';
  readonly row: number;
  readonly says: string;
}

interface Chain {
  /** The Log tab below its headings. */
  readonly entries: readonly (readonly string[])[];
  /** Where Health says that the log ends. */
  readonly head: LogPlace;
  /** Where the log ended when the sweep last looked; kept outside the tracker. `null` where nothing is kept. */
  readonly remembered: LogPlace | null;
  /** The key of the seals; empty when it is not at hand. */
  readonly key: string;
}

/**
 * Every entry that was changed, moved, put in or taken out, with its row.
 *
 * The chain alone shows all of these but one: whoever writes the rest of the chain anew as well. That the seals show, for whoever has the key;
 * and entries that were cut off at the end show where the log ended before.
 */
export function verifyChain({ entries, head, remembered, key }: Chain): readonly Flaw[] {
  const flaws: Flaw[] = [];
  const seen = new Map<number, string>();
  let last: LogPlace = { count: 0, hash: '' };
  let mended = '';
  entries.forEach((cells, index) => {
    const tell = (says: string) => flaws.push({ tab: 'Log', row: index + 2, says });
    const [number = '', when = '', who = '', handoff = '', what = '', says = '', details = '', hash = '', seal = ''] = cells;
    if (cells.every((text) => text === '')) {
      if (entries.slice(index + 1).some((later) => later.some((text) => text !== ''))) tell('This row is empty: an entry was removed.');
      return;
    }
    const count = last.count + 1;
    const told = Number(number);
    const facts = { when, who, handoff, what, says, details };
    const given = logEntry(facts, last, key).after.hash;
    const follows = given === hash || (mended !== '' && logEntry(facts, { count: last.count, hash: mended }, key).after.hash === hash);
    const isInPlace = follows || told === count;

    if (isInPlace && number !== String(count)) tell(`This should be entry ${String(count)}, but it says “${number}”.`);
    if (!isInPlace) {
      const before = seen.has(told) ? `Entry ${number} is here a second time.` : `Entry ${number} is in the wrong place.`;
      tell(told > count ? `${missing(count, told - 1)} before entry ${number}.` : before);
    }
    if (told === count && !follows) tell(`Entry ${number} is not what was written: one of its cells was changed.`);
    if (key !== '' && (follows || !isInPlace) && seal !== sealOf(hash, key)) tell(`Entry ${number} was not sealed by Handoff.`);

    if (!isInPlace && !(told > count)) return;
    mended = given === hash ? '' : given;
    last = { count: isInPlace ? count : told, hash };
    seen.set(last.count, hash);
  });
  return [...flaws, ...endOf(last, seen, head, remembered)];
}

function missing(from: number, to: number): string {
  return from === to ? `Entry ${String(from)} is missing` : `Entries ${String(from)} to ${String(to)} are missing`;
}

function endOf(last: LogPlace, seen: ReadonlyMap<number, string>, head: LogPlace, remembered: LogPlace | null): readonly Flaw[] {
  const end = (says: string): Flaw => ({ tab: 'Log', row: 0, says });
  return [
    ...(head.count > last.count ? [end(`${missing(last.count + 1, head.count)} at the end.`)] : []),
    ...(head.count < last.count || (head.count === last.count && head.hash !== last.hash)
      ? [
          {
            tab: 'Health' as const,
            row: 0,
            says: `Health has ${String(head.count)} entries with a different ending from the ${String(last.count)} in the log.`,
          },
        ]
      : []),
    ...(remembered && remembered.count > 0 && seen.get(remembered.count) !== remembered.hash
      ? [end(`Entry ${String(remembered.count)} is not as the sweep last saw it.`)]
      : []),
  ];
}
