import { err, ok } from '../../src/base/result';
import { hour, minute } from '../../src/base/time';
import type { PanelEvent } from '../../src/sidebar/event';
import type { Showing, State } from '../../src/sidebar/state';
import { begin, update } from '../../src/sidebar/update';
import { authorBlocked, done, noCommonTime, otherwise, outOfDate, readyToAsk, reviewersTurn } from '../fixtures/panels';

const refusal = { code: 'changed', because: 'The TDD changed meanwhile.', fix: 'Read what changed.' };

const showing = (panel = reviewersTurn): Showing => ({
  is: 'panel',
  tdd: '',
  ticket: 1,
  panel,
  arrivedAt: 0,
  form: null,
  answer: null,
  doing: null,
  trouble: null,
  said: '',
  rows: {},
});

/** The state after some events, and the effects of the last one. */
function after(state: State, ...events: readonly PanelEvent[]) {
  return events.reduce((step, event) => update(step[0], event), [state, []] as ReturnType<typeof update>);
}

describe('a form of one among many in a list', () => {
  const form = { is: 'understood-otherwise', name: 'Deployment Timeline', words: 'In one week.' } as const;

  test('is opened by its row, filled in', () => {
    expect(after(showing(otherwise), { is: 'opened', form })).toEqual([{ ...showing(otherwise), form, ticket: 2 }, []]);
  });

  test('leaves the keyboard where it was opened, to go on with the next', () => {
    const [asked] = after({ ...showing(otherwise), form }, { is: 'sent' });
    const [state, effects] = after(asked, { is: 'answered', ticket: 2, at: 0, result: ok(otherwise) });
    expect([state.is === 'panel' && state.form, effects]).toEqual([null, []]);
  });

  test('is found from the card, which opens its row', () => {
    expect(after(showing(otherwise), { is: 'pressed', action: 'record-expectation', at: 'turn' })).toEqual([
      { ...showing(otherwise), rows: { expectations: true } },
      [{ is: 'show', what: 'expectations' }],
    ]);
  });
});

describe('the opening', () => {
  test('asks for the panel at once', () => {
    expect(begin('file-1')).toEqual([
      { is: 'loading', tdd: 'file-1', ticket: 1 },
      [{ is: 'ask', ticket: 1, question: { name: 'openPanel', input: { tdd: 'file-1' } } }],
    ]);
  });

  test('shows the panel that arrives', () => {
    expect(after(begin('')[0], { is: 'answered', ticket: 1, at: 0, result: ok(reviewersTurn) })).toEqual([showing(), []]);
  });

  test('looks further once it stands, where there is more; an answer that comes after somebody acted is dropped', () => {
    const there = { ...reviewersTurn, further: true } as const;
    const [state, effects] = after(begin('file-1')[0], { is: 'answered', ticket: 1, at: 0, result: ok(there) });
    expect(effects).toEqual([{ is: 'look-further', tdd: 'file-1', ticket: 1 }]);
    const [acted] = after(state, { is: 'opened', form: { is: 'understood-otherwise', name: 'Deployment Timeline', words: '' } });
    expect(after(acted, { is: 'answered', ticket: 1, at: 0, result: ok(outOfDate) })).toEqual([acted, []]);
    expect(after(state, { is: 'answered', ticket: 1, at: 0, result: ok(outOfDate) })).toEqual([{ ...state, panel: outOfDate }, []]);
  });

  test('that is refused says why, and can be tried again', () => {
    const [failed] = after(begin('')[0], { is: 'answered', ticket: 1, at: 0, result: err(refusal) });
    const trouble = { because: 'The TDD changed meanwhile.', fix: 'Read what changed.', retry: null };
    expect(failed).toEqual({ is: 'failed', tdd: '', ticket: 1, trouble, retrying: false });
    expect(update(failed, { is: 'retried' })).toEqual([
      { is: 'failed', tdd: '', ticket: 2, trouble, retrying: true },
      [{ is: 'ask', ticket: 2, question: { name: 'openPanel', input: { tdd: '' } } }],
    ]);
  });
});

