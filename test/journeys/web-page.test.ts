import type { BoardView } from '../../src/rpc/contract/board-view';
import type { Result } from '../../src/base/result';
import { ana, ben, Company, dana, engine, goodTdd, omar, priya } from './company';
import { recorded } from './every-call';

const noa = 'noa@vendor.example';

let company: Company;

/** A TDD that Dana may only comment on: she has no menu, and no sidebar. */
async function commented(name = 'Globex'): Promise<string> {
  const { documentId } = await company.workspace.importFile(ben, `${name} TDD.md`, new TextEncoder().encode(goodTdd));
  company.share(documentId, ana, 'writer');
  company.share(documentId, dana, 'commenter');
  company.share(documentId, omar, 'commenter');
  company.register(documentId, { customer: name });
  return documentId;
}

function askForReview(tdd: string): void {
  company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
  company.panel(ben, 'requestReview', { tdd });
}

/** Makes a handoff older than it is: what its row says until the next sweep. */
function sinceAndDue(row: number, text: string): void {
  const column = String.fromCharCode(65 + Object.keys(company.rows()[0] ?? {}).indexOf('Since / due'));
  company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
    path: { spreadsheetId: company.tracker, range: `Handoffs!${column}${String(row + 1)}` },
    query: { valueInputOption: 'RAW' },
    body: { values: [[text]] },
  });
}

function board(who: string): BoardView {
  const answer = company.workspace.run(who, 'rpc', ['myHandoffs', {}]) as Result<BoardView>;
  if (!answer.ok) throw new Error(answer.refusal.because);
  return answer.value;
}

const briefly = ({ lines, more }: BoardView) => ({
  lines: lines.map(({ customer, side, stage, roles, overdue }) => [customer, side, stage, roles.join(), overdue]),
  more,
});

beforeEach(() => {
  company = new Company();
});

describe('a reviewer who may only comment', () => {
  it('gets no menu, signs off through the web page, and the sweep writes the stamp', async () => {
    const tdd = await commented();
    askForReview(tdd);
    const { html } = company.workspace.web(dana, { tdd });
    const panel = company.panel(dana, 'openPanel', { tdd });
    company.panel(dana, 'signOff', { tdd, decision: 'signed-off', note: '', section: '', content: panel.content });
    const stampIn = () =>
      /Handoff sign-off: IE [^"·]*/.exec(
        JSON.stringify(company.workspace.api(ben, 'docs.documents.get', { path: { documentId: tdd } })),
      )?.[0] ?? '';
    const before = stampIn();
    company.workspace.advance(5);
    expect({
      menus: company.workspace.menu(dana, { documentId: tdd }),
      page: html.includes(`window.handoffTdd = "${tdd}"`),
      turn: panel.turn.label,
      before: before.trim(),
      after: stampIn().trim(),
    }).toEqual({
      menus: [],
      page: true,
      turn: 'Your turn, as implementation engineer',
      before: '',
      after: 'Handoff sign-off: IE Dana Kowalski signed off on 1 Jun 2026',
    });
  });
});

describe('a link', () => {
  it('never changes anything, whatever it says and whoever follows it', async () => {
    const tdd = await commented();
    askForReview(tdd);
    const before = JSON.stringify([
      recorded(company),
      company.workspace.world.script.properties,
      company.workspace.api(ben, 'docs.documents.get', { path: { documentId: tdd } }),
    ]);
    const { content } = company.panel(dana, 'openPanel', { tdd });
    const links: readonly Readonly<Record<string, string>>[] = [
      {},
      { tdd },
      { tdd, decision: 'signed-off', content, note: '', section: '' },
      { tdd, action: 'signOff', name: 'signOff', call: 'signOff', function: 'rpc', input: JSON.stringify({ tdd, decision: 'signed-off' }) },
      { tdd: '"</script><script>google.script.run.rpc("signOff")</script>' },
      { tdd: '../../evil', user: omar, viewer: omar, as: engine },
    ];
    const pages = [dana, omar, ana, engine].flatMap((who) => links.map((link) => company.workspace.web(who, link).html));
    expect(
      JSON.stringify([
        recorded(company),
        company.workspace.world.script.properties,
        company.workspace.api(ben, 'docs.documents.get', { path: { documentId: tdd } }),
      ]),
    ).toBe(before);
    expect(pages.filter((html) => html.includes('signed-off"') && html.includes('<script>google'))).toEqual([]);
  });
});

