import type { Gate } from '../handoff/exception';
import type { PanelView } from '../rpc/contract/panel-view';
import type { ActionName } from '../rpc/contract/turn-view';
import { customerFromTitle } from './customer-from-title';
import { contactsForm, introduceForm, mailForm } from './introduce-form';
import { meetingForm } from './meeting-form';
import type { Form, TeamForm } from './state';
import { wallClock } from './wall-clock';

/** The form that an action asks for, filled in as far as the panel knows; `null` for actions that need none. */
export function openForm(action: ActionName, panel: PanelView): Form | null {
  switch (action) {
    case 'register':
      return firstTeam(panel);
    case 'edit-team':
      return presentTeam(panel);
    case 'sign-off':
      return { is: 'sign-off', note: '', conditions: '' };
    case 'ask-for-changes':
      return { is: 'ask-for-changes', note: '', section: '' };
    case 'mark-signed':
      return { is: 'mark-signed', on: wallClock(panel.checkedAt, panel.me.zone).date };
    case 'take-back':
      return { is: 'take-back', reason: '', note: '' };
    case 'grant-exception':
    case 'withdraw-exception':
      return { is: action, for: onlyGate(panel, action === 'grant-exception' ? 'open' : 'excepted'), reason: '' };
    case 'name-stand-in': {
      const [role = '', ...others] = panel.handoff?.mayStandIn ?? [];
      return {
        is: 'name-stand-in',
        role: others.length > 0 ? '' : role,
        who: '',
        from: wallClock(panel.checkedAt, panel.me.zone).date,
        until: '',
        reason: '',
      };
    }
    case 'end-handoff':
      return { is: 'end-handoff', ending: '', reason: '' };
    case 'reopen-handoff':
    case 'withdraw-sign-off':
      return { is: action, reason: '' };
    case 'mark-held':
    case 'mark-not-held':
    case 'record-walkthrough':
    case 'confirm-walkthrough':
      return meetingForm(action, panel);
    case 'check-only':
      return { is: 'check-only', production: panel.production.declared, report: null };
    case 'introduce':
      return introduceForm(panel);
    case 'edit-contacts':
      return contactsForm(panel);
    case 'record-introduction-mail':
      return mailForm(panel, null);
    case 'give-up-introduction':
      return { is: 'give-up-introduction' };
    default:
      return null;
  }
}

/** Where there is one answer, it is given. */
function onlyGate({ handoff }: PanelView, state: 'open' | 'excepted'): Gate | '' {
  const gates = (handoff?.gates ?? []).filter((gate) => gate.state === state);
  return gates.length === 1 ? (gates[0]?.gate ?? '') : '';
}

/** Who registers is usually the author; a role that only one person can have is taken as theirs. */
function firstTeam({ me, people, tdd }: PanelView): TeamForm {
  const holders = (standing: string) => people.filter((person) => person.standing.includes(standing)).map(({ email }) => email);
  const likely = (standing: string) => {
    const all = holders(standing);
    return all.includes(me.email) || all.length === 1 ? (all.find((email) => email === me.email) ?? all[0] ?? '') : '';
  };
  return {
    is: 'register',
    customer: customerFromTitle(tdd.title),
    opportunity: '',
    ae: likely('AE'),
    ce: likely('CE'),
    ie: '',
    pm: { is: 'undecided' },
    closeDate: '',
  };
}

function presentTeam(panel: PanelView): TeamForm {
  if (panel.handoff === null) return firstTeam(panel);
  const { customer, opportunity, team, closeDate } = panel.handoff;
  return {
    is: 'edit-team',
    customer,
    opportunity,
    ae: team.ae.email,
    ce: team.ce.email,
    ie: team.ie?.email ?? '',
    pm: team.pm.is === 'assigned' ? { is: 'assigned', who: team.pm.who.email } : { is: team.pm.is },
    closeDate: closeDate ?? '',
  };
}
