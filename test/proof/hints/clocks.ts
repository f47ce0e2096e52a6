import { ana, ben, Company, dana, omar } from '../../journeys/company';
import { Ground } from '../aftermath';
import { violations } from '../invariants';
import type { Claim } from '../claim';

/** The Friday before a clock changes, 9:00 UTC: in Europe and in America, in spring and in autumn. */
const fridays: Readonly<Record<string, number>> = {
  'America, spring': Date.UTC(2026, 2, 6, 9),
  'Europe, spring': Date.UTC(2026, 2, 27, 9),
  'Europe, autumn': Date.UTC(2026, 9, 23, 9),
  'America, autumn': Date.UTC(2026, 9, 30, 9),
};

const zones: readonly (readonly [who: string, zone: string, until: number])[] = [
  [ana, 'Europe/London', 17.5],
  [ben, 'America/New_York', 17.5],
  [dana, 'Europe/Warsaw', 17.5],
  [omar, 'Asia/Dubai', 19],
];

/** The hour on the wall, by the platform's own calendar and not the product's. */
function hourIn(zone: string, instant: number): number {
  const [hour = 0, minute = 0] = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false })
    .format(instant)
    .split(':')
    .map(Number);
  return hour + minute / 60;
}

const outsideHours = (company: Company): readonly string[] =>
  company
    .events()
    .flatMap(({ start, end }) =>
      zones
        .filter(([, zone, until]) => hourIn(zone, Date.parse(start.dateTime)) < 9 || hourIn(zone, Date.parse(end.dateTime)) > until)
        .map(([who, zone]) => `The meeting at ${start.dateTime} is outside of ${who}’s hours in ${zone}.`),
    );

/** Signed before the clock changes, with the sweep running over the change, or only after it. */
async function overChange(friday: number, isWatched: boolean): Promise<readonly string[]> {
  const company = new Company(friday);
  const tdd = await company.signedOff();
  company.panel(ana, 'markSigned', { tdd, on: new Date(friday).toISOString().slice(0, 10) });
  const wrong: string[] = [];
  if (isWatched) {
    company.workspace.closeFor(15 * 60 + 40 * 60);
    for (let times = 0; times < 36; times += 1) company.workspace.advance(5);
  } else company.workspace.closeFor(60 * 60);
  wrong.push(...outsideHours(company), ...violations(company));
  if (company.events().length !== 1) wrong.push(`${String(company.events().length)} meetings are booked.`);
  company.panel(ben, 'bookAgain', { tdd });
  company.workspace.advance(5);
  wrong.push(...outsideHours(company));
  const ground = new Ground(company);
  return [...wrong, ...ground.after(ground.keep()).wrong];
}

const cases = Object.keys(fridays).flatMap((name) => [`${name}, watched`, `${name}, slept through`]);
const caseOf = (name: string) => overChange(fridays[name.replace(/, (watched|slept through)$/, '')] ?? 0, name.endsWith('watched'));

/** Both changes of the clock, on both sides of the ocean. */
export const clockClaims: readonly Claim[] = [
  {
    part: 'hints',
    name: 'changes of the clock',
    prove: async () => {
      const failures = [];
      for (const name of cases) {
        const says = await caseOf(name);
        if (says.length > 0) failures.push({ detail: name, says });
      }
      return { tried: { 'changes of the clock': cases.length }, failures };
    },
    replay: async (name) => (await caseOf(name)).join('\n') || 'It holds.',
  },
];
