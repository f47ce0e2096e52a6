import { ben, dana, engine } from './company';
import { carla, contacts, draftOf, outside, previewOf, readyToIntroduce } from './introduced';

const mail = { how: 'e-mail', reason: 'Carla asked for it in writing.' } as const;
const named = 'Dana Kowalski and Omar Haddad lead your deployment.';

describe('P11: what must not leave the company', () => {
  it.each([
    [
      'a link to the TDD',
      `${named} https://docs.google.com/document/d/1/edit`,
      'It links to an internal document (docs.google.com/document/d/1/edit).',
    ],
    ['a private note', `${named} Private note: they may churn.`, 'It says “private note”, which is for internal use only.'],
    [
      'a line of the TDD',
      `${named} Two data centres, one cloud account, GitHub Enterprise with 400 repositories.`,
      'It repeats a line of the TDD: “Two data centres, one cloud account, GitHub Enterprise with 400 repositories.”.',
    ],
    ['nobody of today', 'Hello!', 'The text does not name Dana Kowalski.'],
  ])('refuses %s, with a fix', async (_, text, because) => {
    const { company, tdd } = await readyToIntroduce();
    const { blocked, link } = previewOf(company, ben, draftOf(tdd, { ...mail, text }));
    expect(blocked[0]?.because).toBe(because);
    expect({ link, fixes: blocked.filter(({ fix }) => fix === '') }).toEqual({ link: '', fixes: [] });
  });

  it('refuses recipients who are nobody’s, another customer’s, or not the customer at all', async () => {
    const { company, tdd } = await readyToIntroduce();
    const acme = await company.tdd(undefined, 'Acme TDD.md');
    company.register(acme, { customer: 'Acme' });
    company.panel(ben, 'saveContacts', { tdd: acme, contacts: [], domains: ['acme.example'] });
    const because = (draft: object) => previewOf(company, ben, draftOf(tdd, { ...mail, ...draft })).blocked.map((block) => block.because);
    expect(because({ contacts: [carla, 'eve@acme.example'] })).toEqual(['eve@acme.example belongs to Acme, another customer.']);
    expect(because({ also: ['temp@vendor.example'] })).toEqual([
      'temp@vendor.example is neither in the People tab nor a contact of Globex.',
    ]);
    expect(because({ contacts: [] })).toEqual(['Nobody from Globex is on it.']);
  });

  it('refuses words that name another customer, by name or by address, and never its own', async () => {
    const { company, tdd } = await readyToIntroduce();
    const initech = await company.tdd(undefined, 'Initech TDD.md');
    company.register(initech, { customer: 'Initech' });
    company.panel(ben, 'saveContacts', { tdd: initech, contacts: [], domains: ['initech.example'] });
    const because = (words: object) => previewOf(company, ben, draftOf(tdd, { ...mail, text: named, ...words })).blocked;
    const leak = {
      because: 'It speaks of Initech, another customer.',
      fix: 'Remove what names Initech or gives their addresses.',
    };
    expect([
      because({ text: `${named} We do as we did for Initech.` }),
      because({ text: `${named} Ask bob@initech.example.` }),
      because({ subject: 'As for Initech: your team' }),
      because({ text: `${named} Globex and carla@globex.example know.` }),
    ]).toEqual([[leak], [leak], [leak], []]);
  });

  it('refuses contacts of other domains, of our own, and of everybody', async () => {
    const { company, tdd } = await readyToIntroduce();
    const code = (domains: readonly string[], email = carla) => {
      const answer = company.ask(ben, 'saveContacts', { tdd, contacts: [{ ...contacts[0], email }], domains });
      return answer.ok ? 'saved' : answer.refusal.code;
    };
    expect([
      code(['globex.example'], 'eve@acme.example'),
      code(['vendor.example'], dana),
      code(['gmail.com'], 'carla@gmail.com'),
      code(['carla@gmail.com'], 'carla@gmail.com'),
    ]).toEqual(['other-domain', 'own-domain', 'mail-provider', 'saved']);
  });

  it('refuses a domain that colleagues have theirs below, and one that reaches into another customer’s', async () => {
    const { company, tdd } = await readyToIntroduce();
    const acme = await company.tdd(undefined, 'Acme TDD.md');
    company.register(acme, { customer: 'Acme' });
    company.panel(ben, 'saveContacts', { tdd: acme, contacts: [], domains: ['eu.acme.example', 'eve@gmail.com'] });
    const code = (domain: string) => {
      const answer = company.ask(ben, 'saveContacts', { tdd, contacts: [], domains: [domain] });
      return answer.ok ? 'saved' : answer.refusal.code;
    };
    company.workspace.api(engine, 'sheets.spreadsheets.values.append', {
      path: { spreadsheetId: company.tracker, range: 'People!A1' },
      query: { valueInputOption: 'RAW' },
      body: { values: [['uma@us.partner.example', 'Uma', 'IE', 'America/Chicago']] },
    });
    expect(['acme.example', 'eve@gmail.com', 'partner.example', 'globex.example'].map(code)).toEqual([
      'domain-taken',
      'domain-taken',
      'own-domain',
      'saved',
    ]);
  });

  it('an e-mail without the implementation team on copy is no introduction', async () => {
    const { company, tdd } = await readyToIntroduce();
    const sent = { tdd, on: '2026-06-01', recipients: [carla], reason: mail.reason, asSent: false };
    expect(company.ask(ben, 'recordIntroductionMail', sent)).toMatchObject({
      ok: false,
      refusal: { because: 'Dana Kowalski, now the implementation engineer, was not on it.' },
    });
    expect(company.panel(ben, 'openPanel', { tdd }).handoff?.introduction.state).toBe('none');
    expect(outside(company)).toEqual([]);
  });
});
