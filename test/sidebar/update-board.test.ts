import { err, ok } from '../../src/base/result';
import { minute } from '../../src/base/time';
import type { PanelEvent } from '../../src/sidebar/event';
import type { Board, State } from '../../src/sidebar/state';
import { begin, update } from '../../src/sidebar/update';
import { busyBoard, emptyBoard, longBoard } from '../fixtures/boards';
import { reviewersTurn } from '../fixtures/panels';

const refusal = { code: 'not-in-people', because: 'dana@vendor.example is not in the tracker’s People tab.', fix: 'Ask a lead.' };
const question = { name: 'myHandoffs', input: {} } as const;

const showing: Board = { is: 'board', ticket: 1, board: busyBoard, arrivedAt: 0, asking: false, trouble: null, said: '' };

function after(state: State, ...events: readonly PanelEvent[]) {
  return events.reduce((step, event) => update(step[0], event), [state, []] as ReturnType<typeof update>);
}

describe('the web page without a TDD', () => {
  test('asks for my handoffs', () => {
    expect(begin(null)).toEqual([{ is: 'loading', tdd: null, ticket: 1 }, [{ is: 'ask', ticket: 1, question }]]);
  });

  test('shows them when they arrive', () => {
    expect(after(begin(null)[0], { is: 'listed', ticket: 1, at: 0, result: ok(busyBoard) })).toEqual([showing, []]);
  });

  test('has the calls of an AE or a CE looked for, once, when they have arrived', () => {
    const [first] = longBoard.lines;
    const mine = (side: 'others' | 'done') => ({ ...busyBoard, lines: first ? [{ ...first, side }] : [] });
    const arrived = (side: 'others' | 'done') => after(begin(null)[0], { is: 'listed', ticket: 1, at: 0, result: ok(mine(side)) });
    const [shown] = arrived('others');
    const [again] = after(shown, { is: 'check-again' });
    expect([
      arrived('others')[1],
      arrived('done')[1],
      after(again, { is: 'listed', ticket: 2, at: 5, result: ok(mine('others')) })[1],
    ]).toEqual([[{ is: 'look-at-my-calls' }], [], []]);
  });

  test('says why they cannot be shown, and asks for the same again', () => {
    const [failed] = after(begin(null)[0], { is: 'listed', ticket: 1, at: 0, result: err(refusal) });
    expect([failed, after(failed, { is: 'retried' })[1]]).toEqual([
      {
        is: 'failed',
        tdd: null,
        ticket: 1,
        trouble: { because: refusal.because, fix: refusal.fix, retry: null },
        retrying: false,
      },
      [{ is: 'ask', ticket: 2, question }],
    ]);
  });

  test('reads again when it is asked to, once at a time, and says so', () => {
    const [asking, effects] = after(showing, { is: 'check-again' });
    const twice = after(asking, { is: 'check-again' });
    const [answered] = after(asking, { is: 'listed', ticket: 2, at: 5, result: ok(emptyBoard) });
    expect([asking, effects, twice, answered]).toEqual([
      { ...showing, ticket: 2, asking: true, said: 'Refreshing…' },
      [{ is: 'ask', ticket: 2, question }],
      [asking, []],
      { ...showing, ticket: 2, board: emptyBoard, arrivedAt: 5, said: 'Updated just now.' },
    ]);
  });

  test('reads again in silence when the window comes back, and not at once', () => {
    expect([after(showing, { is: 'looked-again', at: minute / 12 }), after(showing, { is: 'looked-again', at: minute })]).toEqual([
      [showing, []],
      [{ ...showing, ticket: 2 }, [{ is: 'ask', ticket: 2, question }]],
    ]);
  });

  test('keeps what it shows when reading again fails', () => {
    const [asking] = after(showing, { is: 'check-again' });
    const [refused] = after(asking, { is: 'listed', ticket: 2, at: 5, result: err(refusal) });
    const [broken] = after(asking, { is: 'broke', ticket: 2, message: 'NetworkError' });
    expect([refused, broken]).toEqual([
      { ...showing, ticket: 2, trouble: { because: refusal.because, fix: refusal.fix } },
      {
        ...showing,
        ticket: 2,
        trouble: { because: 'There is no connection to Google.', fix: 'Check that you are online, then try again.' },
      },
    ]);
  });
});

describe('going from one to the other', () => {
  test('opens the panel of a handoff, and the keyboard follows', () => {
    const [moving, effects] = after(showing, { is: 'went', tdd: 'file-1' });
    const [panel, shows] = after(moving, { is: 'answered', ticket: 2, at: 0, result: ok(reviewersTurn) });
    expect([moving, effects, panel.is, shows]).toEqual([
      { is: 'loading', tdd: 'file-1', ticket: 2, moved: true },
      [{ is: 'ask', ticket: 2, question: { name: 'openPanel', input: { tdd: 'file-1' } } }],
      'panel',
      [{ is: 'show', what: 'turn' }],
    ]);
  });

  test('leads back from a panel, and a late answer of the panel is dropped', () => {
    const [panel] = after(begin('file-1')[0], { is: 'answered', ticket: 1, at: 0, result: ok(reviewersTurn) });
    const [moving] = after(panel, { is: 'went', tdd: null });
    const late = after(moving, { is: 'answered', ticket: 1, at: 0, result: ok(reviewersTurn) });
    const arrived = after(moving, { is: 'listed', ticket: 2, at: 0, result: ok(busyBoard) });
    expect([late, arrived]).toEqual([
      [{ is: 'loading', tdd: null, ticket: 2, moved: true }, []],
      [{ ...showing, ticket: 2 }, [{ is: 'show', what: 'board' }]],
    ]);
  });
});