describe('my handoffs', () => {
  it('show what waits for me first, the oldest due day on top, then the others, then what is done', async () => {
    askForReview(await commented('Globex'));
    askForReview(await commented('Initech'));
    sinceAndDue(2, '20 May · due 22 May, overdue');
    await commented('Hooli');
    const umbrella = await commented('Umbrella');
    company.panel(ana, 'endHandoff', { tdd: umbrella, is: 'not selected', reason: 'They chose another.' });
    expect(briefly(board(dana))).toEqual({
      lines: [
        ['Initech', 'mine', 'In review', 'IE', true],
        ['Globex', 'mine', 'In review', 'IE', false],
        ['Hooli', 'others', 'TDD in preparation', 'IE', false],
        ['Umbrella', 'done', 'Not selected', 'IE', false],
      ],
      more: 0,
    });
  });

  it('tell of each whose it is, where it stands, why, since when, and where its panel is', async () => {
    const tdd = await commented();
    askForReview(tdd);
    const [line] = board(dana).lines;
    expect(line).toEqual({
      tdd,
      side: 'mine',
      customer: 'Globex',
      stage: 'In review',
      turn: 'Dana Kowalski, Omar Haddad',
      why: line?.why ?? '',
      clock: line?.clock ?? '',
      overdue: false,
      roles: ['IE'],
      page: `http://127.0.0.1:8787/local/web?tdd=${tdd}`,
    });
    expect([line?.why !== '', /^1 Jun · due \d+ Jun$/.test(line?.clock ?? '')]).toEqual([true, true]);
  });

  it('tell two deals of one customer apart', async () => {
    await commented('Globex');
    const second = await commented('Globex');
    await commented('Hooli');
    const team = { ae: ana, ce: ben, ie: dana, pm: { is: 'assigned', who: omar }, closeDate: null } as const;
    company.panel(ana, 'editTeam', { tdd: second, customer: 'Globex', opportunity: 'D-2', ...team });
    const named = board(dana).lines.map(({ customer }) => customer);
    expect(named).toEqual([expect.stringMatching(/^Globex \(H-\w+\)$/), 'Globex (D-2)', 'Hooli']);
  });

  it('are a person’s own; leads see all; who is in none sees none; who is not in People is refused', async () => {
    await commented();
    company.workspace.addAccount({ email: noa, name: 'Noa', zone: 'Europe/Paris' });
    const refused = company.workspace.run(noa, 'rpc', ['myHandoffs', {}]) as { readonly refusal: { readonly code: string } };
    company.register(await company.tdd(goodTdd, 'Acme TDD.md'), { customer: 'Acme', ie: null, pm: { is: 'undecided' } });
    const customers = (who: string) => board(who).lines.map(({ customer }) => customer);
    expect([customers(dana), customers(ben).sort(), customers(priya).sort(), refused.refusal.code]).toEqual([
      ['Globex'],
      ['Acme', 'Globex'],
      ['Acme', 'Globex'],
      'closed',
    ]);
  });

  it('are two hundred at the most, and a copied row counts once', async () => {
    await commented();
    const [row] = company.rows();
    const copies = Array.from({ length: 205 }, (_, index) => {
      const id = String(Math.min(index, 203));
      return Object.values({ ...row, Handoff: `H-${id}`, TDD: `https://docs.google.com/document/d/file-${id}/edit` });
    });
    company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
      path: { spreadsheetId: company.tracker },
      body: { requests: [{ appendDimension: { sheetId: 101, dimension: 'ROWS', length: 205 } }] },
    });
    company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
      path: { spreadsheetId: company.tracker, range: 'Handoffs!A3' },
      query: { valueInputOption: 'RAW' },
      body: { values: copies },
    });
    const { lines, more } = board(dana);
    expect([lines.length, more]).toEqual([200, 5]);
  });

  it('cost one read of the tracker', async () => {
    await commented();
    await commented('Initech');
    board(dana);
    const { calls, script } = company.workspace.world;
    const last = script.executions[script.executions.length - 1]?.id;
    const made = calls.filter(({ execution, method }) => execution === last && /^(docs|sheets|calendar|drive)\./.test(method));
    expect(made.map(({ method }) => method)).toEqual(['sheets.spreadsheets.values.batchGetByDataFilter']);
  });
});

describe('the invitation', () => {
  it('leads to the panel as a web page', async () => {
    const tdd = await company.signedOff();
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(5);
    expect(
      company.events().map(({ description }) => description.includes(`<a href="http://127.0.0.1:8787/local/web?tdd=${tdd}">`)),
    ).toEqual([true]);
  });
});
