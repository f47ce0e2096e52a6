import { ben, Company, dana, engine, omar } from './company';

const privateDana = 'dana.k@vendor.example';

/** P14: a sign-off under the wrong Google account, or by an e-mail scanner. */
describe('a sign-off', () => {
  it('under another account is refused, names the account and says how to switch', async () => {
    const company = new Company();
    company.workspace.addAccount({ email: privateDana, name: 'Dana K', zone: 'Europe/Warsaw' });
    company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
      path: { spreadsheetId: company.tracker, range: 'People!A7:D7' },
      query: { valueInputOption: 'RAW' },
      body: { values: [[privateDana, 'Dana K', 'IE', 'Europe/Warsaw']] },
    });
    company.setUp();
    const tdd = await company.tdd();
    company.share(tdd, privateDana, 'writer');
    company.register(tdd);
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    company.panel(ben, 'requestReview', { tdd });
    const panel = company.panel(privateDana, 'openPanel', { tdd });
    const refused = company.ask(privateDana, 'signOff', { tdd, decision: 'signed-off', note: '', section: '', content: panel.content });
    expect({ me: panel.me.email, mayAct: panel.turn.actions, refused }).toEqual({
      me: privateDana,
      mayAct: [],
      refused: {
        ok: false,
        refusal: {
          code: 'not-a-reviewer',
          because: `You are signed in as ${privateDana}; the reviewers for Globex are ${dana} (IE) and ${omar} (PM).`,
          fix: 'If one of those is your other account, switch to it; otherwise ask the CE to change the team.',
        },
      },
    });
  });

  it('is given by no link: opening every page, as whoever, changes nothing', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    company.register(tdd);
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    company.panel(ben, 'requestReview', { tdd });
    for (const parameter of [{ tdd }, { tdd, decision: 'signed-off' }, { tdd, action: 'sign-off' }])
      company.workspace.run(dana, 'doGet', [
        { parameter, parameters: {}, queryString: '', contextPath: '', contentLength: -1, pathInfo: '' },
      ]);
    expect(company.panel(ben, 'openPanel', { tdd }).handoff?.reviewers.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
  });
});
