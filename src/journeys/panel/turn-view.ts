import { formatDay, formatMoment } from '../../base/format-time';
import type { ActionName, TurnView } from '../../rpc/contract';
import { expectationsOf } from './expectations-view';
import { blockingOf, isPreSales, isReviewer, type Subject } from './subject';

const labels: Readonly<Record<ActionName, string>> = {
  register: 'Register this TDD',
  'check-only': 'Only check it',
  'declare-production': 'Say whether production differs',
  'add-production-section': 'Add the section',
  'request-review': 'Ask for the review',
  'request-again': 'Request again',
  'sign-off': 'Sign off',
  'ask-for-changes': 'Ask for changes',
  'edit-team': 'Assign people',
  'mark-signed': 'Mark as signed',
  'take-back': 'Take the signature back',
  'choose-time': 'See the choices',
  'book-again': 'Look for another time',
  'record-expectation': 'Record expectations',
  'mark-understood-otherwise': 'Understood otherwise',
};

const actions = (...names: readonly ActionName[]): TurnView['actions'] => names.map((name) => ({ name, label: labels[name] }));

/** Whose turn it is, in one sentence, and the one thing to do: different for each person who looks. */
export function turnView(subject: Subject): TurnView {
  const turn = stageTurn(subject);
  return turn.tone === 'good' || turn.tone === 'quiet' ? (understoodOtherwise(subject) ?? turn) : turn;
}

/** The customer has to hear something again: pre-sales answers, unless something graver is theirs to do. */
function understoodOtherwise(subject: Subject): TurnView | null {
  const [first] = expectationsOf(subject).flatMap(({ item, facts }) => (facts.otherwise ? [{ ...facts.otherwise, name: item.name }] : []));
  if (!first || !isPreSales(subject)) return null;
  return yours(subject, {
    tone: 'warning',
    headline: `The customer understood “${first.name}” otherwise`,
    detail: `${subject.desk.directory.nameOf(first.by)}: ${first.words} Speak with the customer, then record the expectation again.`,
    actions: actions('record-expectation'),
  });
}

function stageTurn(subject: Subject): TurnView {
  const { stage } = subject.judgement.stage;
  switch (stage) {
    case 'TDD in preparation':
      return preparation(subject);
    case 'In review':
    case 'Changes asked for':
    case 'Sign-off out of date':
      return review(subject);
    case 'Signed, TDD not signed off':
      return subject.handoff.review ? review(subject) : preparation(subject);
    case 'Ready for signature':
      return readyForSignature(subject);
    case 'Slipped':
    case 'On hold':
    case 'Lost':
      return takenBack(subject);
    default:
      return meeting(subject);
  }
}

function yours(subject: Subject, turn: Omit<TurnView, 'label' | 'tone'> & { readonly tone?: TurnView['tone'] }): TurnView {
  return { label: `Your turn${asRole(subject)}`, tone: 'yours', ...turn };
}

const roleNames = { AE: 'account executive', CE: 'customer engineer', IE: 'implementation engineer', PM: 'project manager' } as const;

function asRole({ desk, handoff }: Subject): string {
  const { ae, ce, ie, pm } = handoff.team;
  const role =
    desk.viewer === ce
      ? 'CE'
      : desk.viewer === ae
        ? 'AE'
        : desk.viewer === ie
          ? 'IE'
          : pm.is === 'assigned' && pm.who === desk.viewer
            ? 'PM'
            : null;
  return role ? `, as ${roleNames[role]}` : '';
}

function waiting(subject: Subject, detail = ''): TurnView {
  const { desk, judgement } = subject;
  const names = judgement.stage.waitingFor.map(desk.directory.nameOf).join(' and ');
  return {
    tone: 'quiet',
    label: names ? `Waiting for ${names}` : judgement.stage.stage,
    headline: judgement.stage.because,
    detail,
    actions: [],
  };
}

function preparation(subject: Subject): TurnView {
  const { handoff, check } = subject;
  if (!isPreSales(subject)) return waiting(subject);
  if (handoff.production.is === 'undecided') {
    return yours(subject, {
      headline: 'Does production differ from the trial?',
      detail: 'The review can be asked for once this is decided.',
      actions: actions('declare-production'),
    });
  }
  const [first] = blockingOf(subject);
  if (first) {
    const fixes: ActionName[] =
      check.production === null && first.rule.startsWith('production')
        ? ['add-production-section', 'declare-production']
        : ['declare-production'];
    return yours(subject, {
      tone: 'blocked',
      headline: first.message,
      detail: saidOfProduction(subject),
      actions: first.rule.startsWith('production') ? actions(...fixes) : [],
    });
  }
  if (!handoff.team.ie)
    return yours(subject, {
      headline: 'Nobody is assigned to review this TDD yet',
      detail: 'The implementation engineer signs off; assign one, then ask for the review.',
      actions: actions('edit-team'),
    });
  return yours(subject, {
    headline: 'Ask for the review',
    detail: `Nothing blocks. ${hintsOf(subject)}`,
    actions: actions('request-review'),
  });
}

export function saidOfProduction({ desk, handoff }: Subject): string {
  const { production } = handoff;
  if (production.is === 'undecided') return '';
  const who = production.by === desk.viewer ? 'You' : desk.directory.nameOf(production.by);
  return `${who} said on ${formatDay(production.at, desk.directory.zoneOf(desk.viewer))} that production ${production.is === 'yes' ? 'differs' : 'does not differ'}.`;
}

function hintsOf({ check }: Subject): string {
  const count = check.findings.length;
  return count === 0 ? 'All checks pass.' : `${String(count)} ${count === 1 ? 'remark' : 'remarks'} below.`;
}

