import type { Refusal } from '../base/refusal';
import type { Result } from '../base/result';
import { unreachable } from '../base/unreachable';
import { minute, type Instant } from '../base/time';
import type { CheckReport } from '../rpc/contract/checks-view';
import type { AccessView } from '../rpc/contract/meeting-view';
import type { PanelView } from '../rpc/contract/panel-view';
import { ask, type Step } from './ask';
import { askForm } from './ask-form';
import type { Effect, PanelEvent } from './event';
import { explainFailure } from './explain-failure';
import { mailForm } from './introduce-form';
import type { IntroduceForm } from './introduction-form';
import { opening, questionFor } from './opening';
import { pmPreviewed, previewPm, showCalls } from './pm-call';
import { press } from './press';
import type { Board, Failed, Form, Loading, Showing, State, Trouble } from './state';
import { updateBoard } from './update-board';

/** What one looks at first, and the question that goes out. */
export function begin(tdd: string | null): Step {
  return opening(tdd, 1);
}

/** What one looks at after an event, and what is to be done in the world. */
export function update(state: State, event: PanelEvent): Step {
  if ('ticket' in event && event.ticket !== state.ticket) return [state, []];
  if (event.is === 'went') return state.is === 'panel' && state.doing ? [state, []] : opening(event.tdd, state.ticket + 1, true);
  if (state.is === 'board') return updateBoard(state, event);
  return state.is === 'panel' ? updatePanel(state, event) : updateOpening(state, event);
}

/** Before the first answer: it comes, or it fails and may be asked for again. */
function updateOpening(state: Loading | Failed, event: PanelEvent): Step {
  const { tdd, ticket } = state;
  const moved = state.is === 'loading' && state.moved;
  switch (event.is) {
    case 'listed': {
      if (!event.result.ok) return [{ is: 'failed', tdd, ticket, trouble: refused(event.result.refusal), retrying: false }, []];
      const board: Board = { is: 'board', ticket, board: event.result.value, arrivedAt: event.at, asking: false, trouble: null, said: '' };
      return [board, [...(moved ? [{ is: 'show', what: 'board' } as const] : []), ...lookAtMyCalls(board)]];
    }
    case 'answered':
      if (!event.result.ok) return [{ is: 'failed', tdd, ticket, trouble: refused(event.result.refusal), retrying: false }, []];
      return [
        showing({ tdd: tdd ?? '', ticket, panel: event.result.value, arrivedAt: event.at }),
        [...(moved ? [{ is: 'show', what: 'turn' } as const] : []), ...lookFurther(tdd ?? '', ticket, event.result.value)],
      ];
    case 'broke':
      return [{ is: 'failed', tdd, ticket, trouble: { ...explainFailure(event.message), retry: null }, retrying: false }, []];
    case 'retried':
    case 'looked-again': {
      if (state.is === 'loading' || state.retrying) return [state, []];
      const effect = { is: 'ask', ticket: ticket + 1, question: questionFor(tdd) } as const;
      return [{ ...state, ticket: ticket + 1, retrying: true }, [effect]];
    }
    default:
      return [state, []];
  }
}

