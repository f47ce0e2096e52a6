import { formatDay } from '../../../base/format-time';
import type { ActionName, TurnView } from '../../../rpc/contract/turn-view';
import type { Finding } from '../../../tdd/finding';
import { jumpTo } from '../place-link';
import { ownReviews, type Subject, waiverOf } from '../subject';

const labels: Readonly<Record<ActionName, string>> = {
  register: 'Register this TDD',
  'check-only': 'Only check it',
  'declare-production': 'Say whether production differs',
  'add-production-section': 'Add the section',
  'request-review': 'Ask for the review',
  'request-again': 'Request again',
  'sign-off': 'Sign off',
  'ask-for-changes': 'Ask for changes',
  'meet-condition': 'See the conditions',
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

export const actions = (...names: readonly ActionName[]): TurnView['actions'] => names.map((name) => ({ name, label: labels[name] }));

type Words = Omit<TurnView, 'label' | 'tone'> & Partial<Pick<TurnView, 'label' | 'tone'>>;

export function yours(subject: Subject, turn: Words): TurnView {
  return { label: `Your turn${asRole(subject)}`, tone: 'yours', ...turn };
}

/** What is for the viewer to do while the handoff waits for somebody else. */
export function alsoYours(subject: Subject, turn: Words): TurnView {
  return subject.judgement.stage.waitingFor.length === 0
    ? yours(subject, turn)
    : yours(subject, { label: `Also yours${asRole(subject)}`, aside: true, ...turn });
}

/** What the viewer may do, also where it is another's turn: then it says whose. */
export function offered(subject: Subject, turn: Words): TurnView {
  const { waitingFor } = subject.judgement.stage;
  if (waitingFor.length === 0 || waitingFor.includes(subject.desk.viewer)) return yours(subject, turn);
  return { tone: 'quiet', ...turn, label: waitingWords(subject) };
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

export function waiting(subject: Subject, detail = ''): TurnView {
  return { tone: 'quiet', label: waitingWords(subject), headline: subject.judgement.stage.because, detail, actions: [] };
}

function waitingWords({ desk, judgement }: Subject): string {
  const names = judgement.stage.waitingFor.map(desk.directory.nameOf).join(' and ');
  return names ? `Waiting for ${names}` : judgement.stage.stage;
}

const severities = { warning: 'warn', hint: 'hint' } as const;

/** What does not block, counted like the row of the checks. */
export function hintsOf({ check, handoff }: Subject): string {
  const open = check.findings.filter((finding) => !waiverOf(handoff, finding));
  const counts = (['warning', 'hint'] as const).flatMap((word) => {
    const { length } = open.filter(({ severity }) => severity === severities[word]);
    return length === 0 ? [] : [`${String(length)} ${word}${length === 1 ? '' : 's'}`];
  });
  return counts.length === 0 ? 'All checks pass.' : `${counts.join(' and ')} below.`;
}

export function saidOfProduction({ desk, handoff }: Subject): string {
  const { production } = handoff;
  if (production.is === 'undecided') return '';
  const who = production.by === desk.viewer ? 'You' : desk.directory.nameOf(production.by);
  return `${who} said on ${formatDay(production.at, desk.directory.zoneOf(desk.viewer))} that production ${production.is === 'yes' ? 'differs' : 'does not differ'}.`;
}

/** The way to what a finding is about; nothing for one that stands nowhere. */
export const jumpOf = ({ document }: Subject, { place, section }: Finding): Pick<TurnView, 'jump'> =>
  place && section ? { jump: { to: jumpTo(document.tdd.fileId, place), section } } : {};
