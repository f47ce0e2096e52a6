import { parseFragment } from 'parse5';
import { writeIcs } from '../../local/calendar/write-ics';
import type { CallInput, CallName } from '../../src/rpc/contract';
import { ana, ben, Company, dana, engine, goodTdd, omar, priya } from '../journeys/company';
import { carla, draftOf, timesFor } from '../journeys/introduced';
import type { Result } from '../../src/base/result';

/** What a person, or somebody who wants to harm them, may write wherever words are free. */
const nasty = `=HYPERLINK("https://evil.example","x") <script>pwned()</script><img src=x onerror=pwned()>"'\r\nBcc: mallory@evil.example`;
/** The same for words that go to the customer, where addresses are refused. */
const friendly = `=1+1 <script>pwned()</script><img src=x onerror=pwned()>"'`;
const starts = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', "'=1+1"];

interface Node {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

const all = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];

/** Elements of an HTML text that nobody but Handoff may have put there, and attributes that run something. */
function harmIn(html: string): readonly string[] {
  return all(parseFragment(html) as unknown as Node).flatMap(({ nodeName, attrs = [] }) => [
    ...(/^(?:#.*|a|b|br|ul|ol|li|p)$/.test(nodeName) ? [] : [nodeName]),
    ...attrs.flatMap(({ name, value }) => (name === 'href' && /^https?:\/\//.test(value) ? [] : [`${name}="${value}"`])),
  ]);
}

let company: Company;
let tdd: string;
const said: string[] = [];
const came: string[] = [];
const shown: unknown[] = [];

/** Asks, and keeps every word of the answer. */
function ask<Name extends CallName>(who: string, name: Name, input: CallInput<Name>): unknown {
  const answer = company.workspace.run(who, 'rpc', [name, input]) as Result<unknown>;
  said.push(JSON.stringify(answer));
  came.push(`${name} ${answer.ok ? 'ok' : answer.refusal.code}`);
  return answer.ok ? answer.value : null;
}

const told = { contact: nasty, on: '2026-06-01', where: 'call', evidence: 'javascript:pwned()' } as const;

beforeAll(async () => {
  company = new Company();
  const { workspace } = company;
  tdd = await company.tdd(`${goodTdd}\n## Licences\n\nNone.\n`, 'Globex "><img src=x onerror=pwned()> TDD.md');
  company.edit(ben, tdd, 'Licences', nasty.replace('\r\n', ' '));
  const details = { tdd, customer: nasty, opportunity: nasty, ae: ana, ce: ben, ie: dana, closeDate: '2026-06-12' } as const;
  ask(ben, 'registerTdd', { ...details, pm: { is: 'assigned', who: omar } });
  for (const opportunity of starts) {
    ask(ben, 'editTeam', { ...details, customer: opportunity, opportunity, pm: { is: 'assigned', who: omar } });
    const [row] = company.rows();
    shown.push([row?.['Customer'], row?.['Opportunity']]);
  }
  ask(ben, 'editTeam', { ...details, pm: { is: 'assigned', who: omar } });
  ask(ben, 'declareProduction', { tdd, answer: 'yes' });
  ask(ben, 'saveContacts', {
    tdd,
    contacts: [{ email: carla, name: nasty.slice(0, 120), role: 'champion', zone: null }],
    domains: ['globex.example'],
  });
  ask(ben, 'requestReview', { tdd });
  ask(dana, 'nameStandIn', { tdd, role: 'IE', who: priya, from: '2026-06-01', until: '2026-06-05', reason: nasty });
  const { content } = company.panel(dana, 'openPanel', { tdd });
  ask(omar, 'signOff', { tdd, decision: 'asked-for-changes', note: nasty, section: nasty, content });
  for (const who of [dana, omar]) ask(who, 'signOff', { tdd, decision: 'signed-off', note: nasty, section: nasty, content });
  ask(ben, 'recordExpectation', { tdd, name: 'Deployment Timeline', entry: { is: 'set', teller: ben, told, agreed: null, note: nasty } });
  ask(omar, 'recordPlan', { tdd, is: 'ready', link: 'javascript:pwned()' });
  ask(priya, 'grantException', { tdd, for: 'expectations', reason: nasty });
  company.type(ana, 'Signature', 'signed');
  workspace.closeFor(6 * 60);
  ask(ana, 'markHeld', { tdd, came: [ana], sections: [], points: [{ text: nasty.slice(0, 300), owner: dana }] });
  ask(dana, 'markUnderstoodOtherwise', { tdd, name: 'Deployment Timeline', words: nasty });
  const draft = draftOf(tdd, {
    start: timesFor(company, ben, tdd)[0]?.start ?? null,
    subject: friendly,
    text: `${friendly} Dana Kowalski and Omar Haddad lead.`,
  });
  const { mark } = ask(ben, 'previewIntroduction', draft) as { mark: string };
  ask(ben, 'bookIntroduction', { ...draft, mark, anyway: true });
  ask(ben, 'checkAgain', { tdd });
  ask(ana, 'takeBackSignature', { tdd, reason: 'on hold', note: nasty });
  workspace.advance(10);
  ask(ana, 'endHandoff', { tdd, is: 'not selected', reason: nasty });
  for (const who of [ana, ben, dana, omar, priya]) for (const name of ['openPanel', 'lookFurther'] as const) ask(who, name, { tdd });
  ask(ana, 'myHandoffs', {});
  for (const wake of ['onSweep', 'verifyLog', 'setUp', 'selfTest']) said.push(JSON.stringify(workspace.run(engine, wake)));
  said.push(workspace.web(ana, { tdd: nasty }).html, workspace.web(ana, { tdd }).html);
});

describe('words that somebody wrote', () => {
  it('have come everywhere', () => {
    // What is no link is refused as one.
    expect(came.filter((outcome) => !outcome.endsWith(' ok'))).toEqual(['recordPlan no-link']);
  });

  it('are never a formula, whatever they begin with', () => {
    const cells = Object.values(company.workspace.world.sheets.spreadsheets).flatMap(({ sheets }) =>
      sheets.flatMap(({ rows }) => rows.flatMap((row) => (row ?? []).map((cell) => cell?.value))),
    );
    expect([cells.filter((value) => typeof value === 'object'), shown]).toEqual([[], starts.map((text) => [text, text])]);
  });

  it('run nothing in an event or in a mail about it', () => {
    const { calendar, outbox } = company.workspace.world;
    const events = Object.values(calendar.calendars).flatMap((each) => Object.values(each.events).map(({ event }) => event));
    const mails = outbox.map(({ html }) => html ?? '');
    const descriptions = events.map(({ description = '' }) => description);
    expect([events.length > 2, descriptions.some((text) => text.includes('pwned')), [...descriptions, ...mails].flatMap(harmIn)]).toEqual([
      true,
      true,
      [],
    ]);
  });

  it('begin no line of their own in the head of a mail or of an invitation', () => {
    const { outbox } = company.workspace.world;
    const heads = outbox.flatMap(({ subject, from, to, cc }) => [subject, from, ...to, ...cc]);
    const invitations = outbox.flatMap(({ kind, event, at }) => (event && kind !== 'mail' ? [writeIcs(kind, event, at)] : []));
    const lines = invitations.flatMap((text) => text.split(/\r\n(?! )/));
    expect([
      invitations.some((text) => text.includes('pwned')),
      heads.filter((head) => /[\r\n]/.test(head)),
      lines.filter((line) => line !== '' && !/^[A-Z-]+[;:]/.test(line)),
      lines.filter((line) => /^bcc/i.test(line)),
    ]).toEqual([true, [], [], []]);
  });

  it('stand in the page as data alone', () => {
    const pages = said.slice(-2);
    expect(pages.flatMap((page) => ['<script>pwned()', '<img src=x'].filter((harm) => page.includes(harm)))).toEqual([]);
  });
});

describe('the key of the seals', () => {
  it('is in no answer, page, cell, event, mail, document or log', () => {
    const { script, ...world } = company.workspace.world;
    const { properties, ...rest } = script;
    const key = properties['sealKey'] ?? '';
    expect([key.length > 20, said.filter((text) => text.includes(key)), JSON.stringify([world, rest]).includes(key)]).toEqual([
      true,
      [],
      false,
    ]);
  });
});