describe('an act', () => {
  const asked = () => after(showing(readyToAsk), { is: 'pressed', action: 'request-review', at: 'turn' });

  test('goes out once, however often it is pressed', () => {
    const [state, effects] = asked();
    expect(effects).toEqual([{ is: 'ask', ticket: 2, question: { name: 'requestReview', input: { tdd: '' } } }]);
    expect(update(state, { is: 'pressed', action: 'request-review', at: 'turn' })).toEqual([state, []]);
  });

  test('that succeeds shows the new panel and says what is next', () => {
    const [state, effects] = update(asked()[0], { is: 'answered', ticket: 2, at: 7, result: ok(done) });
    expect([state, effects]).toEqual([
      {
        ...showing(done),
        ticket: 2,
        arrivedAt: 7,
        said: 'You asked for a review. Meeting booked: The handoff meeting is on Tue 9 Dec 15:00',
      },
      [{ is: 'show', what: 'turn' }],
    ]);
  });

  test('that is refused says so where it was pressed', () => {
    const [state] = update(asked()[0], { is: 'answered', ticket: 2, at: 7, result: err(refusal) });
    expect(state).toEqual({
      ...showing(readyToAsk),
      ticket: 2,
      trouble: { because: 'The TDD changed meanwhile.', fix: 'Read what changed.', retry: null, at: 'turn' },
    });
  });

  test('that Google broke can be sent again as it was', () => {
    const [broken] = update(asked()[0], { is: 'broke', ticket: 2, message: 'NetworkError' });
    expect(update(broken, { is: 'retried' })[1]).toEqual([
      { is: 'ask', ticket: 3, question: { name: 'requestReview', input: { tdd: '' } } },
    ]);
  });

  test('is not undone by an older answer that comes late', () => {
    const [state] = asked();
    expect(update(state, { is: 'answered', ticket: 1, at: 7, result: ok(reviewersTurn) })).toEqual([state, []]);
  });
});

describe('a form', () => {
  const note = { is: 'ask-for-changes', note: 'Name the nodes.', section: 'Sizing' } as const;
  const filled = () => after(showing(), { is: 'pressed', action: 'ask-for-changes', at: 'turn' }, { is: 'typed', form: note })[0];

  test('keeps what was typed when it is refused', () => {
    const [state] = after(filled(), { is: 'sent' }, { is: 'answered', ticket: 3, at: 7, result: err(refusal) });
    expect(state).toEqual({
      ...showing(),
      ticket: 3,
      form: note,
      draft: 'typed',
      trouble: { because: 'The TDD changed meanwhile.', fix: 'Read what changed.', retry: null, at: 'form' },
    });
  });

  test('cannot be left while it is being sent', () => {
    const [state] = after(filled(), { is: 'sent' });
    expect(update(state, { is: 'closed' })).toEqual([state, []]);
  });

  test('that was refused and is left has the panel read again', () => {
    const [, effects] = after(filled(), { is: 'sent' }, { is: 'answered', ticket: 3, at: 7, result: err(refusal) }, { is: 'closed' });
    expect(effects).toEqual([{ is: 'ask', ticket: 4, question: { name: 'openPanel', input: { tdd: '' } } }]);
  });

  test('with something missing is not sent, and the keyboard goes there', () => {
    const [state, effects] = after(filled(), { is: 'typed', form: { ...note, note: '' } }, { is: 'sent' });
    expect([state.ticket, effects]).toEqual([2, [{ is: 'show', what: 'field-note' }]]);
  });

  test('says what is missing only until it is there; what the server said stands', () => {
    const [lacking] = after(filled(), { is: 'typed', form: { ...note, note: '' } }, { is: 'sent' });
    const [refused] = after(filled(), { is: 'sent' }, { is: 'answered', ticket: 3, at: 7, result: err(refusal) });
    const troubles = [lacking, update(lacking, { is: 'typed', form: note })[0], update(refused, { is: 'typed', form: note })[0]].map(
      (state) => state.is === 'panel' && state.trouble?.because,
    );
    expect(troubles).toEqual(['Say what needs to change, so that the author knows what to do.', undefined, 'The TDD changed meanwhile.']);
  });

  test('that something was typed into is left by Escape only when it is pressed again', () => {
    const [asked, nothing] = update(filled(), { is: 'escaped' });
    expect([asked, nothing]).toEqual([{ ...showing(), ticket: 2, form: note, draft: 'leaving' }, []]);
    expect(update(asked, { is: 'typed', form: note })[0]).toEqual(filled());
    expect(update(asked, { is: 'escaped' })).toEqual([{ ...showing(), ticket: 2 }, []]);
  });

  test('that nothing was typed into, or that records nothing, is left by Escape at once', () => {
    const [untouched] = after(showing(), { is: 'pressed', action: 'ask-for-changes', at: 'turn' });
    const check = { is: 'check-only', production: 'no', report: null } as const;
    const [checking] = after(showing(), { is: 'opened', form: check }, { is: 'typed', form: check });
    expect([untouched, checking].map((state) => update(state, { is: 'escaped' })[0])).toEqual(
      [2, 2].map((ticket) => ({ ...showing(), ticket })),
    );
  });

  test('asks before a booked meeting is given up, and not where there is none', () => {
    const give = { is: 'pressed', action: 'book-again', at: 'meeting' } as const;
    expect([after(showing(outOfDate), give)[0], after(showing(noCommonTime), give)[1]]).toEqual([
      { ...showing(outOfDate), ticket: 2, form: { is: 'book-again' } },
      [{ is: 'ask', ticket: 2, question: { name: 'bookAgain', input: { tdd: '' } } }],
    ]);
  });
});

