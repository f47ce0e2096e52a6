import { formatDay, formatMoment } from '../../base/format-time';
import type { ActionName, TurnView } from '../../rpc/contract';
import { pmAskedFor } from './calls-view';
import { expectationsOf } from './expectations-view';
import { isIntroducer } from '../introducer-only';
import { introductionView, peopleNow } from './introduction-view';
import { introductionState } from '../../handoff/introduction-state';
import { blockingOf, isLead, isPreSales, isReviewer, ownReviews, type Subject, waiverOf } from './subject';

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
  'mark-held': 'It was held',
  'mark-not-held': 'It was not held',
  'close-point': 'Close it',
  'record-walkthrough': 'Record a walkthrough',
  'confirm-walkthrough': 'Confirm the walkthrough',
  introduce: 'Introduce them',
  'edit-contacts': 'Add the contacts',
  'record-introduction-mail': 'Record an e-mail',
  'give-up-introduction': 'Cancel the invitation',
  'waive-finding': 'Waive a finding',
  'record-expectation': 'Record expectations',
  'mark-understood-otherwise': 'Understood otherwise',
  'grant-exception': 'Grant an exception',
  'withdraw-exception': 'Withdraw the exception',
  'name-stand-in': 'Name a stand-in',
  'end-stand-in': 'End it',
  'end-handoff': 'End this handoff',
  'reopen-handoff': 'Reopen it',
  'withdraw-sign-off': 'Withdraw your sign-off',
};

const actions = (...names: readonly ActionName[]): TurnView['actions'] => names.map((name) => ({ name, label: labels[name] }));

