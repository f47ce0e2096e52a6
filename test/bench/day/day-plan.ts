import { minute, type Instant } from '../../../src/base/time';
import type { Company } from '../../journeys/company';
import { rowOf } from '../row-of';
import type { Deal } from './large-company';

/** Something that somebody does at some time of the day. */
export interface Act {
  readonly at: Instant;
  readonly act: () => void;
}

interface Deals {
  /** Signed off, and signed by the customer today. */
  readonly toSign: readonly Deal[];
  /** Their meetings stand in the calendar. */
  readonly booked: readonly Deal[];
}

/** The signatures, edits and moved meetings that issue a day asks for; how often people look into the product is our guess. */
export const amounts = { signatures: 40, edits: 300, moves: 100, panels: 600, boards: 200 } as const;

/**
 * Everything that two hundred people do in ten hours that begin at `start`, in the order of the clock.
 *
 * Half of the signatures are typed into the tracker, half are told in the panel. Two edits in three are made in documents that were signed off, one
 * is typed into the tracker. The times are scattered by a fixed seed.
 */
export function dayPlan(company: Company, { toSign, booked }: Deals, start: Instant): readonly Act[] {
  const random = seeded(20_260_602);
  const deals = [...toSign, ...booked];
  const some = <One>(list: readonly One[], place: number): One => list[place % list.length] as One;
  const scattered = (count: number, act: (number: number) => void): readonly Act[] =>
    Array.from({ length: count }, (_, number) => ({
      at: start + Math.floor(random() * 600) * minute + Math.floor(random() * minute),
      act: () => {
        act(number);
      },
    }));
  const today = new Date(start).toISOString().slice(0, 10);
  return [
    ...scattered(amounts.signatures, (number) => {
      const { ae, tdd } = some(toSign, number);
      if (number % 2 === 0) typeInto(company, ae, tdd, 'Signature', 'signed');
      else company.panel(ae, 'markSigned', { tdd, on: today });
    }),
    ...scattered(amounts.edits, (number) => {
      const { ae, ce, tdd } = some(deals, number);
      if (number % 3 === 0) typeInto(company, ae, tdd, 'Close date', `2026-07-${String(1 + (number % 28)).padStart(2, '0')}`);
      else company.edit(ce, tdd, 'of memory', `of memory, ${String(number)} GB of swap`);
    }),
    ...scattered(amounts.moves, (number) => {
      move(company, some(booked, number));
    }),
    ...scattered(amounts.panels, (number) => {
      const { tdd, ...team } = some(deals, number * 7);
      company.look(some([team.ae, team.ce, team.ie, team.pm], number), tdd);
    }),
    ...scattered(amounts.boards, (number) => {
      const { ae, ce, ie, pm } = some(deals, number);
      const who = some([ae, ce, ie, pm], number);
      company.workspace.run(who, 'rpc', ['myHandoffs', {}]);
      company.workspace.run(who, 'rpc', ['lookAtMyCalls', {}]);
    }),
  ].sort((one, other) => one.at - other.at);
}

function typeInto(company: Company, who: string, tdd: string, heading: string, text: string): void {
  company.type(who, heading, text, rowOf(company, tdd));
}

/** The AE drags the meeting half an hour on, in their own calendar. */
export function move(company: Company, { ae, customer }: Deal): void {
  const event = company.events().find(({ summary }) => summary === `Handoff: ${customer}`);
  if (!event) throw new Error(`${customer} has no meeting.`);
  const later = (text: string) => ({ dateTime: new Date(Date.parse(text) + 30 * minute).toISOString() });
  company.workspace.api(ae, 'calendar.events.patch', {
    path: { calendarId: ae, eventId: event.id },
    body: { start: later(event.start.dateTime), end: later(event.end.dateTime) },
  });
}

/** Mulberry32: numbers from zero to one, the same ones for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
