import * as v from 'valibot';
import type { Handoff } from '../handoff/handoff';
import { unknownFacts } from '../handoff/new-handoff';
import { openedRecord } from '../tracker/sealed-record';
import type { SeenRow } from '../workspace/workspace';
import type { Desk } from './desk';

const is = v.looseObject({ is: v.string() });
const facts = v.looseObject({});
const list = v.array(v.unknown());

/** What decisions reach into: a record by hand that has this shape breaks none of them. */
const shape = v.looseObject({
  id: v.string(),
  customer: v.string(),
  opportunity: v.string(),
  tdd: v.looseObject({ fileId: v.string(), title: v.string() }),
  team: v.looseObject({ ae: v.string(), ce: v.string(), ie: v.nullable(v.string()), pm: is }),
  closeDate: v.nullable(v.string()),
  production: is,
  review: v.nullable(facts),
  signoffs: list,
  conditions: list,
  contents: facts,
  outOfDate: v.nullable(v.looseObject({ sections: list })),
  signature: is,
  meeting: is,
  held: v.nullable(facts),
  walkthrough: v.nullable(facts),
  expectations: list,
  exceptions: list,
  standIns: list,
  ended: v.nullable(is),
  former: list,
  contacts: list,
  domains: list,
  introductions: list,
  callsSeen: list,
  plan: v.nullable(facts),
  attempt: v.number(),
  look: v.nullable(facts),
  unread: v.nullable(facts),
  waivers: list,
  history: list,
});

/** The handoff whose record stands in a row; `null` for a blank row, and for a record that a hand was at or that is another handoff's. */
export function handoffIn({ sealKey }: Desk, row: SeenRow | undefined): Handoff | null {
  const cell = row?.cells.record ?? '';
  const known = cell === '' ? null : parsed(openedRecord(cell, sealKey()) ?? '');
  // What is missing comes last: a record that lacks nothing reads and writes as the same text.
  const handoff = { ...known, ...unknownFacts, ...known };
  return known !== null && v.is(shape, handoff) && handoff.id === row?.cells.id ? (handoff as Handoff) : null;
}

function parsed(record: string): Partial<Handoff> | null {
  if (!record.startsWith('{')) return null;
  try {
    return JSON.parse(record) as Partial<Handoff>;
  } catch {
    return null;
  }
}