function review(subject: Subject): TurnView {
  const mine = subject.judgement.standings.filter(({ who }) => who === subject.desk.viewer);
  if (isReviewer(subject) && mine.some(({ standing }) => standing.is !== 'signed-off' && standing.is !== 'asked-for-changes'))
    return reviewerTurn(subject);
  return requesterTurn(subject);
}

function reviewerTurn(subject: Subject): TurnView {
  const mine = subject.judgement.standings.find(({ who, standing }) => who === subject.desk.viewer && standing.is === 'out-of-date');
  const [first] = blockingOf(subject);
  if (first)
    return yours(subject, {
      tone: 'blocked',
      headline: 'Something still blocks this TDD',
      detail: first.message,
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
  const changes = judgement.standings.flatMap(({ standing }) => (standing.is === 'asked-for-changes' ? [standing.signoff] : []));
  const [asked] = changes;
  if (asked) {
    const turn = {
      headline: `${nameOf(asked.by)} asked for changes`,
      detail: `${asked.section ? `In “${asked.section}”: ` : ''}${asked.note}`,
      actions: actions('request-again'),
    };
    return isPreSales(subject)
      ? yours(subject, { ...turn, tone: 'warning' })
      : { ...waiting(subject), headline: turn.headline, detail: turn.detail };
  }
  const old = judgement.standings.filter(({ standing }) => standing.is === 'out-of-date');
  if (old.length > 0) {
    const names = old.map(({ who }) => nameOf(who ?? '')).join(' and ');
    const askedAgain = handoff.review !== null && handoff.outOfDate !== null && handoff.review.at > handoff.outOfDate.since;
    const headline = `The sign-off of ${names} is out of date`;
    return {
      tone: 'warning',
      label: `Waiting for ${names}`,
      headline,
      detail: changedWords(subject),
      actions: isPreSales(subject) && !askedAgain ? actions('request-again') : [],
    };
  }
  const open = judgement.standings.filter(({ standing }) => standing.is === 'undecided').map(({ role }) => role);
  if (open.length > 0 && isPreSales(subject) && judgement.stage.waitingFor.includes(handoff.team.ae)) {
    return yours(subject, {
      headline: `${open.join(' and ')}: not decided yet`,
      detail: 'Assign somebody, or decide that there is none.',
      actions: actions('edit-team'),
    });
  }
  return waiting(subject, handoff.review ? `Asked for on ${formatDay(handoff.review.at, desk.directory.zoneOf(desk.viewer))}.` : '');
}

function changedWords({ desk, judgement, handoff, editor }: Subject): string {
  const sections = [
    ...new Set(
      judgement.standings.flatMap(({ standing }) => (standing.is === 'out-of-date' ? standing.changes.map(({ section }) => section) : [])),
    ),
  ];
  const by = handoff.outOfDate?.by ?? editor;
  const since = handoff.outOfDate ? ` on ${formatDay(handoff.outOfDate.since, desk.directory.zoneOf(desk.viewer))}` : '';
  return `Changed${by ? ` by ${by}` : ''}${since}: ${sections.join(', ')}. Everything else still stands.`;
}

function readyForSignature(subject: Subject): TurnView {
  const headline = `Has ${subject.handoff.customer} signed?`;
  const detail = 'The TDD is signed off. Marking the customer as signed books the internal handoff meeting.';
  return isPreSales(subject)
    ? yours(subject, { headline, detail, actions: actions('mark-signed') })
    : { ...waiting(subject), detail: 'The meeting is booked when the customer has signed.' };
}

function takenBack(subject: Subject): TurnView {
  const { stage } = subject.judgement.stage;
  if (stage === 'Lost' || !isPreSales(subject)) return { ...waiting(subject), label: stage };
  return yours(subject, {
    tone: 'quiet',
    headline: `The signature of ${subject.handoff.customer} was taken back: ${stage.toLowerCase()}`,
    detail: 'Mark it as signed when the customer signs; one new meeting is booked then.',
    actions: actions('mark-signed'),
  });
}

function meeting(subject: Subject): TurnView {
  const { desk, handoff, judgement } = subject;
  const { stage, because } = judgement.stage;
  const may = isPreSales(subject);
  switch (stage) {
    case 'Meeting to be booked':
      return {
        tone: 'quiet',
        label: 'Handoff is booking',
        headline: 'The internal handoff meeting is being booked',
        detail: 'The engine looks every five minutes for the earliest time that suits everyone.',
        actions: [],
      };
    case 'No common time': {
      const turn = {
        tone: 'warning' as const,
        headline: because,
        detail: 'Pick who may miss it. Nothing is booked yet.',
        actions: actions('choose-time', 'book-again'),
      };
      return may ? yours(subject, turn) : { ...waiting(subject), tone: 'warning', headline: because };
    }
    case 'Meeting held up':
      return may
        ? yours(subject, {
            tone: 'warning',
            headline: 'The meeting cannot be planned yet',
            detail: because,
            actions: actions('book-again'),
          })
        : { ...waiting(subject), tone: 'warning' };
    case 'Meeting declined':
    case 'Meeting cancelled':
      return may
        ? yours(subject, {
            tone: 'warning',
            headline: because,
            detail: 'Move the meeting in Google Calendar, or let Handoff look for another time.',
            actions: actions('book-again'),
          })
        : { ...waiting(subject), tone: 'warning' };
    default: {
      const when = handoff.meeting.is === 'booked' ? formatMoment(handoff.meeting.start, desk.directory.zoneOf(desk.viewer)) : '';
      const passed = stage === 'Meeting time has passed';
      return {
        tone: 'good',
        label: stage,
        headline: passed ? because : `The handoff meeting is on ${when}`,
        detail: passed ? '' : because,
        actions: [],
      };
    }
  }
}
