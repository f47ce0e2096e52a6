import type { CallName } from '../../src/rpc/contract';
import { ana, ben, Company, engine, globex, priya } from '../journeys/company';
import { everyCall } from '../journeys/every-call';
import { carla, contacts, invite, readyToIntroduce } from '../journeys/introduced';

const isOutside = (email: string): boolean => email.includes('@') && !email.endsWith('@vendor.example');

/** Whatever can reach somebody outside: mails, guests in the company’s calendars, and who may open a file. */
function reached({ workspace: { world } }: Company): readonly string[] {
  const mails = world.outbox.flatMap(({ to, cc, kind, from }) =>
    [...to, ...cc].filter(isOutside).map((email) => `${from} sends ${email} an ${kind}`),
  );
  const guests = Object.values(world.calendar.calendars)
    .filter(({ id }) => !isOutside(id))
    .flatMap(({ id, events }) =>
      Object.values(events).flatMap(({ event }) =>
        (event.attendees ?? []).flatMap(({ email }) =>
          isOutside(email) ? [`${email} is a guest on ${id} of ${event.summary ?? ''}`] : [],
        ),
      ),
    );
  const readers = Object.values(world.drive.files).flatMap(({ permissions }) =>
    permissions.flatMap(({ emailAddress }) => (isOutside(emailAddress) ? [`${emailAddress} may open a file`] : [])),
  );
  return [...mails, ...guests, ...readers];
}

/** What came newly into reach while something was done. */
function newlyReached(company: Company, act: () => unknown): readonly string[] {
  const before = reached(company);
  act();
  for (let sweeps = 0; sweeps < 2; sweeps += 1) company.workspace.run(engine, 'onSweep');
  company.workspace.run(engine, 'onCalendarChange');
  return reached(company).filter((line) => !before.includes(line));
}

/** The only calls that reach a customer: whoever makes them saw before what goes out and to whom, and that comes back with them. */
const confirmed: readonly string[] = ['bookIntroduction', 'addPmToCall', 'giveUpIntroduction'];

/** A customer’s contact whom somebody wrote into the People tab, as everything. */
function amongColleagues(company: Company): void {
  company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
    path: { spreadsheetId: company.tracker, range: 'People!A7:D7' },
    query: { valueInputOption: 'RAW' },
    body: { values: [[carla, 'Carla Reyes', 'AE, CE, IE, PM, lead', 'America/New_York']] },
  });
}

/** Who asks, and what they put for the input of each call. */
type Asking = readonly [who: string, put: (input: object) => unknown];

const withThem = (input: object): unknown => JSON.parse(JSON.stringify(input).replaceAll(/(dana|omar|ana)@vendor\.example/g, carla));

async function signedOffWithContacts() {
  const company = new Company();
  const tdd = await company.signedOff();
  company.panel(ben, 'saveContacts', { tdd, contacts, domains: ['globex.example'] });
  return { company, tdd };
}

async function introductionStands() {
  const ready = await readyToIntroduce();
  invite(ready.company, ready.tdd);
  return ready;
}

