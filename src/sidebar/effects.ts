import { call } from '../rpc/client';
import type { JumpView } from '../rpc/contract/person-view';
import type { Effect, Send } from './event';
import { explainFailure } from './explain-failure';
import type { Question, Spot } from './state';

/** Does in the world what `update` asked for, and sends back what came of it. */
export function perform(effect: Effect, send: Send): void {
  switch (effect.is) {
    case 'ask':
      void ask(effect.question, effect.ticket, send);
      return;
    case 'jump':
      void jump(effect.jump, effect.at, send);
      return;
    case 'look-at-access':
      // Nobody asked for it: what Google breaks here is told when somebody acts.
      void call('attendeeAccess', { tdd: effect.tdd }).then(
        (result) => send({ is: 'access-seen', result }),
        () => undefined,
      );
      return;
    case 'look-at-my-calls':
      // Nor for this: it shows in the panels and in the tracker.
      void call('lookAtMyCalls', {}).catch(() => undefined);
      return;
    case 'look-further':
      // Nor for this: the panel stands without it.
      void call('lookFurther', { tdd: effect.tdd }).then(
        (result) => result.ok && send({ is: 'answered', ticket: effect.ticket, result, at: Date.now() }),
        () => undefined,
      );
      return;
    case 'show':
      // The part is there after the next rendering only.
      requestAnimationFrame(() => show(effect.what));
  }
}

async function ask(question: Question, ticket: number, send: Send): Promise<void> {
  try {
    if (question.name === 'myHandoffs') send({ is: 'listed', ticket, result: await call('myHandoffs', question.input), at: Date.now() });
    else if (question.name === 'checkTdd') send({ is: 'checked', ticket, result: await call('checkTdd', question.input) });
    else if (question.name === 'previewTeam') send({ is: 'previewed', ticket, result: await call('previewTeam', question.input) });
    else if (question.name === 'proposeIntroductionTimes')
      send({ is: 'proposed', ticket, result: await call('proposeIntroductionTimes', question.input) });
    else if (question.name === 'previewIntroduction')
      send({ is: 'drafted', ticket, result: await call('previewIntroduction', question.input) });
    else if (question.name === 'attendeeAccess' || question.name === 'shareWithAttendees')
      send({ is: 'access-seen', result: await call(question.name, question.input) });
    else if (question.name === 'previewPmOnCall') send({ is: 'call-seen', ticket, result: await call('previewPmOnCall', question.input) });
    else send({ is: 'answered', ticket, result: await call(question.name, question.input), at: Date.now() });
  } catch (failure) {
    send({ is: 'broke', ticket, message: messageOf(failure) });
  }
}

/** The document takes the keyboard, so that one types where one has jumped to. */
async function jump({ tabId, child }: JumpView, at: Spot, send: Send): Promise<void> {
  try {
    const result = await call('jump', { tabId, child });
    if (result.ok) google.script.host?.editor.focus();
    else send({ is: 'jump-failed', because: result.refusal.because, fix: result.refusal.fix ?? '', at });
  } catch (failure) {
    send({ is: 'jump-failed', ...explainFailure(messageOf(failure)), at });
  }
}

function show(what: string): void {
  const part = document.getElementById(what);
  part?.scrollIntoView({ block: part.offsetHeight > innerHeight / 2 ? 'start' : 'nearest' });
  const first = part?.querySelector<HTMLElement>('[data-first]') ?? part?.querySelector('summary') ?? part;
  first?.focus({ preventScroll: true });
}

const messageOf = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));

declare const google: { readonly script: { readonly host?: { readonly editor: { focus(): void } } } };
