import { ApiError } from '../../local/kernel/api-error';
import { ana, ben, Company, dana, engine, globex, priya } from './company';
import { allOf, everyCall, outcomes, recorded, wordsOf } from './every-call';

const zoe = 'zoe@vendor.example';

let company: Company;
let tdd: string;

let world: string;

/** Both reviewers have signed off. */
beforeAll(async () => {
  company = new Company();
  tdd = await company.signedOff();
  world = JSON.stringify(company.workspace.world);
});

/** Every test may ruin it. */
beforeEach(() => {
  company.workspace.world = JSON.parse(world) as typeof company.workspace.world;
});

const write = (range: string, ...values: string[]) =>
  company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
    path: { spreadsheetId: company.tracker, range },
    query: { valueInputOption: 'RAW' },
    body: { values: values.map((text) => [text]) },
  });

const cell = (range: string) =>
  (
    company.workspace.api(engine, 'sheets.spreadsheets.values.get', { path: { spreadsheetId: company.tracker, range } }) as {
      values?: string[][];
    }
  ).values?.[0]?.[0] ?? '';

describe('a deleted TDD', () => {
  it('is told by every call, and the handoff stays as it was', () => {
    const before = recorded(company);
    company.workspace.api(ben, 'drive.files.delete', { path: { fileId: tdd } });
    expect([outcomes(company, ben, tdd), outcomes(company, dana, tdd), recorded(company)]).toEqual([
      allOf('document-gone'),
      allOf('document-gone'),
      before,
    ]);
    expect(wordsOf(company, ben, 'openPanel', { tdd })).toBe(
      'This TDD cannot be found: it was deleted, or its address is wrong. Look in the trash in Google Drive and restore it from there; the handoff and its history are kept.',
    );
  });

  it('does not stop the engine: the customer signs, and the AE and the CE read why no meeting is booked', () => {
    company.workspace.api(ben, 'drive.files.delete', { path: { fileId: tdd } });
    company.type(ana, 'Signature', 'signed');
    company.workspace.advance(10);
    expect([company.rows()[0], company.events().length, failures()]).toEqual([
      expect.objectContaining({ Stage: 'Meeting held up', 'Waiting for': 'Ana Silva, Ben Ortiz' }),
      0,
      [],
    ]);
  });
});

describe('a document', () => {
  it('that is not shared with whoever looks is told so', () => {
    company.workspace.addAccount({ email: zoe, name: 'Zoe', zone: 'Europe/Paris' });
    expect([outcomes(company, zoe, tdd), wordsOf(company, zoe, 'openPanel', { tdd })]).toEqual([
      allOf('document-closed', { myHandoffs: 'closed', lookAtMyCalls: 'closed' }),
      `${zoe} cannot open this TDD. Ask its owner to share it with you, or switch to the account it is shared with.`,
    ]);
  });

  it('that is a spreadsheet is no document', () => {
    expect([
      outcomes(company, dana, company.tracker),
      wordsOf(company, dana, 'checkTdd', { tdd: company.tracker, production: 'yes' }),
    ]).toEqual([
      allOf('not-a-document'),
      'Google Docs cannot open this file as a document. Open it in Google Drive, choose File › Save as Google Docs, then use that document.',
    ]);
  });

  it('is asked for where none is open', () => {
    expect([outcomes(company, dana, ''), wordsOf(company, dana, 'jump', { tabId: 't.0', child: 1 })]).toEqual([
      allOf('no-document'),
      'No document is open here. Open the TDD in Google Docs and start Handoff from its menu.',
    ]);
  });

  it.each([
    ['t.0', 900],
    ['t.nowhere', 0],
  ])('has no place %s %i any more', (tabId, child) => {
    const answer = company.workspace.run(ben, 'rpc', ['jump', { tabId, child }], { documentId: tdd });
    expect(answer).toEqual({
      ok: false,
      refusal: {
        code: 'place-gone',
        because: 'That place is no longer in the document.',
        fix: 'Reload the panel to see where things are now.',
      },
    });
  });
});

