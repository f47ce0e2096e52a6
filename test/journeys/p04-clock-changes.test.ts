import { ana, ben, Company, dana } from './company';

/** P4: the meeting lands an hour off in the weeks when only one side has changed its clocks. */
describe('a meeting in the weeks when clocks change', () => {
  const weeks: readonly (readonly [name: string, now: number, start: string])[] = [
    // New York has changed, London and Warsaw have not: 9:00 in New York is 13:00 in London.
    ['after the change in the United States', Date.UTC(2026, 2, 16, 8), '2026-03-16T13:00:00.000Z'],
    // Everybody in Europe has changed too.
    ['after the change in Europe', Date.UTC(2026, 2, 30, 8), '2026-03-30T13:00:00.000Z'],
    // Europe is back on winter time, New York is not.
    ['after the end of summer time in Europe', Date.UTC(2026, 9, 26, 8), '2026-10-26T13:00:00.000Z'],
    ['after the end of summer time in the United States', Date.UTC(2026, 10, 2, 8), '2026-11-02T14:00:00.000Z'],
  ];

  it.each(weeks)('keeps everybody’s own working hours %s', async (_, now, start) => {
    const company = new Company(now);
    const tdd = await company.tdd();
    company.register(tdd, { ie: dana, pm: { is: 'none' } });
    company.panel(ana, 'markSigned', { tdd, on: new Date(now).toISOString().slice(0, 10) });
    company.workspace.advance(5);
    const [event] = company.events();
    expect(new Date(event?.start.dateTime ?? '').toISOString()).toBe(start);
    expect(event?.attendees.map(({ email }) => email)).toEqual([ana, ben, dana]);
  });
});
