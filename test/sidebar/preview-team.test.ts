import { err, ok } from '../../src/base/result';
import type { PanelEvent } from '../../src/sidebar/event';
import type { Showing, State } from '../../src/sidebar/state';
import { begin, update } from '../../src/sidebar/update';
import { readyToAsk, reviewersTurn } from '../fixtures/panels';

function after(state: State, ...events: readonly PanelEvent[]) {
  return events.reduce((step, event) => update(step[0], event), [state, []] as ReturnType<typeof update>);
}

const panel = (view = reviewersTurn): Showing => after(begin('')[0], { is: 'answered', ticket: 1, at: 0, result: ok(view) })[0] as Showing;

const opened = after(panel(), { is: 'pressed', action: 'edit-team', at: 'team' }, { is: 'sent' })[0] as Showing;
const asked = (step: ReturnType<typeof update>) => step[1].map((effect) => (effect.is === 'ask' ? effect.question.name : effect.is));
const previewed = (consequences: readonly string[]): PanelEvent => ({
  is: 'previewed',
  ticket: opened.ticket,
  result: ok({ consequences }),
});

describe('a change of the team', () => {
  it('is first asked what it brings with it, which is shown, then confirmed', () => {
    const told = after(opened, previewed(['Sam Lee is asked.']));
    expect([opened.doing?.question.name, asked(told), asked(after(told[0], { is: 'sent' }))]).toEqual([
      'previewTeam',
      ['show'],
      ['editTeam'],
    ]);
  });

  it('that brings nothing with it is saved at once', () => {
    expect(asked(after(opened, previewed([])))).toEqual(['editTeam']);
  });

  it('is looked at again when something else is typed', () => {
    const [told] = after(opened, previewed(['Sam Lee is asked.']));
    const { form } = told as Showing;
    const retyped: PanelEvent = form?.is === 'edit-team' ? { is: 'typed', form: { ...form, consequences: undefined } } : { is: 'closed' };
    expect(asked(after(told, retyped, { is: 'sent' }))).toEqual(['previewTeam']);
  });
});

describe('asking for a review of somebody who is away', () => {
  it('can be meant', () => {
    const [waiting] = after(panel(readyToAsk), { is: 'pressed', action: 'request-review', at: 'turn' });
    const refusal = { code: 'reviewer-away', because: 'Dana looks away.', fix: 'Name a stand-in.' };
    const [warned] = after(waiting, { is: 'answered', ticket: waiting.ticket, at: 0, result: err(refusal) });
    const [, [effect]] = after(warned, { is: 'retried' });
    expect(effect).toEqual({
      is: 'ask',
      ticket: warned.ticket + 1,
      question: { name: 'requestReview', input: { tdd: '', anyway: true } },
    });
  });
});