function updatePanel(state: Showing, event: PanelEvent): Step {
  if (state.doing !== null && starts.has(event.is)) return [state, []];
  switch (event.is) {
    case 'answered':
      return answered(state, event.result, event.at);
    case 'checked':
      return checked(state, event.result);
    case 'previewed':
      return previewed(state, event.result);
    case 'proposed':
      return introduced(state, event.result, ({ times }) => ({ times }), 'Times are below.');
    case 'drafted':
      return introduced(state, event.result, (preview) => ({ preview }), 'This is what goes out.');
    case 'call-seen':
      return event.result.ok ? [pmPreviewed(state, event.result), []] : [inTrouble(state, refused(event.result.refusal)), []];
    case 'call-opened':
      return ask({ ...state, form: { is: 'add-pm', eventId: event.eventId, preview: null } }, previewPm(state.tdd, event.eventId));
    case 'calls-shown':
      return ask(state, showCalls(state.tdd, event.show));
    case 'access-seen':
      return accessSeen(state, event.result);
    case 'broke':
      return broke(state, event.message);
    case 'looked-again':
      return lookAgain(state, event.at);
    case 'check-again':
      return ask(state, {
        question: { name: state.panel.handoff ? 'checkAgain' : 'openPanel', input: { tdd: state.tdd } },
        at: 'foot',
        saying: 'Checking…',
        done: 'Checked just now.',
      });
    case 'retried':
      return state.trouble?.retry ? ask(state, state.trouble.retry) : [state, []];
    case 'pressed':
      return press(state, event.action, event.at);
    case 'picked':
      return [{ ...state, answer: event.answer === state.panel.production.declared ? null : event.answer, trouble: null }, []];
    case 'declared':
      return declare(state);
    case 'chose':
      return [{ ...state, form: { is: 'choose-time', choice: event.choice }, trouble: null, ticket: state.ticket + 1 }, []];
    case 'counted-again':
      return ask(state, {
        question: { name: 'takeBackWaiver', input: { tdd: state.tdd, finding: event.finding } },
        at: 'checks',
        saying: 'Taking back…',
        done: 'The finding counts again.',
      });
    case 'opened':
      return [{ ...state, form: event.form, trouble: null, ticket: state.ticket + 1 }, []];
    case 'typed':
      return [state.form?.is === event.form.is ? { ...state, form: event.form } : state, []];
    case 'stand-in-ended':
      return ask(state, {
        question: { name: 'endStandIn', input: { tdd: state.tdd, role: event.role } },
        at: 'sign-off',
        saying: 'Ending…',
        done: 'Nobody stands in any more.',
      });
    case 'point-closed':
      return ask(state, {
        question: { name: 'closePoint', input: { tdd: state.tdd, text: event.text } },
        at: 'meeting',
        saying: 'Closing…',
        done: 'The open point is closed.',
      });
    case 'let-in':
      return ask(state, {
        question: { name: 'shareWithAttendees', input: { tdd: state.tdd, who: event.who } },
        at: 'meeting',
        saying: 'Sharing…',
        done: 'They can open the TDD.',
      });
    case 'sent':
      return send(state);
    case 'closed':
      return close(state);
    case 'jumped':
      return [{ ...state, trouble: null }, [{ is: 'jump', jump: event.jump, at: event.at }]];
    case 'jump-failed':
      return [{ ...state, trouble: { because: event.because, fix: event.fix, at: event.at, retry: null }, said: '' }, []];
    case 'listed':
    case 'went':
      return [state, []];
    case 'toggled':
      return [
        { ...state, rows: { ...state.rows, [event.row]: event.open } },
        event.row === 'meeting' && event.open ? lookAtAccess(state) : [],
      ];
    default:
      return unreachable(event);
  }
}

/** Events that would start something, and wait while something else runs. */
const starts: ReadonlySet<PanelEvent['is']> = new Set([
  'looked-again',
  'check-again',
  'retried',
  'pressed',
  'picked',
  'declared',
  'chose',
  'opened',
  'call-opened',
  'calls-shown',
  'counted-again',
  'sent',
  'closed',
  'stand-in-ended',
  'point-closed',
  'let-in',
]);

function showing(start: Pick<Showing, 'tdd' | 'ticket' | 'panel' | 'arrivedAt'>): Showing {
  return { is: 'panel', ...start, form: null, answer: null, doing: null, trouble: null, said: '', rows: {} };
}

/** A view that nobody asked for by hand replaces the old one in silence; an answer to a person's act is announced and shown. */
function answered(state: Showing, result: Result<PanelView>, at: Instant): Step {
  const { doing } = state;
  if (!result.ok) return [inTrouble(state, { ...refused(result.refusal), retry: anyway(doing, result.refusal) }), []];
  const fresh = { ...state, panel: result.value, arrivedAt: at, doing: null, trouble: null };
  const further = lookFurther(state.tdd, state.ticket, result.value);
  if (doing === null) return [{ ...fresh, trouble: state.trouble?.at === 'foot' ? null : state.trouble }, further];
  const said = doing.at === 'foot' ? doing.done : `${doing.done} ${result.value.turn.label}: ${result.value.turn.headline}`;
  const acted = doing.at === 'turn' || doing.at === 'production' || (doing.at === 'form' && !listed.has(state.form?.is));
  return [{ ...fresh, form: null, answer: null, said }, [...(acted ? [{ is: 'show', what: 'turn' } as const] : []), ...further]];
}

/** What the panel did not wait for comes after it, unless somebody acts first: then its ticket is an old one. */
/** Only who is AE or CE of something that goes on can show calls. */
const lookAtMyCalls = ({ board: { lines } }: Board): readonly Effect[] =>
  lines.some(({ side, roles }) => side !== 'done' && roles.some((role) => role === 'AE' || role === 'CE'))
    ? [{ is: 'look-at-my-calls' }]
    : [];

const lookFurther = (tdd: string, ticket: number, { further }: PanelView): readonly Effect[] =>
  further ? [{ is: 'look-further', tdd, ticket }] : [];

/** Forms of one among many in a list: the keyboard goes back there, to go on with the next. */
const listed: ReadonlySet<Form['is'] | undefined> = new Set(['expectation', 'understood-otherwise', 'waive'] as const);

