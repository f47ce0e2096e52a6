import { formatDate, formatMoment } from '../../base/format-time';
import { dateIn } from '../../base/zone';
import { callCoverage, type CallCoverage } from '../../expectations/call-coverage';
import type { PmCallsView } from '../../rpc/contract/calls-view';
import { callsSeenBy, mayShowCalls } from '../look-at-calls';
import { mayRecordPlan } from '../may-record-plan';
import { isPreSales, type Subject } from './subject';

/** The PM's calls with the customer, and the project plan, for this viewer. */
export function callsView(subject: Subject): PmCallsView {
  const { desk, handoff } = subject;
  const coverage = coverageOf(subject);
  const ahead = aheadOf(subject);
  return {
    state: coverage.is,
    figure: figureOf(subject, coverage),
    ...wordsOf(subject, coverage, ahead),
    pm: handoff.team.pm.is === 'assigned' ? desk.directory.nameOf(handoff.team.pm.who) : '',
    ahead,
    unread: unreadIn(subject),
    shows: mayShowCalls(subject) ? (callsSeenBy(subject)?.shown ? 'shown' : 'hidden') : null,
    plan: planOf(subject),
  };
}

/** Late stage, and nobody decided about a PM: in words for whoever may. */
export function pmAskedFor(subject: Subject): { readonly headline: string; readonly detail: string } | null {
  const coverage = coverageOf(subject);
  if (coverage.is !== 'ask' || !isPreSales(subject)) return null;
  const { says, fix } = wordsOf(subject, coverage, []);
  return { headline: says, detail: fix };
}

function coverageOf({ desk, handoff }: Subject): CallCoverage {
  const today = dateIn(desk.now, desk.directory.zoneOf(desk.viewer));
  return callCoverage({ handoff, policy: desk.policy.calls, today, now: desk.now });
}

function figureOf({ handoff }: Subject, { is, lateFrom, joined, held }: CallCoverage): string {
  if (is === 'none') return 'no PM';
  if (is === 'ask') return 'PM not decided yet';
  if (is === 'early' && held === 0)
    return lateFrom === null || handoff.signature.is === 'signed' ? 'none seen' : `from ${formatDate(lateFrom)}`;
  if (held === 0) return 'no call yet';
  return `${String(joined)} of ${String(held)} ${held === 1 ? 'call' : 'calls'}`;
}

function wordsOf(
  { desk, handoff }: Subject,
  { is, first, held, joined, lateFrom }: CallCoverage,
  ahead: PmCallsView['ahead'],
): Pick<PmCallsView, 'says' | 'fix'> {
  const { customer, team, closeDate } = handoff;
  const close = closeDate === null ? '' : formatDate(closeDate);
  const pm = team.pm.is === 'assigned' ? desk.directory.nameOf(team.pm.who) : '';
  const zone = desk.directory.zoneOf(desk.viewer);
  const joins = ahead.find(({ withPm }) => withPm);
  const invited = joins && `${pm} is invited to the call on ${joins.says}.`;
  switch (is) {
    case 'none':
      return { says: 'It was decided that there is no PM.', fix: '' };
    case 'ask':
      return {
        says: `Is there a project manager for ${customer}?`,
        fix: `The close date is ${close}: assign a PM, who then joins the calls with the customer, or decide that there is none.`,
      };
    case 'early':
      if (handoff.signature.is === 'signed')
        return {
          says: `Handoff knows of no call with ${customer} before the signature that ${pm || 'a PM'} was on.`,
          fix: '',
        };
      return {
        says:
          lateFrom === null
            ? 'The late stage is counted from the close date, which is not set yet.'
            : `${pm || 'A PM'} joins the calls with ${customer} from ${formatDate(lateFrom)}.`,
        fix: '',
      };
    case 'missing':
      return {
        says: `${pm} has not been on any call with ${customer} that Handoff knows of, and the close date is ${close}.`,
        fix: invited ?? `Add ${pm} to the next call, or set one up.`,
      };
    case 'open':
      return {
        says: `${pm} has not been on any call with ${customer} that Handoff knows of.`,
        fix: invited ?? `Add ${pm} to the next one.`,
      };
    case 'covered':
      return {
        says: `${pm} was on ${String(joined)} of ${String(held)} ${held === 1 ? 'call' : 'calls'} with ${customer}, first on ${formatMoment(first ?? 0, zone)}.`,
        fix: '',
      };
  }
}

/** Calls to come, of everybody who shows theirs; where AE and CE share one, the viewer's own entry. */
function aheadOf({ desk, handoff }: Subject): PmCallsView['ahead'] {
  if (handoff.signature.is === 'signed' || handoff.ended) return [];
  const zone = desk.directory.zoneOf(desk.viewer);
  const pm = handoff.team.pm.is === 'assigned' ? handoff.team.pm.who : null;
  const own = handoff.callsSeen.filter(({ by }) => by === desk.viewer);
  const others = handoff.callsSeen.filter(({ by }) => by !== desk.viewer);
  const calls = [...own, ...others]
    .filter(({ shown }) => shown)
    .flatMap((seen) =>
      seen.calls.filter(({ end }) => end > desk.now).map((call) => ({ ...call, by: seen.by, withPm: call.withPm && seen.pm === pm })),
    );
  return calls
    .filter(({ start }, place) => calls.findIndex((other) => other.start === start) === place)
    .sort((one, other) => one.start - other.start)
    .map(({ eventId, start, withPm, by }) => ({
      eventId,
      says: formatMoment(start, zone),
      whose: by === desk.viewer ? '' : desk.directory.nameOf(by),
      withPm,
    }));
}

/** Very full calendars: what was counted is not all that there may be. */
function unreadIn({ desk, handoff }: Subject): string {
  const { nameOf, zoneOf } = desk.directory;
  return handoff.callsSeen
    .flatMap(({ by, shown, readUntil }) =>
      shown && readUntil !== undefined
        ? [`${nameOf(by)}’s calendar is very full: it was only read up to ${formatMoment(readUntil, zoneOf(desk.viewer))}.`]
        : [],
    )
    .join(' ');
}

function planOf(subject: Subject): PmCallsView['plan'] {
  const { plan } = subject.handoff;
  const { nameOf, zoneOf } = subject.desk.directory;
  const words = { none: 'No project plan yet', started: 'Project plan started', ready: 'Project plan ready' }[plan?.is ?? 'none'];
  return {
    is: plan?.is ?? 'none',
    link: plan?.link ?? '',
    says: plan ? `${words}, ${nameOf(plan.by)} on ${formatDate(dateIn(plan.at, zoneOf(subject.desk.viewer)))}` : words,
    mayRecord: mayRecordPlan(subject),
  };
}
