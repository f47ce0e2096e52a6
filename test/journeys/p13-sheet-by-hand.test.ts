import { ana, ben, Company, dana, engine, globex, goodTdd } from './company';

/** P13: somebody sorts the Sheet, renames a column, deletes a row or types “Done”. */
describe('a tracker that people work in by hand', () => {
  async function withThree(): Promise<Company> {
    const company = new Company();
    for (const customer of ['Globex', 'Initech', 'Acme']) {
      const tdd = await company.tdd(goodTdd, `${customer}.md`);
      company.register(tdd, { customer });
    }
    company.workspace.advance(5);
    return company;
  }

  const change = (company: Company, request: object) =>
    company.workspace.api(ana, 'sheets.spreadsheets.batchUpdate', {
      path: { spreadsheetId: company.tracker },
      body: { requests: [request] },
    });

  const tddOf = (company: Company, customer: string) =>
    /\/d\/([^/]+)/.exec(company.rows().find((row) => row['Customer'] === customer)?.['TDD'] ?? '')?.[1] ?? '';

  it('finds its rows after a sort', async () => {
    const company = await withThree();
    change(company, {
      sortRange: { range: { sheetId: 101, startRowIndex: 1, endRowIndex: 4 }, sortSpecs: [{ dimensionIndex: 1, sortOrder: 'ASCENDING' }] },
    });
    expect(company.rows().map((row) => row['Customer'])).toEqual(['Acme', 'Globex', 'Initech']);
    const tdd = tddOf(company, 'Initech');
    expect(company.panel(ben, 'declareProduction', { tdd, answer: 'yes' }).handoff?.customer).toBe('Initech');
    company.workspace.advance(5);
    expect(company.panel(ben, 'openPanel', { tdd }).handoff?.customer).toBe('Initech');
    expect(company.rows().map((row) => row['Production differs'])).toEqual(['not decided yet', 'not decided yet', 'yes']);
  });

  it('finds its columns after one was inserted and another was renamed', async () => {
    const company = await withThree();
    change(company, {
      insertDimension: { range: { sheetId: 101, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 }, inheritFromBefore: false },
    });
    company.type(ana, 'Stage', 'Stage', 0);
    change(company, {
      updateCells: {
        start: { sheetId: 101, rowIndex: 0, columnIndex: 1 },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'Kunde' } }] }],
        fields: 'userEnteredValue',
      },
    });
    const tdd = /\/d\/([^/]+)/.exec(company.rows()[0]?.['TDD'] ?? '')?.[1] ?? '';
    company.panel(ben, 'declareProduction', { tdd, answer: 'no' });
    expect(company.rows()[0]).toMatchObject({ Kunde: 'Globex', 'Production differs': 'no' });
  });

  it('puts a typed stage right, says why, and keeps what was typed', async () => {
    const company = await withThree();
    company.type(ana, 'Stage', 'Meeting booked');
    const [row] = company.rows();
    expect(row?.['Stage']).toBe('TDD in preparation');
    expect(row?.['Handoff says']).toBe(
      '“Meeting booked” was typed into Stage and set back to “TDD in preparation”. The stage is worked out from the evidence: Whether production differs from the trial is not decided yet.',
    );
  });

  it('puts a deleted row back before its TDD, or its deal, can be registered a second time', async () => {
    const company = await withThree();
    const tdd = tddOf(company, 'Initech');
    change(company, { deleteDimension: { range: { sheetId: 101, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } });
    const again = company.ask(ben, 'registerTdd', { tdd, ...globex, customer: 'Initech' });
    expect([again, company.rows().map((row) => row['Customer'])]).toMatchObject([
      { ok: false, refusal: { code: 'already-registered' } },
      ['Globex', 'Acme', 'Initech'],
    ]);
  });

  describe('of whom somebody typed over the record', () => {
    const exception = { for: 'IE sign-off', reason: 'Trust me.', by: dana, at: 0 };
    /** Behind its seal. */
    const recordOf = (company: Company) => JSON.parse(company.rows()[0]?.['Record']?.slice(33) ?? '{}') as { exceptions: object[] };

    it('believes the log, puts the record right, and says so', async () => {
      const company = await withThree();
      const [seal = ''] = company.rows()[0]?.['Record']?.split(' ') ?? [];
      company.type(ana, 'Record', `${seal} ${JSON.stringify({ ...recordOf(company), exceptions: [exception] })}`);
      expect([recordOf(company).exceptions, company.rows()[0]?.['Exceptions'], company.rows()[0]?.['Handoff says']]).toEqual([
        [],
        '',
        expect.stringMatching(/^“[0-9a-f]{32} \{"opportunity":.*…” was typed into Record and set back to “what the log tells”\./),
      ]);
    });

    it.each([
      ['holds no facts', () => '{}'],
      ['holds an id alone', (id: string) => JSON.stringify({ id })],
      ['is no JSON', () => '{"broken'],
    ])('%s: shows the handoff all the same, and registers no second one', async (_, made) => {
      const company = await withThree();
      const tdd = tddOf(company, 'Globex');
      company.overwrite(ana, 'Record', made(company.rows()[0]?.['Handoff'] ?? ''));
      const again = company.ask(ben, 'registerTdd', {
        tdd,
        customer: 'Globex',
        ae: ana,
        ce: ben,
        ie: dana,
        pm: { is: 'none' },
        closeDate: null,
      });
      expect([company.panel(ben, 'openPanel', { tdd }).handoff?.customer, again]).toMatchObject([
        'Globex',
        { ok: false, refusal: { code: 'already-registered' } },
      ]);
      company.panel(ben, 'declareProduction', { tdd, answer: 'no' });
      expect(recordOf(company)).toMatchObject({ customer: 'Globex', production: { is: 'no' } });
    });
  });

  it('puts an unknown person right and says what to do', async () => {
    const company = await withThree();
    company.type(ana, 'IE', 'nobody@vendor.example');
    const [row] = company.rows();
    expect(row?.['IE']).toBe(dana);
    expect(row?.['Handoff says']).toContain('Enter the address of a colleague from the People tab');
  });

  it('keeps the day of a signature when its cell is cleared, and says how it is changed', async () => {
    const company = new Company();
    await company.signedOff();
    company.type(ana, 'Signature', 'signed');
    company.workspace.closeFor(2 * 24 * 60);
    company.type(ana, 'Signed on', '');
    expect(company.rows()[0]).toMatchObject({
      Signature: 'signed',
      'Signed on': '2026-06-01',
      'Handoff says':
        'Signed on was cleared and set back to “2026-06-01”. The customer signed on a day: enter it, or take the signature back under Signature.',
    });
  });

  it('takes whoever stands in the People tab into the team, as the panel does', async () => {
    const company = await withThree();
    company.workspace.addAccount({ email: 'noa@vendor.example', name: 'Noa', zone: 'Europe/Paris' });
    company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
      path: { spreadsheetId: company.tracker, range: 'People!A7:D8' },
      query: { valueInputOption: 'RAW' },
      body: {
        values: [
          ['noa@vendor.example', 'Noa', '', 'Europe/Paris'],
          [ana, 'Ana', 'lead', 'Europe/London'],
        ],
      },
    });
    company.type(ana, 'IE', 'noa@vendor.example');
    expect(company.rows()[0]).toMatchObject({ IE: 'noa@vendor.example', 'Handoff says': '' });
    const tdd = tddOf(company, 'Globex');
    const { me, people, handoff } = company.panel(ana, 'openPanel', { tdd });
    expect([
      handoff?.team.ie?.name,
      people.filter(({ email }) => email === ana).map(({ name }) => name),
      handoff?.may.includes('grant-exception'),
    ]).toEqual(['Noa', ['Ana Silva'], false]);
    expect(me.roles).toEqual(['AE']);
  });

  it('takes typed details as facts', async () => {
    const company = await withThree();
    company.type(ana, 'Customer', '=Globex & Sons');
    company.type(ana, 'Close date', '9 Dec 2026');
    expect(company.rows()[0]).toMatchObject({ Customer: '=Globex & Sons', 'Close date': '2026-12-09' });
  });

  it('puts a deleted row back from the log', async () => {
    const company = await withThree();
    const before = company.rows().map((row) => row['Handoff']);
    change(company, { deleteDimension: { range: { sheetId: 101, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } });
    company.workspace.advance(5);
    expect(
      company
        .rows()
        .map((row) => row['Handoff'])
        .sort(),
    ).toEqual([...before].sort());
    expect(company.panel(ben, 'openPanel', { tdd: tddOf(company, 'Initech') }).handoff?.customer).toBe('Initech');
  });

  it('finds the last row after one above it was deleted, where no row is any more', async () => {
    const company = await withThree();
    const tdd = tddOf(company, company.rows()[2]?.['Customer'] ?? '');
    const { customer } = company.panel(ben, 'openPanel', { tdd }).handoff ?? {};
    change(company, { deleteDimension: { range: { sheetId: 101, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } });
    expect(company.panel(ben, 'openPanel', { tdd }).handoff?.customer).toBe(customer);
  });

  it('never takes another row for the TDD’s, though rows are sorted between two reads', async () => {
    const company = await withThree();
    const tdd = tddOf(company, 'Acme');
    company.panel(ben, 'openPanel', { tdd });
    const { hooks } = company.workspace;
    let reads = 0;
    const sortAt = (read: number, sortOrder: string) => {
      hooks.beforeCall = ({ method, via }) => {
        if (via !== 'script' || method !== 'sheets.spreadsheets.getByDataFilter') return;
        reads += 1;
        if (reads !== read) return;
        const range = { sheetId: 101, startRowIndex: 1, endRowIndex: 4 };
        change(company, { sortRange: { range, sortSpecs: [{ dimensionIndex: 1, sortOrder }] } });
      };
    };
    sortAt(1, 'ASCENDING');
    expect(company.panel(ben, 'openPanel', { tdd }).handoff?.customer).toBe('Acme');
    expect(reads).toBe(3);
    reads = 0;
    company.workspace.advance(7 * 60);
    sortAt(2, 'DESCENDING');
    expect(company.panel(ben, 'openPanel', { tdd }).handoff?.customer).toBe('Acme');
    expect(reads).toBe(4);
  });

  it('puts a deleted row back once, though two sweeps do it at the same time', async () => {
    const company = await withThree();
    const before = company.rows().map((row) => row['Handoff']);
    change(company, { deleteDimension: { range: { sheetId: 101, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } });
    const { hooks } = company.workspace;
    hooks.beforeCall = ({ method }) => {
      if (method !== 'lock.tryLock') return;
      hooks.beforeCall = undefined;
      company.workspace.run(engine, 'onSweep');
    };
    company.workspace.run(engine, 'onSweep');
    expect(
      company
        .rows()
        .map((row) => row['Handoff'])
        .sort(),
    ).toEqual([...before].sort());
  });

  it('is mended by Set up when a tab was removed, with every row from the log', async () => {
    const company = await withThree();
    const ids = company.rows().map((row) => row['Handoff']);
    company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
      path: { spreadsheetId: company.tracker },
      body: { requests: [{ deleteSheet: { sheetId: 101 } }] },
    });
    expect(company.ask(ben, 'openPanel', { tdd: await company.tdd() })).toMatchObject({ ok: false, refusal: { code: 'tracker-broken' } });
    company.setUp();
    expect(
      company
        .rows()
        .map((row) => row['Handoff'])
        .sort(),
    ).toEqual([...ids].sort());
  });
});

