import fc from 'fast-check';
import { dateOfDay, dayNumber, isDate, weekdayOf } from '../../src/base/calendar-date';
import { cases } from '../cases';

/** Do the three agree on this day with the calendar of JavaScript? */
function agreesOn(days: number): boolean {
  const date = new Date(days * 86_400_000);
  const text = date.toISOString().slice(0, 10);
  return dateOfDay(days) === text && dayNumber(text) === days && weekdayOf(days) % 7 === date.getUTCDay();
}

describe('dayNumber and dateOfDay', () => {
  it('agree with the calendar of JavaScript on every day of 400 years', () => {
    const wrong = [];
    for (let days = -73_000; days < 73_100; days += 1) if (!agreesOn(days)) wrong.push(days);
    expect(wrong).toEqual([]);
  });
});

describe('isDate', () => {
  it.each(['2026-02-28', '2028-02-29', '1999-12-31'])('takes %s', (text) => expect(isDate(text)).toBe(true));

  it.each(['', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '01.02.2026', '2026-02-30T00:00', 'soon'])('refuses “%s”', (text) =>
    expect(isDate(text)).toBe(false),
  );

  it('takes a date back from every text that it takes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => !isDate(text) || dateOfDay(dayNumber(text)) === text),
      cases(),
    );
  });
});
