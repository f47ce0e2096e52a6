import type { Handoff } from '../handoff/handoff';
import { unknownFacts } from '../handoff/new-handoff';
import { openedRecord } from '../tracker/sealed-record';
import type { SeenRow } from '../workspace/workspace';
import type { Desk } from './desk';

/** What decisions reach into, by its kind: a record by hand that has all of it breaks none of them. */
const texts = 'id customer opportunity';
const facts = 'tdd team production contents signature meeting';
const lists = 'signoffs conditions expectations exceptions standIns former contacts domains introductions callsSeen waivers history';

/** The handoff whose record stands in a row; `null` for a blank row, and for a record that a hand was at or that is another handoff's. */
export function handoffIn({ sealKey }: Desk, row: SeenRow | undefined): Handoff | null {
  const cell = row?.cells.record ?? '';
  const known = cell === '' ? null : parsed(openedRecord(cell, sealKey()) ?? '');
  // What is missing comes last: a record that lacks nothing reads and writes as the same text.
  const handoff = { ...known, ...unknownFacts, ...known };
  return known !== null && isWhole(handoff) && handoff.id === row?.cells.id ? (handoff as Handoff) : null;
}

function parsed(record: string): Partial<Handoff> | null {
  if (!record.startsWith('{')) return null;
  try {
    return JSON.parse(record) as Partial<Handoff>;
  } catch {
    return null;
  }
}

function isWhole(handoff: Readonly<Record<string, unknown>>): boolean {
  const all = (keys: string, is: (value: unknown) => boolean) => keys.split(' ').every((key) => is(handoff[key]));
  return (
    all(texts, (value) => typeof value === 'string') &&
    all(facts, (value) => typeof value === 'object' && value !== null && !Array.isArray(value)) &&
    all(lists, Array.isArray)
  );
}
