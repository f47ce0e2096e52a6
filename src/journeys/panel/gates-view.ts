import { formatDate, formatDay } from '../../base/format-time';
import { reviewersOf } from '../../handoff/reviewers-of';
import { sinceOf } from '../../handoff/since-of';
import type { HandoffView } from '../../rpc/contract/handoff-view';
import type { GateView, StandInView } from '../../rpc/contract/signoff-view';
import { dateIn } from '../../base/zone';
import { leadsIn } from '../judge';
import type { Subject } from './subject';

type Shown = Pick<HandoffView, 'clock' | 'gates' | 'standIns' | 'mayStandIn' | 'ended'>;

/** What a handoff still needs, what a lead let pass, who stands in, and how long it has waited. */
export const gatesView = (subject: Subject): Shown => ({
  clock: clockView(subject),
  gates: gateViews(subject),
  standIns: standInViews(subject),
  mayStandIn: reviewersOf(subject.handoff.team).flatMap(({ role, who }) => (who && mayGiveAway(subject, who) ? [role] : [])),
  ended: endedWords(subject),
});

const day = ({ desk }: Subject, instant: number) => formatDay(instant, desk.directory.zoneOf(desk.viewer));

function gateViews(subject: Subject): readonly GateView[] {
  return subject.judgement.gates.map(({ gate, stands, exception }) => ({
    gate,
    state: stands ? 'stands' : exception ? 'excepted' : 'open',
    says: exception
      ? `Exception by ${subject.desk.directory.nameOf(exception.by)}, ${day(subject, exception.at)}: ${exception.reason}`
      : '',
  }));
}

function standInViews(subject: Subject): readonly StandInView[] {
  const { desk, handoff } = subject;
  const nameOf = desk.directory.nameOf;
  return reviewersOf(handoff.team).flatMap(({ role, who }) => {
    const standIn = handoff.standIns.find((known) => known.role === role && known.for === who);
    if (!who || !standIn) return [];
    const today = dateIn(desk.now, desk.directory.zoneOf(who));
    if (standIn.until < today) return [];
    return [
      {
        role,
        person: { email: standIn.who, name: nameOf(standIn.who) },
        says: `Stands in for ${nameOf(who)} from ${formatDate(standIn.from)} to ${formatDate(standIn.until)}: ${standIn.reason}`,
        now: standIn.from <= today,
        mayEnd: mayGiveAway(subject, who),
      },
    ];
  });
}

const mayGiveAway = ({ desk }: Subject, who: string) => who === desk.viewer || leadsIn(desk).includes(desk.viewer);

/** Since when on the viewer’s calendar, like every other day that they are shown; due on the calendar of whom it waits for. Overdue, it names who can help: the leads. */
function clockView(subject: Subject): Shown['clock'] {
  const { desk, handoff } = subject;
  const { clock, stage } = subject.judgement;
  const since = sinceOf(handoff, stage.stage);
  if (!clock?.due || since === null) return null;
  const says = `Since ${day(subject, since)}, due ${formatDate(clock.due)}`;
  if (clock.late === 0) return { says: `${says}.`, overdue: false };
  const leads = leadsIn(desk).filter((lead) => !stage.waitingFor.includes(lead));
  const help = leads.length > 0 ? ` ${leads.map(desk.directory.nameOf).join(' or ')} can help, as lead.` : '';
  return { says: `${says}: ${String(clock.late)} business ${clock.late === 1 ? 'day' : 'days'} overdue.${help}`, overdue: true };
}

function endedWords(subject: Subject): string {
  const { ended } = subject.handoff;
  if (!ended) return '';
  return `Ended ${day(subject, ended.at)} by ${subject.desk.directory.nameOf(ended.by)}: ${ended.is}. ${ended.reason}`;
}
