import type { Refusal } from '../base/refusal';
import type { Result } from '../base/result';
import type { Instant } from '../base/time';
import type { CheckReport } from '../rpc/contract/checks-view';
import type { AccessView } from '../rpc/contract/meeting-view';
import type { PanelView } from '../rpc/contract/panel-view';
import type { Step } from './ask';
import { explainFailure } from './explain-failure';
import { inTrouble, refused } from './in-trouble';
import type { IntroduceForm } from './introduction-form';
import { lookFurther } from './look-further';
import { send } from './send';
import type { Form, Showing, Trouble } from './state';

/** A view that nobody asked for by hand replaces the old one in silence; an answer to a person's act is announced and shown. */
export function answered(state: Showing, result: Result<PanelView>, at: Instant): Step {
  const { doing } = state;
  if (!result.ok)
    return [inTrouble(unseen(state, result.refusal), { ...refused(result.refusal), retry: anyway(doing, result.refusal) }), []];
  const fresh = { ...state, panel: result.value, arrivedAt: at, doing: null, trouble: null };
  const further = lookFurther(state.tdd, state.ticket, result.value);
  if (doing === null) return [{ ...fresh, trouble: state.trouble?.at === 'foot' ? null : state.trouble }, further];
  const said = doing.at === 'foot' ? doing.done : `${doing.done} ${result.value.turn.label}: ${result.value.turn.headline}`;
  const acted = doing.at === 'turn' || doing.at === 'production' || (doing.at === 'form' && !listed.has(state.form?.is));
  return [
    { ...fresh, form: null, draft: undefined, answer: null, said },
    [...(acted ? [{ is: 'show', what: 'turn' } as const] : []), ...further],
  ];
}

/** What was seen before it goes out is not what would go out now: it is to be seen again. */
function unseen(state: Showing, { code }: Refusal): Showing {
  const { form } = state;
  if (code !== 'changed-meanwhile' || (form?.is !== 'introduce' && form?.is !== 'add-pm')) return state;
  return { ...state, form: { ...form, preview: null } };
}

/** A warning that is not heeded: the same question, meant. */
function anyway(doing: Showing['doing'], { code }: Refusal): Trouble['retry'] {
  if (code !== 'reviewer-away' || doing?.question.name !== 'requestReview') return null;
  return { ...doing, question: { name: 'requestReview', input: { ...doing.question.input, anyway: true } } };
}

/** Forms of one among many in a list: the keyboard goes back there, to go on with the next. */
const listed: ReadonlySet<Form['is'] | undefined> = new Set(['expectation', 'understood-otherwise', 'waive'] as const);

export function checked(state: Showing, result: Result<CheckReport>): Step {
  if (!result.ok) return [inTrouble(state, refused(result.refusal)), []];
  const form = state.form?.is === 'check-only' ? { ...state.form, report: result.value } : state.form;
  return [{ ...state, doing: null, trouble: null, form, said: 'Checked. The result is below.' }, []];
}

/** A change that brings nothing with it is saved at once. */
export function previewed(state: Showing, result: Result<{ readonly consequences: readonly string[] }>): Step {
  if (!result.ok || state.form?.is !== 'edit-team') return [result.ok ? state : inTrouble(state, refused(result.refusal)), []];
  const { consequences } = result.value;
  const told = { ...state, doing: null, trouble: null, form: { ...state.form, consequences } };
  if (consequences.length === 0) return send(told);
  return [{ ...told, said: `This also means: ${consequences.join(' ')}` }, [{ is: 'show', what: 'field-consequences' }]];
}

/** An answer that belongs into the introduction's form; somebody who closed it meanwhile does not want it. */
export function introduced<Value>(
  state: Showing,
  result: Result<Value>,
  part: (value: Value) => Partial<IntroduceForm>,
  said: string,
  effects: Step[1] = [],
): Step {
  if (!result.ok) return [inTrouble(state, refused(result.refusal)), []];
  const form = state.form?.is === 'introduce' ? { ...state.form, ...part(result.value) } : state.form;
  return [{ ...state, doing: null, trouble: null, form, said }, effects];
}

export function accessSeen(state: Showing, result: Result<AccessView>): Step {
  const asked = state.doing?.question.name === 'shareWithAttendees';
  if (!result.ok) return [asked ? inTrouble(state, refused(result.refusal)) : state, []];
  const seen = { ...state, access: result.value };
  return [asked ? { ...seen, doing: null, trouble: null, said: state.doing?.done ?? '' } : seen, []];
}

export function broke(state: Showing, message: string): Step {
  return [inTrouble(state, { ...explainFailure(message), retry: state.doing }), []];
}
