import { formatDay } from '../../../base/format-time';
import { isAskedAgain } from '../../../handoff/is-asked-again';
import type { TurnView } from '../../../rpc/contract/turn-view';
import type { SignoffStanding } from '../../../signoff/standing-of';
import type { Judgement } from '../../judge';
import { blockingOf, isLead, isPreSales, isReviewer, ownReviews, type Subject } from '../subject';
import { actions, hintsOf, jumpOf, offered, waiting, yours } from './turn-words';

export function review(subject: Subject): TurnView {
  const done = ['signed-off', 'asked-for-changes', 'excepted'];
  if (isReviewer(subject) && ownReviews(subject).some(({ standing }) => !done.includes(standing.is))) return reviewerTurn(subject);
  if (isLead(subject) && authorReviews(subject)) return leadTurn(subject);
  return requesterTurn(subject);
}

const authorReviews = ({ judgement, handoff }: Subject) =>
  judgement.standings.some(({ who, standing }) => who === handoff.team.ce && standing.is === 'waiting');

/** The author holds a reviewer's role: only a lead can change that, or let it pass. */
function leadTurn(subject: Subject): TurnView {
  const { handoff, desk, judgement } = subject;
  const roles = judgement.standings.flatMap(({ who, role }) => (who === handoff.team.ce ? [role] : [])).join(' and ');
  return yours(subject, {
    headline: `${desk.directory.nameOf(handoff.team.ce)} wrote this TDD and is also its ${roles}`,
    detail: 'Authors cannot sign off their own TDD. Assign somebody else, or grant an exception (work at risk).',
    actions: actions('edit-team', 'grant-exception'),
  });
}

function reviewerTurn(subject: Subject): TurnView {
  const mine = ownReviews(subject).find(({ standing }) => standing.is === 'out-of-date');
  const [first] = blockingOf(subject);
  if (first)
    return yours(subject, {
      tone: 'blocked',
      headline: 'Something is still blocking this TDD',
      detail: first.message,
      ...jumpOf(subject, first),
      actions: actions('ask-for-changes'),
    });
  if (mine?.standing.is === 'out-of-date') {
    return yours(subject, {
      tone: 'warning',
      headline: 'Your sign-off is out of date',
      detail: `${changedWords(subject)} Look at what changed, then sign off again.`,
      actions: actions('sign-off', 'ask-for-changes'),
    });
  }
  return yours(subject, {
    headline: 'Review and sign off this TDD',
    detail: `Nothing blocks. ${hintsOf(subject)}`,
    actions: actions('sign-off', 'ask-for-changes'),
  });
}

/** For everybody who does not sign now: what the review waits for, and what pre-sales may do about it. */
function requesterTurn(subject: Subject): TurnView {
  const { desk, judgement, handoff } = subject;
  const nameOf = desk.directory.nameOf;
  const holding = (state: SignoffStanding['is']) => judgement.standings.filter(({ standing }) => standing.is === state);
  const namesOf = (reviewers: Judgement['standings']) => [...new Set(reviewers.map(({ who }) => nameOf(who ?? '')))].join(' and ');
  const changes = judgement.standings.flatMap(({ standing }) => (standing.is === 'asked-for-changes' ? [standing.signoff] : []));
  const [asked] = changes;
  if (asked) {
    const turn = {
      headline: `${nameOf(asked.by)} asked for changes`,
      detail: `${asked.section ? `In “${asked.section}”: ` : ''}${asked.note}`,
      actions: actions('request-again'),
    };
    return isPreSales(subject)
      ? offered(subject, { ...turn, tone: 'warning' })
      : { ...waiting(subject), headline: turn.headline, detail: turn.detail };
  }
  const old = holding('out-of-date');
  if (old.length > 0) {
    const other = namesOf(holding('waiting'));
    return offered(subject, {
      tone: 'warning',
      headline: `The sign-off of ${namesOf(old)} is out of date${other && `; ${other} has not signed off yet`}`,
      detail: changedWords(subject),
      actions: isPreSales(subject) && !isAskedAgain(handoff) ? actions('request-again') : [],
    });
  }
  const open = holding('undecided').map(({ role }) => role);
  if (open.length > 0 && isPreSales(subject) && judgement.stage.waitingFor.includes(handoff.team.ae)) {
    return yours(subject, {
      headline: `${open.join(' and ')}: not decided yet`,
      detail: 'Assign somebody, or decide that there is none.',
      actions: actions('edit-team'),
    });
  }
  return waiting(subject);
}

function changedWords({ desk, judgement, handoff }: Subject): string {
  const sections = [
    ...new Set(
      judgement.standings.flatMap(({ standing }) => (standing.is === 'out-of-date' ? standing.changes.map(({ section }) => section) : [])),
    ),
  ];
  const by = handoff.outOfDate ? desk.directory.nameOf(handoff.outOfDate.by) : '';
  const since = handoff.outOfDate ? ` on ${formatDay(handoff.outOfDate.since, desk.directory.zoneOf(desk.viewer))}` : '';
  return `Changed${by ? ` by ${by}` : ''}${since}: ${sections.join(', ')}. Everything else still counts as signed off.`;
}