describe('somebody who is not in People', () => {
  it('is told so, checks the document, and changes nothing', () => {
    company.workspace.addAccount({ email: zoe, name: 'Zoe', zone: 'Europe/Paris' });
    company.share(tdd, zoe, 'writer');
    const before = recorded(company);
    const withoutTracker = outcomes(company, zoe, tdd);
    company.workspace.api(engine, 'drive.permissions.create', {
      path: { fileId: company.tracker },
      query: { sendNotificationEmail: false },
      body: { type: 'user', role: 'writer', emailAddress: zoe },
    });
    expect([withoutTracker, outcomes(company, zoe, tdd), recorded(company)]).toEqual([
      allOf('closed', { checkTdd: 'ok' }),
      allOf('not-in-people', { checkTdd: 'ok' }),
      before,
    ]);
    expect(wordsOf(company, zoe, 'openPanel', { tdd })).toBe(
      `${zoe} is not in the tracker’s People tab. Ask a lead or an admin to add you there, or switch to the account that is listed.`,
    );
  });
});

describe('a change', () => {
  it('that waits for another too long is told so, and nothing of it was done', () => {
    const before = recorded(company);
    const { hooks } = company.workspace;
    const tried: string[] = [];
    hooks.beforeCall = ({ method }) => {
      if (method !== 'sheets.spreadsheets.batchUpdate') return;
      hooks.beforeCall = undefined;
      tried.push(wordsOf(company, ben, 'markSigned', { tdd, on: '2026-06-01' }));
      throw new ApiError(503, 'backendError', 'The service is currently unavailable.');
    };
    wordsOf(company, ana, 'markSigned', { tdd, on: '2026-06-01' });
    expect([tried, recorded(company)]).toEqual([
      ['Somebody else is changing the tracker right now. Try again in a moment; nothing was changed.'],
      before,
    ]);
  });
});

describe('a cell that cannot be used', () => {
  it('a person without a zone holds the meeting up, by name, and it is booked once the zone is there', () => {
    write('People!D4', '');
    company.type(ana, 'Signature', 'signed');
    company.workspace.advance(10);
    const held = company.rows()[0];
    write('People!D4', 'Europe/Warsaw');
    company.workspace.advance(120);
    expect([held?.['Stage'], held?.['Why'], company.rows()[0]?.['Stage'], company.events().length]).toEqual([
      'Meeting held up',
      'Dana Kowalski has no time zone in the People tab. Enter one there, like Europe/London.',
      'Meeting booked',
      1,
    ]);
  });

  it('nonsense in Policy and People is told in Health, and the defaults count until it is mended', () => {
    write('Policy!B2:B3', 'soon', '=1+');
    write('People!D4', 'Mars/Olympus');
    company.workspace.advance(5);
    const told = cell('Health!B6').split('\n');
    write('Policy!B2:B3', '45', '240');
    write('People!D4', 'Europe/Warsaw');
    company.workspace.advance(5);
    expect([told, cell('Health!B6'), company.panel(priya, 'openPanel', { tdd }).handoff?.stage]).toEqual([
      [
        'People, row 4 (dana@vendor.example): “Mars/Olympus” is not a time zone. Write it like Europe/London.',
        'Policy, “Meeting length”: “soon” must be a whole number. Until it is fixed, 45 applies.',
        'Policy, “Meeting notice”: “=1+” must be a whole number. Until it is fixed, 240 applies.',
      ],
      '',
      'Ready for signature',
    ]);
  });
});

