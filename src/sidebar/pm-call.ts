import type { Result } from '../base/result';
import type { PmOnCall } from '../rpc/contract/calls-view';
import type { Doing, Missing, PlanForm, PmForm, Showing } from './state';

export const previewPm = (tdd: string, eventId: string): Doing => ({
  question: { name: 'previewPmOnCall', input: { tdd, eventId } },
  at: 'form',
  saying: 'Checking who is on it…',
  done: '',
});

/** The server showed who is on the call. */
export function pmPreviewed(state: Showing, result: Result<PmOnCall>): Showing {
  if (state.form?.is !== 'add-pm' || !result.ok) return state;
  return { ...state, doing: null, trouble: null, form: { ...state.form, preview: result.value }, said: 'This is who will be on it.' };
}

export function askPmForm(form: PmForm | PlanForm, tdd: string): Doing | Missing {
  if (form.is === 'record-plan') {
    const link = form.plan === 'none' ? '' : form.link.trim();
    if (form.plan !== 'none' && link === '') return { missing: 'Paste the link to the plan.', field: 'link' };
    return { question: { name: 'recordPlan', input: { tdd, is: form.plan, link } }, at: 'form', saying: 'Recording…', done: 'Recorded.' };
  }
  const { eventId, preview } = form;
  if (preview === null) return previewPm(tdd, eventId);
  return {
    question: { name: 'addPmToCall', input: { tdd, eventId, mark: preview.mark } },
    at: 'form',
    saying: 'Adding…',
    done: 'The PM is on the call.',
  };
}

export const showCalls = (tdd: string, show: boolean): Doing => ({
  question: { name: 'showCalls', input: { tdd, show } },
  at: 'calls',
  saying: show ? 'Looking…' : 'Hiding…',
  done: show ? 'Your calls with the customer are below.' : 'Handoff no longer looks at your calendar.',
});