function checked(state: Showing, result: Result<CheckReport>): Step {
  if (!result.ok) return [inTrouble(state, refused(result.refusal)), []];
  const form = state.form?.is === 'check-only' ? { ...state.form, report: result.value } : state.form;
  return [{ ...state, doing: null, trouble: null, form, said: 'Checked. The result is below.' }, []];
}

/** A change that brings nothing with it is saved at once. */
function previewed(state: Showing, result: Result<{ readonly consequences: readonly string[] }>): Step {
  if (!result.ok || state.form?.is !== 'edit-team') return [result.ok ? state : inTrouble(state, refused(result.refusal)), []];
  const { consequences } = result.value;
  const told = { ...state, doing: null, trouble: null, form: { ...state.form, consequences } };
  return consequences.length === 0 ? send(told) : [{ ...told, said: `This brings with it: ${consequences.join(' ')}` }, []];
}

/** An answer that belongs into the introduction's form; somebody who closed it meanwhile does not want it. */
function introduced<Value>(state: Showing, result: Result<Value>, part: (value: Value) => Partial<IntroduceForm>, said: string): Step {
  if (!result.ok) return [inTrouble(state, refused(result.refusal)), []];
  const form = state.form?.is === 'introduce' ? { ...state.form, ...part(result.value) } : state.form;
  return [{ ...state, doing: null, trouble: null, form, said }, []];
}

/** Before a meeting that stands: whoever opens its row sees who could not follow it. */
function lookAtAccess({ tdd, panel, access }: Showing): readonly Effect[] {
  const { state } = panel.handoff?.meeting ?? {};
  return access === undefined && (state === 'booked' || state === 'declined') ? [{ is: 'look-at-access', tdd }] : [];
}

function accessSeen(state: Showing, result: Result<AccessView>): Step {
  const asked = state.doing?.question.name === 'shareWithAttendees';
  if (!result.ok) return [asked ? inTrouble(state, refused(result.refusal)) : state, []];
  const seen = { ...state, access: result.value };
  return [asked ? { ...seen, doing: null, trouble: null, said: state.doing?.done ?? '' } : seen, []];
}

function broke(state: Showing, message: string): Step {
  return [inTrouble(state, { ...explainFailure(message), retry: state.doing }), []];
}

/** Trouble with what a person asked for stands where they asked; trouble with a look that nobody asked for never covers it. */
function inTrouble(state: Showing, trouble: Trouble): Showing {
  if (state.doing === null && state.trouble !== null) return state;
  return { ...state, doing: null, trouble: { ...trouble, at: state.doing?.at ?? 'foot' }, said: '' };
}

/** Not while somebody writes or something runs, and not sooner than ten seconds after the last answer: a click into the sidebar also brings the window back. */
function lookAgain(state: Showing, at: Instant): Step {
  if (state.form !== null || state.answer !== null || at - state.arrivedAt < minute / 6) return [state, []];
  const ticket = state.ticket + 1;
  return [{ ...state, ticket }, [{ is: 'ask', ticket, question: { name: 'openPanel', input: { tdd: state.tdd } } }]];
}

function declare(state: Showing): Step {
  if (state.answer === null) return [state, []];
  return ask(state, {
    question: { name: 'declareProduction', input: { tdd: state.tdd, answer: state.answer } },
    at: 'production',
    saying: 'Recording…',
    done: 'Recorded.',
  });
}

function send(state: Showing): Step {
  if (state.form === null) return [state, []];
  if (state.form.is === 'introduce' && state.form.preview?.link)
    return [{ ...state, form: mailForm(state.panel, state.form), trouble: null, ticket: state.ticket + 1 }, []];
  const asked = askForm(state.form, state);
  if (!('missing' in asked)) return ask(state, asked);
  const trouble = { because: asked.missing, fix: '', retry: null, at: 'form' } as const;
  return [{ ...state, trouble }, [{ is: 'show', what: `field-${asked.field}` }]];
}

/** A form that was refused was about a document or handoff that has moved on: look at it again. */
function close(state: Showing): Step {
  const closed = { ...state, form: null, trouble: null, said: '' };
  return state.trouble === null ? [closed, []] : lookAgain(closed, Infinity);
}

/** A warning that is not heeded: the same question, meant. */
function anyway(doing: Showing['doing'], { code }: Refusal): Trouble['retry'] {
  if (code !== 'reviewer-away' || doing?.question.name !== 'requestReview') return null;
  return { ...doing, question: { name: 'requestReview', input: { ...doing.question.input, anyway: true } } };
}

function refused({ because, fix = '' }: Refusal): Trouble {
  return { because, fix, retry: null };
}