describe('a customer', () => {
  const begun: readonly (readonly [string, () => Promise<{ readonly company: Company; readonly tdd: string }>, readonly Asking[]])[] = [
    ['before the signature', signedOffWithContacts, [[priya, (input) => input]]],
    [
      'while an introduction stands',
      introductionStands,
      [
        [ben, (input) => input],
        [priya, withThem],
      ],
    ],
  ];
  it.each(begun)('%s is reached by no call of the panel, with them in it or not', async (_, begin, askings) => {
    const { company, tdd } = await begin();
    amongColleagues(company);
    const inputs = (Object.entries(everyCall(tdd)) as [CallName, object][]).filter(([name]) => !confirmed.includes(name));
    const act = () => {
      for (const [who, put] of askings) for (const [name, input] of inputs) company.workspace.run(who, 'rpc', [name, put(input)]);
    };
    expect(newlyReached(company, act)).toEqual([]);
  });

  it('is not let into the tracker by Set up, whoever wrote them into the People tab', async () => {
    const { company } = await readyToIntroduce();
    amongColleagues(company);
    expect(newlyReached(company, () => company.setUp())).toEqual([]);
  });

  it('is nobody’s AE, CE, IE or PM, whoever types them into the tracker', async () => {
    const { company } = await signedOffWithContacts();
    amongColleagues(company);
    const said: (string | undefined)[] = [];
    const act = () => {
      for (const column of ['AE', 'CE', 'IE', 'PM']) {
        company.type(ana, column, carla);
        said.push(company.rows()[0]?.['Handoff says']);
      }
    };
    expect(newlyReached(company, act)).toEqual([]);
    expect(said.filter((note = '') => !note.includes('Enter the address of a colleague from the People tab'))).toEqual([]);
  });

  describe('whom somebody asked to the internal handoff meeting', () => {
    async function asked() {
      const { company, tdd } = await signedOffWithContacts();
      company.type(ana, 'Signature', 'signed');
      const [event] = company.events();
      company.workspace.api(ana, 'calendar.events.patch', {
        path: { calendarId: ana, eventId: event?.id ?? '' },
        body: { attendees: [...(event?.attendees ?? []), { email: carla }] },
      });
      company.workspace.advance(5);
      return { company, tdd };
    }

    it('is said to read the internal agenda, which is not brought up to date for them', async () => {
      const { company, tdd } = await asked();
      const [before] = company.events();
      expect(newlyReached(company, () => company.edit(ben, tdd, '1 TB', '2 TB'))).toEqual([]);
      expect([
        company.events()[0]?.description === before?.description,
        company.panel(ana, 'openPanel', { tdd }).handoff?.meeting.fix,
      ]).toEqual([
        true,
        `${carla} can read this internal agenda: remove them in Google Calendar. Until then, Handoff e-mails nobody about the meeting and leaves the agenda as it is.`,
      ]);
    });

    it.each<readonly [string, (company: Company, tdd: string) => unknown]>([
      ['when the team changes', (company, tdd) => company.panel(ana, 'editTeam', { tdd, ...globex, ie: priya })],
      ['when the signature is taken back', (company) => company.type(ana, 'Signature', 'slipped')],
      ['when another time is looked for', (company, tdd) => company.panel(ana, 'bookAgain', { tdd })],
      ['when the handoff ends', (company, tdd) => company.panel(ana, 'endHandoff', { tdd, is: 'not selected', reason: 'A rival won.' })],
    ])('is mailed nothing %s', async (_, act) => {
      const { company, tdd } = await asked();
      const mails = () => company.workspace.world.outbox.filter(({ to }) => to.includes(carla)).length;
      const before = mails();
      act(company, tdd);
      company.workspace.advance(5);
      expect(mails()).toBe(before);
    });
  });

  it('is reached by nothing that wakes the engine, while an introduction of theirs stands', async () => {
    const { company, tdd } = await introductionStands();
    const act = () => {
      company.type(ana, 'Customer', 'Globex Inc.');
      company.type(ana, 'Close date', '2026-07-01');
      company.type(ana, 'Introduction', 'done');
      company.type(ana, 'Signature', 'slipped');
      company.type(ana, 'Signature', 'signed');
      company.type(ana, 'IE', priya);
      company.type(ana, 'PM', 'not decided yet');
      company.edit(ben, tdd, '1 TB', '2 TB');
      company.workspace.closeFor(48 * 60);
      for (const wake of ['onOpen', 'doGet', 'onSweep', 'onCalendarChange', 'verifyLog', 'selfTest', 'setUp'])
        company.workspace.run(engine, wake, wake === 'doGet' ? [{ parameter: { tdd } }] : []);
    };
    expect(newlyReached(company, act)).toEqual([]);
  });
});
