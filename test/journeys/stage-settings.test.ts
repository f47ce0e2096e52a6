import { ana, ben, Company, dana, engine, omar } from './company';
import { contacts } from './introduced';

/** A company whose Policy tab has this for a setting. */
function companyWith(key: string, value: string): Company {
  const company = new Company();
  const { values = [] } = company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
    path: { spreadsheetId: company.tracker, range: 'Policy!A1:A60' },
  }) as { values?: string[][] };
  company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
    path: { spreadsheetId: company.tracker, range: `Policy!B${String(values.findIndex(([name]) => name === key) + 1)}` },
    query: { valueInputOption: 'RAW' },
    body: { values: [[value]] },
  });
  return company;
}

describe('what a handoff needs to be complete', () => {
  it('is what the Policy tab says: what it leaves out is not asked for', async () => {
    const company = companyWith('Complete needs', 'sign-off; signature; introduction');
    const tdd = await company.signedOff();
    company.panel(ben, 'saveContacts', { tdd, contacts, domains: ['globex.example'] });
    const signed = company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' }).handoff;
    const mail = { tdd, on: '2026-06-01', recipients: [contacts[0].email, dana, omar], reason: 'Asked for in writing.', asSent: false };
    const { handoff, turn } = company.panel(ben, 'recordIntroductionMail', mail);
    expect([
      signed?.stage,
      signed?.gates.map(({ gate }) => gate),
      handoff?.steps.map(({ name, state }) => [name, state]),
      turn.detail,
    ]).toEqual([
      'Introduction open',
      ['IE sign-off', 'PM sign-off', 'signature', 'introduction'],
      [
        ['Sign-off', 'done'],
        ['Signed', 'done'],
        ['Intro', 'done'],
        ['Done', 'done'],
      ],
      'Sign-off, signature and introduction are in place.',
    ]);
  });

  it('without sign-off or signature is told, and the usual counts', () => {
    const company = companyWith('Complete needs', 'introduction');
    company.workspace.advance(5);
    const { values = [] } = company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
      path: { spreadsheetId: company.tracker, range: 'Health!A1:B20' },
    }) as { values?: string[][] };
    expect(JSON.stringify(values)).toContain(
      'Policy, “Complete needs”: “introduction” must list sign-off, signature and any of meeting, introduction, expectations',
    );
  });
});
