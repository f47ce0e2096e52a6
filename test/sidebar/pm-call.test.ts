import { err, ok } from '../../src/base/result';
import type { PanelEvent } from '../../src/sidebar/event';
import type { Showing } from '../../src/sidebar/state';
import { update } from '../../src/sidebar/update';
import { outOfDate } from '../fixtures/panels';

const showing: Showing = {
  ...{ is: 'panel', tdd: 'doc', ticket: 1, panel: outOfDate, arrivedAt: 0, form: null, answer: null },
  ...{ doing: null, trouble: null, said: '', rows: {} },
};
const preview = { summary: 'Globex', when: 'Tue 9 Dec 15:00', guests: [], mark: '"1"' };
const opened: PanelEvent = { is: 'call-opened', eventId: 'call1' };

const after = (...events: readonly PanelEvent[]) =>
  events.reduce((step, event) => update(step[0], event), [showing, []] as ReturnType<typeof update>);

const formOf = ([state]: ReturnType<typeof after>) => (state.is === 'panel' ? state.form : null);

describe('adding the PM to a call', () => {
  test('looks who is on it before anything can be confirmed', () => {
    const step = after(opened);
    expect([formOf(step), step[1]]).toEqual([
      { is: 'add-pm', eventId: 'call1', preview: null },
      [{ is: 'ask', ticket: 2, question: { name: 'previewPmOnCall', input: { tdd: 'doc', eventId: 'call1' } } }],
    ]);
  });

  test('sends back what was seen', () => {
    const [, effects] = after(opened, { is: 'call-seen', ticket: 2, result: ok(preview) }, { is: 'sent' });
    expect(effects).toEqual([
      { is: 'ask', ticket: 3, question: { name: 'addPmToCall', input: { tdd: 'doc', eventId: 'call1', mark: '"1"' } } },
    ]);
  });

  test('looks again where it could not be shown', () => {
    const refused = err({ code: 'no-call', because: 'It is gone.', fix: 'Check again.' });
    const [state, effects] = after(opened, { is: 'call-seen', ticket: 2, result: refused }, { is: 'sent' });
    expect([state.is === 'panel' && state.doing?.question.name, effects.length]).toEqual(['previewPmOnCall', 1]);
  });
});

describe('the project plan', () => {
  test('needs its link once it is started', () => {
    const form = { is: 'record-plan', plan: 'started', link: ' ' } as const;
    const [state, effects] = after({ is: 'opened', form }, { is: 'sent' });
    expect([state.is === 'panel' && state.trouble?.because, effects]).toEqual([
      'Paste the link to the plan.',
      [{ is: 'show', what: 'field-link' }],
    ]);
  });
});
