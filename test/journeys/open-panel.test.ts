import { ana, ben, Company, dana, engine } from './company';

const google = /^(docs|sheets|calendar|drive|mail)\./;

function callsOf(company: Company, act: () => unknown): readonly string[] {
  const before = company.workspace.world.script.callsMade;
  act();
  return company.workspace
    .calls(before)
    .filter(({ via, method }) => via === 'script' && google.test(method))
    .map(({ method }) => method);
}

function sort(company: Company): void {
  company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
    path: { spreadsheetId: company.tracker },
    body: {
      requests: [
        {
          sortRange: {
            range: { sheetId: 101, startRowIndex: 1, endRowIndex: 4 },
            sortSpecs: [{ dimensionIndex: 1, sortOrder: 'ASCENDING' }],
          },
        },
      ],
    },
  });
}

const ordinary = ['sheets.spreadsheets.getByDataFilter', 'docs.documents.get'];

describe('opening the panel', () => {
  it('takes two calls, and two more only once after its row has moved', async () => {
    const company = new Company();
    const later = await company.tdd();
    company.register(later, { customer: 'Umbrella' });
    const sooner = await company.tdd();
    company.register(sooner, { customer: 'Acme' });
    const open = () =>
      callsOf(company, () => company.panel(ben, 'openPanel', { tdd: later }))
        .slice()
        .sort();
    open();
    expect(open()).toEqual([...ordinary].sort());

    sort(company);
    expect(open()).toEqual([...ordinary, 'sheets.spreadsheets.getByDataFilter', 'sheets.spreadsheets.getByDataFilter'].sort());
    expect(open()).toEqual([...ordinary].sort());
    expect(company.panel(ben, 'openPanel', { tdd: later }).handoff?.customer).toBe('Umbrella');
  });

  it('does not wait for who edited: that comes when it looks further, and is then known', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.edit(ben, tdd, '64 GB of memory', '128 GB of memory');

    let opened = company.panel(dana, 'openPanel', { tdd });
    expect(callsOf(company, () => (opened = company.panel(dana, 'openPanel', { tdd })))).toHaveLength(2);
    expect([opened.further, opened.turn.headline]).toEqual([true, 'Your sign-off is out of date']);
    expect(company.panel(dana, 'lookFurther', { tdd }).turn.detail).toContain('Changed by Ben Ortiz');
    expect(company.panel(dana, 'openPanel', { tdd }).further).toBeUndefined();
  });

  it('writes nothing when looking further shows nothing new', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    const before = company.workspace.world.script.callsMade;
    company.panel(ana, 'lookFurther', { tdd });
    expect(company.workspace.calls(before).filter(({ method }) => /batchUpdate|tryLock|waitLock/.test(method))).toEqual([]);
  });
});
