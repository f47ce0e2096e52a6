import { addBusinessDays } from '../base/business-days';
import { dateOfDay, dayNumber } from '../base/calendar-date';
import { err, ok, type Result } from '../base/result';
import { minute, type Range, type ZoneId } from '../base/time';
import { dateIn, startOf } from '../base/zone';
import type { Choice } from '../handoff/handoff';
import type { Contact } from '../handoff/introduction';
import { rolesOf } from '../handoff/roles-of';
import type { Availability } from '../meeting/availability';
import { rankSlots } from '../meeting/rank-slots';
import type { CallInput } from '../rpc/contract';
import type { IntroductionTime } from '../rpc/contract/introduction-view';
import type { Workspace } from '../workspace/workspace';
import { lookAtHandoff } from './change-handoff';
import { introducerOnly } from './introducer-only';
import type { Subject } from './panel/subject';
import { hoursIn, whenIn } from './when-in';

const mostTimes = 6;

/** When the viewer, the IE and the PM could meet the customer, best first; within the customer's day where its zone is known. */
export function proposeIntroductionTimes(
  workspace: Workspace,
  { tdd, contacts }: CallInput<'proposeIntroductionTimes'>,
): Result<{ readonly times: readonly IntroductionTime[] }> {
  const subject = lookAtHandoff(workspace, tdd, introducerOnly);
  if (!subject.ok) return subject;
  const { desk, handoff } = subject.value;
  const { ie, pm } = handoff.team;
  if (!ie || pm.is === 'undecided')
    return err({
      code: 'team-open',
      because: ie ? 'It is not decided yet whether there is a project manager.' : 'No implementation engineer is assigned yet.',
      fix: 'Decide this under “Team”; after that, Handoff can find times.',
    });
  const colleagues = [...new Set([desk.viewer, ie, ...(pm.is === 'assigned' ? [pm.who] : [])])];
  const zoneless = colleagues.find((email) => !desk.directory.find(email)?.zone);
  if (zoneless !== undefined)
    return err({
      code: 'zone-missing',
      because: `${desk.directory.nameOf(zoneless)} has no time zone in the People tab.`,
      fix: 'Enter one there, like Europe/London.',
    });
  const guests = handoff.contacts.filter(({ email, zone }) => contacts.includes(email) && zone !== null);
  const zone = desk.directory.zoneOf(desk.viewer);
  const times = slots(subject.value, colleagues, guests).map((choice) => timeOf(subject.value, choice, zone, guests[0]?.zone ?? null));
  return times.length > 0
    ? ok({ times })
    : err({
        code: 'no-common-time',
        because: `No ${String(desk.policy.introduction.length)} minutes within ${String(desk.policy.introduction.withinBusinessDays)} business days work for both you and the implementation team.`,
        fix: 'Move something in your calendars, or widen “Introduction within” in the Policy tab.',
      });
}

function slots({ desk, handoff }: Subject, colleagues: readonly string[], guests: readonly Contact[]): readonly Choice[] {
  const { length, notice, withinBusinessDays } = desk.policy.introduction;
  const zone = desk.directory.zoneOf(desk.viewer);
  const last = addBusinessDays(dateIn(desk.now, zone), withinBusinessDays);
  const window: Range = { start: desk.now + notice * minute, end: startOf(dateOfDay(dayNumber(last) + 1), zone) };
  const calendars = desk.workspace.calendar.busy(colleagues, window);
  const people = colleagues.flatMap((email): Availability[] => {
    const person = desk.directory.find(email);
    if (!person) return [];
    const calendar = calendars.get(email) ?? { is: 'unknown', because: 'no answer' };
    return [{ email, roles: rolesOf(handoff.team, email), zone: person.zone, hours: person.hours, calendar }];
  });
  const { slotStep, noMeetingTimes } = desk.policy.meeting;
  const question = { people: [...people, ...guests.map(daytime)], window, length, notice, step: slotStep, now: desk.now, noMeetingTimes };
  return rankSlots({ ...question, most: mostTimes });
}

/** Of a customer we know no calendar, only when it is day where they are. */
const daytime = ({ email, zone }: Contact): Availability => ({
  ...{ email, roles: [], zone },
  hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
  calendar: { is: 'known', busy: [] },
});

function timeOf({ desk, handoff }: Subject, { start, end, missing }: Choice, zone: ZoneId, theirs: ZoneId | null): IntroductionTime {
  const nameOf = (email: string) => handoff.contacts.find((contact) => contact.email === email)?.name ?? desk.directory.nameOf(email);
  return {
    start,
    here: hoursIn({ start, end }, zone),
    there: theirs === null || theirs === zone ? '' : whenIn({ start, end }, theirs),
    says: missing.map(({ email, why }) => `${nameOf(email)}: ${why}`).join(', '),
  };
}
