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

  it('tells readers of the document since when it is out of date', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.workspace.closeFor(24 * 60);
    company.edit(ben, tdd, '64 GB of memory', '128 GB of memory');
    company.workspace.advance(5);
    expect(company.stamp(tdd)).toBe(
      'Handoff sign-off: IE Dana Kowalski signed off on 1 Jun 2026, out of date since 2 Jun 2026 · PM Omar Haddad signed off on 1 Jun 2026, out of date since 2 Jun 2026',
    );
  });

  it('is also found out where the edit stands in the line that Handoff wrote, and nothing of it is lost', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    const signed = 'IE Dana Kowalski signed off on 1 Jun 2026 · PM Omar Haddad signed off on 1 Jun 2026';
    company.edit(ben, tdd, 'Handoff sign-off: IE', 'Handoff sign-off, and 900 nodes: IE');
    company.edit(ben, tdd, ' · PM', ' for 900 nodes · PM');
    expect(company.look(dana, tdd).handoff?.stage).toBe('Sign-off out of date');
    company.workspace.advance(10);
    const typed = signed.replace(' · PM', ' for 900 nodes · PM');
    expect(company.lines(tdd).slice(0, 2)).toEqual([
      `Handoff sign-off: ${signed.replace(/2026/g, '2026, out of date since 1 Jun 2026')}`,
      `Handoff sign-off, and 900 nodes: ${typed}`,
    ]);
    company.edit(ben, tdd, `Handoff sign-off, and 900 nodes: ${typed}`, '');
    company.workspace.advance(10);
    expect([company.look(dana, tdd).handoff?.stage, company.stamp(tdd)]).toEqual(['Ready for signature', `Handoff sign-off: ${signed}`]);
  });

  it('gets its line back when somebody deletes it, once', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    const stamp = company.stamp(tdd);
    company.edit(ben, tdd, stamp, '');
    const gone = company.stamp(tdd);
    company.workspace.advance(30);
    const { history = [] } = company.look(dana, tdd).handoff ?? {};
    expect([gone, company.stamp(tdd), company.look(dana, tdd).handoff?.stage]).toEqual(['', stamp, 'Ready for signature']);
    expect(history.filter(({ says }) => says === 'Wrote the state of the sign-off into the TDD.')).toHaveLength(1);
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