/** Whose turn it is, in one sentence, and the one thing to do: different for each person who looks. */
export function turnView(subject: Subject): TurnView {
  const turn = stageTurn(subject);
  return turn.tone === 'good' || turn.tone === 'quiet' ? (understoodOtherwise(subject) ?? latePm(subject) ?? turn) : turn;
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

/** Late stage: whether there is a PM is theirs to say, unless something else is. */
function latePm(subject: Subject): TurnView | null {
  const asked = pmAskedFor(subject);
  return asked && yours(subject, { ...asked, tone: 'warning', actions: actions('edit-team') });
}

function stageTurn(subject: Subject): TurnView {
  const { judgement } = subject;
  const { stage } = judgement.stage;
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
    case 'Introduction open':
    case 'Introduction booked':
    case 'Introduction due again':
      return introduction(subject);
    case 'Expectations open':
      return isPreSales(subject)
        ? yours(subject, {
            headline: 'Set the expectations that are open',
            detail: judgement.stage.because,
            actions: actions('record-expectation'),
          })
        : waiting(subject);
    case 'Complete': {
      const excepted = judgement.gates.some(({ exception }) => exception !== null);
      return { ...waiting(subject), tone: excepted ? 'warning' : 'good' };
    }
    case 'No implementation needed':
    case 'Not selected':
      return { ...waiting(subject, stillInvited(subject)), actions: isPreSales(subject) ? actions('reopen-handoff') : [] };
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

function asRole(subject: Subject): string {
  const { desk, handoff } = subject;
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
  const absent = ownReviews(subject).flatMap(({ who }) => (who && who !== desk.viewer ? [desk.directory.nameOf(who)] : []));
  return role ? `, as ${roleNames[role]}` : absent.length > 0 ? `, for ${absent.join(' and ')}` : '';
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

function hintsOf({ check, handoff }: Subject): string {
  const count = check.findings.filter((finding) => !waiverOf(handoff, finding)).length;
  return count === 0 ? 'All checks pass.' : `${String(count)} ${count === 1 ? 'remark' : 'remarks'} below.`;
}

function review(subject: Subject): TurnView {
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
    headline: `${desk.directory.nameOf(handoff.team.ce)} wrote this TDD and is its ${roles} too`,
    detail: 'An author does not sign off their own TDD. Assign somebody else, or grant an exception: work at risk.',
    actions: actions('edit-team', 'grant-exception'),
  });
}

function reviewerTurn(subject: Subject): TurnView {
  const mine = ownReviews(subject).find(({ standing }) => standing.is === 'out-of-date');
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

function changedWords({ desk, judgement, handoff }: Subject): string {
  const sections = [
    ...new Set(
      judgement.standings.flatMap(({ standing }) => (standing.is === 'out-of-date' ? standing.changes.map(({ section }) => section) : [])),
    ),
  ];
  const by = handoff.outOfDate?.by ?? '';
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
  const invited = stillInvited(subject);
  if (stage === 'Lost' || !isPreSales(subject)) return { ...waiting(subject, invited), label: stage };
  return yours(subject, {
    tone: 'quiet',
    headline: `The signature of ${subject.handoff.customer} was taken back: ${stage.toLowerCase()}`,
    detail: `Mark it as signed when the customer signs; one new meeting is booked then.${invited ? ` ${invited}` : ''}`,
    actions: actions('mark-signed'),
  });
}

/** Nothing that went to the customer is taken back by itself. */
const stillInvited = ({ handoff, desk }: Subject): string =>
  introductionState(handoff, desk.now).is === 'booked'
    ? 'The customer is still invited to the introduction: whoever sent that cancels it, under “Introduction”.'
    : '';

function introduction(subject: Subject): TurnView {
  const { handoff, judgement } = subject;
  const { state, says, contacts, nudge, mine } = introductionView(subject);
  if (!isIntroducer(subject)) return waiting(subject, state === 'none' ? '' : says);
  const names = peopleNow(subject);
  if (state === 'booked')
    return nudge
      ? yours(subject, {
          tone: 'warning',
          headline: nudge.says,
          detail: 'Write to them, or call; “Introduction” below has a mail ready.',
          actions: [],
        })
      : { tone: 'good', label: judgement.stage.stage, headline: `${handoff.customer} meets ${names}`, detail: says, actions: [] };
  const next = contacts.length === 0 ? 'edit-contacts' : state === 'again' && mine === 'to-come' ? 'give-up-introduction' : 'introduce';
  return yours(subject, {
    ...(state === 'none' ? {} : { tone: 'warning' as const }),
    headline: `Introduce ${names} to ${handoff.customer}`,
    detail:
      state === 'none' ? 'In a meeting, if you can. The invitation goes out from your own calendar, after you have seen all of it.' : says,
    actions: actions(next),
  });
}

function meeting(subject: Subject): TurnView {
  const { desk, handoff, judgement } = subject;
  const { stage, because } = judgement.stage;
  const may = isPreSales(subject);
  switch (stage) {
    case 'Meeting to be booked':
      if (handoff.meeting.is === 'no-time')
        return may
          ? yours(subject, {
              headline: 'Pick a time for the handoff meeting',
              detail: 'Nothing is booked yet.',
              actions: actions('choose-time'),
            })
          : waiting(subject);
      return {
        tone: 'quiet',
        label: 'Handoff is booking',
        headline: 'The internal handoff meeting is being booked',
        detail: 'The engine looks every five minutes for the earliest time that suits everyone.',
        actions: [],
      };
    case 'No common time': {
      if (handoff.walkthrough) return walkthrough(subject);
      const apart = handoff.meeting.is === 'no-time' && handoff.meeting.why === 'apart';
      const turn = {
        tone: 'warning' as const,
        headline: because,
        detail: apart
          ? 'Their working hours do not overlap. Pick who may miss it, or record a walkthrough instead.'
          : 'Pick who may miss it. Nothing is booked yet.',
        actions: actions('choose-time', apart ? 'record-walkthrough' : 'book-again'),
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
      if (stage === 'Meeting time has passed') return wasItHeld(subject, when);
      return {
        tone: 'good',
        label: stage,
        headline: `The handoff meeting is on ${when}`,
        detail: because,
        actions: [],
      };
    }
  }
}

/** The AE or the CE answers; the IE and the PM may, since they were there. */
function wasItHeld(subject: Subject, when: string): TurnView {
  const turn = {
    headline: 'Was the handoff meeting held?',
    detail: `It was to be on ${when}. Say who came, what you walked through and what stays open.`,
    actions: actions('mark-held', 'mark-not-held'),
  };
  if (isPreSales(subject)) return yours(subject, turn);
  return { ...waiting(subject, turn.detail), headline: turn.headline, actions: isReviewer(subject) ? turn.actions : [] };
}

function walkthrough(subject: Subject): TurnView {
  const { handoff, desk, judgement } = subject;
  if (desk.viewer !== handoff.team.ie) return waiting(subject);
  return yours(subject, {
    headline: 'Go through the recorded walkthrough',
    detail: judgement.stage.because,
    actions: actions('confirm-walkthrough'),
  });
}
