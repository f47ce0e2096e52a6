import { ana, ben, Company, dana, engine, omar, priya } from './company';
import { allOf, outcomeOf, outcomes } from './every-call';

const gone = 'The TDD cannot be found: it was deleted. Restore it in Google Drive. If that is not possible, end this handoff in its panel.';
const closed = `Handoff’s account, ${engine}, cannot open the TDD any more. Share the TDD with that account as an editor.`;

const hours = 60;

const row = (company: Company) => {
  const { Stage, 'Waiting for': waiting, Why, 'TDD sign-off': signoff } = company.rows()[0] ?? {};
  return [Stage, waiting, Why, signoff];
};

const deleted = (company: Company, fileId: string) => company.workspace.api(ben, 'drive.files.delete', { path: { fileId } });

function takenFrom(company: Company, who: string, fileId: string): void {
  const { permissions } = company.workspace.api(ben, 'drive.permissions.list', {
    path: { fileId },
    query: { fields: 'permissions(id,emailAddress)' },
  }) as { permissions: { id: string; emailAddress: string }[] };
  const permissionId = permissions.find(({ emailAddress }) => emailAddress === who)?.id ?? '';
  company.workspace.api(ben, 'drive.permissions.delete', { path: { fileId, permissionId } });
}

describe('a signed-off TDD that is deleted', () => {
  it('is signed off no more, and no meeting is booked that would go through it', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    deleted(company, tdd);
    company.workspace.advance(5);
    const noticed = row(company);
    company.type(ana, 'Signature', 'signed');
    company.workspace.advance(2 * hours);
    expect({ noticed, signed: row(company), events: company.events() }).toEqual({
      noticed: [
        'Sign-off out of date',
        'Ben Ortiz',
        gone,
        'IE: out of date (the TDD cannot be read) · PM: out of date (the TDD cannot be read)',
      ],
      signed: ['Meeting held up', 'Ana Silva, Ben Ortiz', gone, noticed[3]],
      events: [],
    });
    const log = company.workspace.api(engine, 'sheets.spreadsheets.values.get', {
      path: { spreadsheetId: company.tracker, range: 'Log!A1:I100' },
    }) as { values: string[][] };
    expect(log.values.flat().filter((what) => what === 'TDD cannot be read')).toHaveLength(1);
    expect(company.workspace.run(engine, 'verifyLog')).toMatchObject({ ok: true, value: { flaws: [] } });
  });

  it('is noticed when the customer signs before any sweep', async () => {
    const company = new Company();
    deleted(company, await company.signedOff());
    company.type(ana, 'Signature', 'signed');
    expect([row(company).slice(0, 3), company.events()]).toEqual([['Meeting held up', 'Ana Silva, Ben Ortiz', gone], []]);
  });
});

describe('a signed-off TDD that is taken from the engine', () => {
  it('is signed off again, and its meeting booked, once the engine can read it', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    takenFrom(company, engine, tdd);
    company.workspace.advance(5);
    const noticed = row(company);
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    company.workspace.advance(5);
    const { turn, handoff } = company.look(ben, tdd);
    const panel = [turn.label, turn.headline, turn.detail, handoff?.reviewers[0]?.says];
    const events = company.events().length;
    company.share(tdd, engine, 'writer');
    company.workspace.advance(5);
    expect({ noticed, panel, events, after: row(company), booked: company.events().length }).toEqual({
      noticed: [
        'Sign-off out of date',
        'Ben Ortiz',
        closed,
        'IE: out of date (the TDD cannot be read) · PM: out of date (the TDD cannot be read)',
      ],
      panel: [
        'Your turn, as customer engineer',
        `Handoff’s account, ${engine}, cannot open the TDD any more.`,
        'Share the TDD with that account as an editor.',
        'Out of date since 1 Jun: the TDD cannot be read',
      ],
      events: 0,
      after: [
        'Meeting booked',
        '',
        'The customer has signed, the TDD is signed off, and the internal handoff meeting is booked.',
        'IE: signed off · PM: signed off',
      ],
      booked: 1,
    });
  });

  it('says what was edited meanwhile', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    takenFrom(company, engine, tdd);
    company.workspace.advance(5);
    company.edit(ben, tdd, '900 users', '9000 users');
    company.look(dana, tdd);
    company.workspace.advance(5);
    const meanwhile = row(company)[2];
    company.share(tdd, engine, 'writer');
    company.workspace.advance(5);
    expect([meanwhile, row(company)[2]]).toEqual([closed, 'Changed since it was signed off: Production requirements.']);
  });

  it('is looked for once a day, should Google not tell that it is back', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    takenFrom(company, engine, tdd);
    company.workspace.advance(5);
    company.share(tdd, engine, 'writer');
    company.workspace.world.drive.changes.pop();
    company.workspace.world.script.triggers = [];
    const sweepAfter = (minutes: number) => {
      company.workspace.advance(minutes);
      company.workspace.run(engine, 'onSweep');
      return row(company)[0];
    };
    const before = sweepAfter(23 * hours);
    expect([before, sweepAfter(2 * hours)]).toEqual(['Sign-off out of date', 'Ready for signature']);
  });
});

