import type { PanelView } from '../../src/rpc/contract/panel-view';
import { ana, ben, Company, dana, engine, goodTdd, omar } from './company';

const ofRule = ({ findings }: PanelView, rule: string) => findings.filter((finding) => finding.rule === rule);
const callsOf = (company: Company, work: () => unknown): number => {
  const before = company.workspace.world.script.callsMade;
  work();
  return company.workspace.calls(before).filter(({ via, method }) => via === 'script' && /^(docs|sheets|drive|calendar)\./.test(method))
    .length;
};
const comment = (company: Company, who: string, fileId: string, content: string, value: string) =>
  company.workspace.api(who, 'drive.comments.create', {
    path: { fileId },
    query: { fields: 'id' },
    body: { content, quotedFileContent: { mimeType: 'text/html', value } },
  }) as { id: string };
const policy = (company: Company, rows: readonly (readonly [string, string])[]) => {
  const { values = [] } = company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
    path: { spreadsheetId: company.tracker, range: 'Policy!A1:A200' },
  }) as { values?: string[][] };
  for (const [key, value] of rows) {
    const row = values.findIndex(([name]) => name === key) + 1;
    company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
      path: { spreadsheetId: company.tracker, range: `Policy!B${String(row)}` },
      query: { valueInputOption: 'RAW' },
      body: { values: [[value]] },
    });
  }
};

describe('a TDD copied for a new customer', () => {
  async function copied(company: Company) {
    const first = await company.signedOff();
    const { id } = company.workspace.api(ben, 'drive.files.copy', { path: { fileId: first }, body: { name: 'Initech TDD' } }) as {
      id: string;
    };
    for (const who of [ana, dana, omar]) company.share(id, who, 'writer');
    return id;
  }

  test('still names the old one, and says that it is a copy of theirs', async () => {
    const company = new Company();
    const tdd = await copied(company);
    const [finding, ...more] = ofRule(company.register(tdd, { customer: 'Initech' }), 'right-customer');
    expect([finding?.severity, finding?.message, finding?.found, finding?.section, more]).toEqual([
      'warn',
      'Globex is still named here: this TDD was copied from theirs.',
      '“Globex TDD”, and 2 more.',
      'Globex TDD',
      [],
    ]);
  });

  test('still names the old one where that is an ordinary word', async () => {
    const company = new Company();
    const first = await company.tdd(goodTdd.replace(/Globex/g, 'Delta'), 'Delta TDD.md');
    company.register(first, { customer: 'Delta' });
    company.panel(ben, 'declareProduction', { tdd: first, answer: 'yes' });
    company.panel(ben, 'requestReview', { tdd: first });
    company.signOff(dana, first);
    company.workspace.advance(5);
    const { id } = company.workspace.api(ben, 'drive.files.copy', { path: { fileId: first }, body: { name: 'Initech TDD' } }) as {
      id: string;
    };
    const found = ofRule(company.register(id, { customer: 'Initech' }), 'right-customer').map(({ message }) => message);
    expect(found).toEqual(['Delta is still named here: this TDD was copied from theirs.']);
  });

  test('still links to the old one’s opportunity', async () => {
    const company = new Company();
    const crm = 'https://crm.example/opportunity/0065g00000XyZ';
    company.register(await company.tdd(), { opportunity: crm });
    const copy = await company.tdd(`# Initech TDD\n\n[The deal](${crm})\n`, 'Initech TDD.md');
    const [finding] = ofRule(company.register(copy, { customer: 'Initech' }), 'right-customer');
    expect([finding?.message, finding?.found]).toEqual(['Another customer is named here: Globex.', `“${crm}”.`]);
  });

  test('names nobody once the old name is replaced, without another read of the tracker', async () => {
    const company = new Company();
    const tdd = await copied(company);
    company.register(tdd, { customer: 'Initech' });
    company.edit(ben, tdd, 'Globex', 'Initech');
    const calls = callsOf(company, () => company.panel(ben, 'openPanel', { tdd }));
    expect([ofRule(company.panel(ben, 'openPanel', { tdd }), 'right-customer'), calls <= 3]).toEqual([[], true]);
  });

  test('blocks the review where the policy says so', async () => {
    const company = new Company();
    policy(company, [['Rule right-customer', 'block']]);
    const tdd = await copied(company);
    company.register(tdd, { customer: 'Initech' });
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    expect(company.ask(ben, 'requestReview', { tdd })).toEqual({
      ok: false,
      refusal: {
        code: 'blocked',
        because: 'Something is still blocking the review: Globex is still named here: this TDD was copied from theirs.',
        fix: 'Expected: Initech, and nothing about other customers.',
      },
    });
  });
});

describe('open comments and suggestions', () => {
  test('are listed when the review is asked for, and gone after Check again once they are resolved', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    company.register(tdd);
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    const { id } = comment(company, dana, tdd, 'Is it not 1,200?', '900 users');
    const calls = callsOf(company, () => company.panel(ben, 'requestReview', { tdd }));
    const [finding] = ofRule(company.panel(dana, 'openPanel', { tdd }), 'suggestions-settled');
    expect([finding?.message, finding?.found, finding?.section]).toEqual([
      '1 comment is open.',
      'Dana Kowalski: “Is it not 1,200?” in “Production requirements”.',
      'Production requirements',
    ]);
    expect(calls).toBeLessThanOrEqual(8);
    company.workspace.api(dana, 'drive.replies.create', {
      path: { fileId: tdd, commentId: id },
      query: { fields: 'id' },
      body: { action: 'resolve' },
    });
    expect(ofRule(company.panel(ben, 'checkAgain', { tdd }), 'suggestions-settled')).toEqual([]);
  });
});

describe('a waiver', () => {
  const named = ({ rule, section, message }: PanelView['findings'][number]) => ({ rule, section, message });

  test('is seen by the reviewer with its reason, can be taken back, and ends when the words change', async () => {
    const company = new Company();
    const tdd = await company.tdd();
    company.register(tdd);
    const panel = company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    const finding = ofRule(panel, 'production-complete').map(named)[0];
    if (!finding) throw new Error('Nothing to waive.');
    company.panel(ben, 'waiveFinding', { tdd, finding, reason: 'Standard deployment.' });
    const waived = () => ofRule(company.panel(dana, 'openPanel', { tdd }), 'production-complete').map((one) => one.waived);
    expect(waived()).toEqual([{ says: 'Waived by Ben Ortiz on 1 Jun', reason: 'Standard deployment.' }]);
    company.edit(ben, tdd, 'for 900 users', 'for 900 users with GitHub Enterprise');
    expect(waived()).toEqual([undefined]);
    company.edit(ben, tdd, ' with GitHub Enterprise', '');
    company.panel(ben, 'takeBackWaiver', { tdd, finding });
    expect(waived()).toEqual([undefined]);
  });

  test('is neither the reviewer’s to give, nor for what blocks', async () => {
    const company = new Company();
    const tdd = await company.tdd(goodTdd.replace(/## Production requirements[^]*/, ''));
    company.register(tdd);
    const [block] = company.panel(ben, 'declareProduction', { tdd, answer: 'yes' }).findings.map(named);
    if (!block) throw new Error('Nothing blocks.');
    const refusals = [dana, ben].map((who) => company.ask(who, 'waiveFinding', { tdd, finding: block, reason: 'Later.' }));
    expect(refusals.map((answer) => (answer.ok ? null : answer.refusal.code))).toEqual(['not-your-turn', 'blocks']);
  });
});