describe('a call', () => {
  const wrong = [null, 'x', 3, [], {}];

  it('with anything but its input is refused, whichever it is', () => {
    const before = recorded(company);
    // What asks for nothing but who asks takes an empty input rightly.
    const names = Object.keys(everyCall(tdd)).filter((name) => !['myHandoffs', 'lookAtMyCalls'].includes(name));
    const codes = names.flatMap((name) => {
      const fields = Object.keys(everyCall(tdd)[name as keyof ReturnType<typeof everyCall>]);
      const all = (value: unknown) => Object.fromEntries(fields.map((field) => [field, value]));
      return [...wrong, all(null), all(true), all({ is: 'x' }), all('=')].map((input) => wordsOf(company, ben, name, input));
    });
    expect([
      codes.filter(
        (said) =>
          !said.endsWith('Reload the panel: it does not match the current version of Handoff.') &&
          !said.endsWith('Correct it and try again.'),
      ),
      recorded(company),
    ]).toEqual([[], before]);
  });

  it('says which field is to be what', () => {
    const form = everyCall(tdd).registerTdd;
    expect([
      wordsOf(company, ben, 'registerTdd', { ...form, ae: 'Ana' }),
      wordsOf(company, ben, 'registerTdd', { ...form, closeDate: 'soon' }),
      wordsOf(company, ben, 'registerTdd', { ...form, customer: 'x'.repeat(201) }),
      wordsOf(company, ben, 'chooseTime', { tdd, start: -1 }),
      wordsOf(company, ben, 'openPanel', {}),
    ]).toEqual([
      '“ae” must be an e-mail address. Correct it and try again.',
      '“closeDate” must be a date like 2026-12-09. Correct it and try again.',
      '“customer” must be at most 200 characters. Correct it and try again.',
      '“start” must be zero or more. Correct it and try again.',
      'This page sent something that Handoff does not understand (tdd: Invalid key: Expected "tdd" but received undefined). Reload the panel: it does not match the current version of Handoff.',
    ]);
  });

  it.each(['nope', 'constructor', '__proto__', 3, null, {}])('that does not exist, %j, is refused', (name) => {
    expect(company.workspace.run(ben, 'rpc', [name, { tdd }])).toEqual({
      ok: false,
      refusal: { code: 'unknown-call', because: 'This page does not match the current version of Handoff.', fix: 'Reload the panel.' },
    });
  });
});

/** Executions that ended in an exception. */
const failures = () => company.workspace.world.script.executions.filter(({ status }) => status !== 'completed');

describe('a date that nobody can mean', () => {
  const far = '1900-01-01 is more than ten years from today. Check the year.';
  const told = { contact: 'Carla Reyes', on: '1900-01-01', where: 'call', evidence: '' };
  const entry = { is: 'set', teller: ana, told, agreed: null, note: '' };

  it('is refused wherever one is entered', () => {
    const details = { tdd, ...globex, closeDate: '1900-01-01' };
    expect([
      wordsOf(company, ana, 'markSigned', { tdd, on: '1900-01-01' }),
      wordsOf(company, ana, 'recordExpectation', { tdd, name: 'Deployment Timeline', entry }),
      wordsOf(company, ben, 'recordIntroductionMail', { tdd, on: '1900-01-01', recipients: [dana], reason: 'Asked for.', asSent: false }),
      wordsOf(company, ana, 'editTeam', details),
      wordsOf(company, ana, 'editTeam', { ...details, closeDate: '9999-12-31' }),
    ]).toEqual([far, far, far, far, '9999-12-31 is more than ten years from today. Check the year.']);
  });

  it('is told with its year where that is not this one', () => {
    expect([
      wordsOf(company, ana, 'markSigned', { tdd, on: '2027-01-31' }),
      wordsOf(company, ana, 'markSigned', { tdd, on: '2026-12-31' }),
    ]).toEqual([
      '31 Jan 2027 is in the future. Mark the customer as signed once they have signed.',
      '31 Dec is in the future. Mark the customer as signed once they have signed.',
    ]);
  });
});

describe('a name of which nobody sees anything, or that breaks its line', () => {
  it('is refused, or written in one line, from the panel', () => {
    const details = { tdd, ...globex };
    const named = (customer: string) => wordsOf(company, ana, 'editTeam', { ...details, customer });
    const none = 'A handoff needs a customer. Enter the customer’s name.';
    expect(['\u200B', '\n', '\0', '\uD800', 'Globex\r\nInc.\0\uD800'].map(named)).toEqual([none, none, none, none, 'ok']);
    expect(company.rows()[0]?.['Customer']).toBe('Globex Inc.');
  });

  it('is put right, or written in one line, in the tracker', () => {
    company.type(ana, 'Customer', '\u200B');
    const unseen = [company.rows()[0]?.['Customer'], company.rows()[0]?.['Handoff says']];
    company.type(ana, 'Customer', 'Globex\nInc.');
    expect([unseen, company.rows()[0]?.['Customer']]).toEqual([
      ['Globex', 'Customer was cleared and set back to “Globex”. A handoff needs a customer.'],
      'Globex Inc.',
    ]);
  });
});
