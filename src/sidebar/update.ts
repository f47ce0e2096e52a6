import { minute, type Instant } from '../base/time';
import { unreachable } from '../base/unreachable';
import { ask, type Step } from './ask';
import type { Effect, PanelEvent } from './event';
import { inTrouble, refused } from './in-trouble';
import { opening } from './opening';
import { pmPreviewed, previewPm, showCalls } from './pm-call';
import { press } from './press';
import { send, type } from './send';
import type { Showing, State } from './state';
import { accessSeen, answered, broke, checked, introduced, previewed } from './take-answer';
import { updateBoard } from './update-board';
import { updateOpening } from './update-opening';

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
      return introduced(state, event.result, ({ times }) => ({ times }), 'The times are below.');
    case 'drafted':
      // From its beginning: the button that was pressed now sends it.
      return introduced(state, event.result, (preview) => ({ preview }), 'This is what goes out.', [{ is: 'show', what: 'field-preview' }]);
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
      return [type(state, event.form), []];
    case 'stand-in-ended':
      return ask(state, {
        question: { name: 'endStandIn', input: { tdd: state.tdd, role: event.role } },
        at: 'sign-off',
        saying: 'Ending…',
        done: 'The stand-in has ended.',
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
    case 'escaped':
      return state.draft === 'typed' ? [{ ...state, draft: 'leaving' }, []] : close(state);
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
  'escaped',
  'stand-in-ended',
  'point-closed',
  'let-in',
]);

/** Before a meeting that stands: whoever opens its row sees who could not follow it. */
function lookAtAccess({ tdd, panel, access }: Showing): readonly Effect[] {
  const { state } = panel.handoff?.meeting ?? {};
  return access === undefined && (state === 'booked' || state === 'declined') ? [{ is: 'look-at-access', tdd }] : [];
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

/** A form that was refused was about a document or handoff that has moved on: look at it again. */
function close(state: Showing): Step {
  const closed = { ...state, form: null, draft: undefined, trouble: null, said: '' };
  return state.trouble === null ? [closed, []] : lookAgain(closed, Infinity);
}