describe('the answer about production', () => {
  test('is picked first and recorded after', () => {
    const [picked, nothing] = after(showing(authorBlocked), { is: 'picked', answer: 'no' });
    expect([nothing, update(picked, { is: 'declared' })[1]]).toEqual([
      [],
      [{ is: 'ask', ticket: 2, question: { name: 'declareProduction', input: { tdd: '', answer: 'no' } } }],
    ]);
  });

  test('that is already recorded is nothing to record', () => {
    expect(after(showing(authorBlocked), { is: 'picked', answer: 'no' }, { is: 'picked', answer: 'yes' })[0]).toEqual(
      showing(authorBlocked),
    );
  });
});

describe('looking again', () => {
  const look = { is: 'looked-again', at: hour } as const;

  test('reads the panel in silence', () => {
    const [asked, effects] = after(showing(readyToAsk), look);
    const [read] = update(asked, { is: 'answered', ticket: 2, at: hour, result: ok(done) });
    expect([effects, read]).toEqual([
      [{ is: 'ask', ticket: 2, question: { name: 'openPanel', input: { tdd: '' } } }],
      { ...showing(done), ticket: 2, arrivedAt: hour },
    ]);
  });

  test.each<[string, State]>([
    ['while a form is open', { ...showing(), form: { is: 'sign-off', note: '', conditions: '' } }],
    ['while an answer is picked', { ...showing(), answer: 'no' }],
    ['right after an answer', { ...showing(), arrivedAt: hour - minute / 60 }],
    ['while a call runs', after(showing(readyToAsk), { is: 'pressed', action: 'request-review', at: 'turn' })[0]],
  ])('does not happen %s', (_, state) => {
    expect(update(state, look)).toEqual([state, []]);
  });

  test('leaves a refusal where it stands', () => {
    const trouble = { because: 'No.', fix: '', retry: null, at: 'turn' } as const;
    const [read] = after({ ...showing(), trouble }, look, { is: 'answered', ticket: 2, at: hour, result: ok(done) });
    const [broken] = after({ ...showing(), trouble }, look, { is: 'broke', ticket: 2, message: 'NetworkError' });
    expect([read, broken]).toEqual([
      { ...showing(done), ticket: 2, arrivedAt: hour, trouble },
      { ...showing(), ticket: 2, trouble },
    ]);
  });

  test('says at the foot when it failed', () => {
    const [broken] = after(showing(), look, { is: 'broke', ticket: 2, message: 'NetworkError' });
    expect(broken).toEqual({
      ...showing(),
      ticket: 2,
      trouble: {
        because: 'There is no connection to Google.',
        fix: 'Check that you are online, then try again.',
        retry: null,
        at: 'foot',
      },
    });
  });
});
