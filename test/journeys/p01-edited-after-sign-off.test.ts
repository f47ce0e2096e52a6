import type { Result } from '../../src/base/result';
import type { BoardView } from '../../src/rpc/contract/board-view';
import { ana, ben, Company, dana, omar } from './company';

/** P1: the CE edits the sizing the day after the IE signed. */
describe('a TDD that is edited after its sign-off', () => {
  it('shows the sign-off out of date at the next opening, naming the section and the editor', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.workspace.closeFor(24 * 60);
    company.edit(ben, tdd, '64 GB of memory', '128 GB of memory');

    const panel = company.look(dana, tdd);
    expect(panel.handoff?.stage).toBe('Sign-off out of date');
    expect(panel.turn).toMatchObject({ tone: 'warning', headline: 'Your sign-off is out of date' });
    expect(panel.turn.detail).toContain('Changed by Ben Ortiz on 2 Jun: Production requirements › Sizing.');
    expect(panel.handoff?.reviewers.map(({ role, changed }) => [role, changed.map(({ section, change }) => [section, change])])).toEqual([
      ['IE', [['Production requirements › Sizing', 'changed']]],
      ['PM', [['Production requirements › Sizing', 'changed']]],
    ]);
  });

  it('is found by the sweep from Drive’s changes, and stands in the tracker and in the history', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.workspace.closeFor(24 * 60);
    company.edit(ben, tdd, '64 GB of memory', '128 GB of memory');
    company.workspace.advance(5);

    const [row] = company.rows();
    expect(row).toMatchObject({
      Stage: 'Sign-off out of date',
      'Waiting for': 'Ben Ortiz',
      Why: 'Changed since it was signed off: Production requirements › Sizing.',
    });
    const panel = company.panel(ben, 'openPanel', { tdd });
    expect(panel.handoff?.history.map(({ says }) => says)).toContain(
      'Edited after sign-off by Ben Ortiz: Production requirements › Sizing.',
    );
    expect(panel.turn.actions.map(({ name }) => name)).toEqual(['request-again']);
  });

  it('keeps the old sign-off in the history when the review is asked for and given again', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.edit(ben, tdd, '64 GB of memory', '128 GB of memory');
    company.workspace.advance(5);
    company.panel(ben, 'requestReview', { tdd });
    const after = company.signOff(dana, tdd);
    expect(after.handoff?.reviewers.map(({ role, state }) => [role, state])).toEqual([
      ['IE', 'signed-off'],
      ['PM', 'out-of-date'],
    ]);
    expect(after.handoff?.history.filter(({ says }) => says === 'Signed off as IE.')).toHaveLength(2);
  });

  it('waits for the reviewer who asked for changes too, wherever it is told, once the review is asked for again', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    company.register(tdd);
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    company.panel(ben, 'requestReview', { tdd });
    const { content } = company.signOff(dana, tdd);
    company.panel(omar, 'signOff', { tdd, decision: 'asked-for-changes', note: 'More memory.', section: '', content });
    company.edit(ben, tdd, '64 GB of memory', '128 GB of memory');
    company.workspace.advance(5);
    company.panel(ben, 'requestReview', { tdd });

    const board = company.workspace.run(omar, 'rpc', ['myHandoffs', {}]) as Result<BoardView>;
    expect([
      company.rows()[0]?.['Waiting for'],
      company.panel(ana, 'openPanel', { tdd }).turn.headline,
      board.ok && board.value.lines.map(({ side }) => side),
    ]).toEqual([
      'Dana Kowalski, Omar Haddad',
      'The sign-off of Dana Kowalski is out of date; Omar Haddad has not signed off yet',
      ['mine'],
    ]);
  });

  it('does not void a sign-off by a typo in Background, nor by what only looks different', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.edit(ben, tdd, 'ships widgets', 'ships wigdets');
    company.edit(ben, tdd, '400 repositories.', '400  repositories');
    company.workspace.advance(5);
    expect(company.rows()[0]).toMatchObject({ Stage: 'Ready for signature' });
    expect(company.panel(dana, 'openPanel', { tdd }).handoff?.reviewers.map(({ state }) => state)).toEqual(['signed-off', 'signed-off']);
  });

  it('stands again when the edit is taken back', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.edit(ben, tdd, '64 GB of memory', '128 GB of memory');
    company.workspace.advance(5);
    company.edit(ben, tdd, '128 GB of memory', '64 GB of memory');
    company.workspace.advance(5);
    expect(company.rows()[0]).toMatchObject({ Stage: 'Ready for signature' });
  });
});