describe('the handoff of a TDD that is gone', () => {
  it('can be taken back, ended and reopened in the panel, and nothing else', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    company.type(ana, 'Signature', 'signed');
    deleted(company, tdd);
    company.workspace.advance(5);
    const { turn, handoff, findings } = company.panel(ben, 'openPanel', { tdd });
    const slipped = company.panel(ana, 'takeBackSignature', { tdd, reason: 'slipped', note: '' });
    const ended = company.panel(ana, 'endHandoff', { tdd, is: 'not selected', reason: 'A rival won.' });
    company.workspace.advance(5);
    const after = row(company);
    const reopened = company.panel(priya, 'reopenHandoff', { tdd, reason: 'They came back.' });
    expect({
      shown: [
        turn.headline,
        turn.actions.map(({ name }) => name),
        handoff?.may,
        findings,
        handoff?.reviewers.flatMap(({ changed }) => changed),
      ],
      stages: [slipped, ended, reopened].map((panel) => panel.handoff?.stage),
      after,
      events: company.events(),
    }).toEqual({
      shown: ['The TDD cannot be found: it was deleted.', ['end-handoff'], ['end-handoff', 'take-back'], [], []],
      stages: ['Slipped', 'Not selected', 'Slipped'],
      after: ['Not selected', '', 'A rival won.', expect.any(String)],
      events: [],
    });
    expect(outcomes(company, ben, tdd)).toEqual(
      allOf('document-gone', {
        openPanel: 'ok',
        endHandoff: 'ok',
        reopenHandoff: 'ok',
        takeBackSignature: 'taken-back',
        giveUpIntroduction: 'no-invitation',
      }),
    );
  });

  it('is shown to its own people and to leads alone, and not before the engine has missed the TDD too', async () => {
    const company = new Company();
    const zoe = 'zoe@vendor.example';
    company.workspace.addAccount({ email: zoe, name: 'Zoe', zone: 'Europe/Paris' });
    company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
      path: { spreadsheetId: company.tracker, range: 'People!A7:D7' },
      query: { valueInputOption: 'RAW' },
      body: { values: [[zoe, 'Zoe', 'AE', 'Europe/Paris']] },
    });
    company.setUp();
    const tdd = await company.signedOff();
    deleted(company, tdd);
    const end = { tdd, is: 'not selected', reason: 'A rival won.' };
    const before = outcomeOf(company, ben, 'endHandoff', end);
    company.workspace.advance(5);
    const shown = [dana, omar, priya, zoe].map((who) => outcomeOf(company, who, 'openPanel', { tdd }));
    const refused = [dana, zoe].map((who) => outcomeOf(company, who, 'endHandoff', end));
    expect({ before, shown, refused }).toEqual({
      before: 'document-gone',
      shown: ['ok', 'ok', 'ok', 'document-gone'],
      refused: ['not-your-turn', 'document-gone'],
    });
  });

  it('is closed to whoever cannot open a TDD that is still there', async () => {
    const company = new Company();
    const tdd = await company.signedOff();
    for (const who of [engine, ana]) takenFrom(company, who, tdd);
    company.workspace.advance(5);
    const end = { tdd, is: 'not selected', reason: 'A rival won.' };
    expect([outcomeOf(company, ana, 'openPanel', { tdd }), outcomeOf(company, ana, 'endHandoff', end)]).toEqual([
      'document-closed',
      'document-closed',
    ]);
  });
});