describe('Set up, run again', () => {
  it('adds the settings that a tracker does not show, and changes none that it shows', () => {
    const company = new Company();
    const policy = () =>
      (
        company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
          path: { spreadsheetId: company.tracker, range: 'Policy!A2:B100' },
        }) as { values: string[][] }
      ).values;
    const before = policy();
    const body = { requests: [{ deleteDimension: { range: { sheetId: 104, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } }] };
    company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', { path: { spreadsheetId: company.tracker }, body });
    const set = {
      path: { spreadsheetId: company.tracker, range: 'Policy!B2' },
      query: { valueInputOption: 'RAW' },
      body: { values: [['30']] },
    };
    company.workspace.api(engine, 'sheets.spreadsheets.values.update', set);
    company.setUp();
    expect(new Map(policy().map(([setting, text]) => [setting, text]))).toEqual(
      new Map([...before.map(([setting, text]) => [setting, text] as const), [before[0]?.[0], '30']]),
    );
  });
});

describe('what Handoff says in a row', () => {
  const says = (company: Company) => company.rows()[0]?.['Handoff says'];

  it('goes when the column takes what is typed next, and not before', async () => {
    const company = new Company();
    await company.signedOff();
    company.type(ana, 'Close date', 'soon');
    const told = says(company);
    company.type(ana, 'Customer', 'Globex Inc.');
    const still = says(company);
    company.type(ana, 'Close date', '2026-07-01');
    expect([told, still, says(company)]).toEqual([
      '“soon” was typed into Close date and set back to “2026-06-12”. Write a date like 2026-12-09.',
      told,
      '',
    ]);
  });

  it('goes when what was cleared is entered', async () => {
    const company = new Company();
    await company.signedOff();
    company.type(ana, 'Customer', '');
    const told = says(company);
    company.type(ana, 'Customer', 'Globex Inc.');
    expect([told, says(company)]).toEqual(['Customer was cleared and set back to “Globex”. A handoff needs a customer.', '']);
  });

  it('goes after a day', async () => {
    const company = new Company();
    await company.signedOff();
    company.type(ana, 'Close date', 'soon');
    company.workspace.world.script.triggers = [];
    const after = (minutes: number) => {
      company.workspace.advance(minutes);
      company.workspace.run(engine, 'onSweep');
      return says(company) === '';
    };
    expect([after(23 * 60), after(60)]).toEqual([false, true]);
    expect(company.workspace.run(engine, 'verifyLog')).toMatchObject({ ok: true, value: { flaws: [] } });
  });
});
