import type { Result } from '../../src/base/result';
import type { PmOnCall } from '../../src/rpc/contract/calls-view';
import { ana, ben, Company, dana, engine, omar, priya } from './company';
import { recorded } from './every-call';
import { carla, contacts, outside } from './introduced';

/** Monday 15 June 2026, 9:00 in London; 31 July is the close date, and the late stage begins tomorrow. */
const dayBefore = Date.UTC(2026, 5, 15, 8);
const closeDate = '2026-07-31';

const call = (company: Company, who: string, start: string, guests: readonly string[], more: object = {}): string => {
  const { id } = company.workspace.api(who, 'calendar.events.insert', {
    path: { calendarId: 'primary' },
    query: { sendUpdates: 'none' },
    body: {
      summary: 'Globex: next steps',
      start: { dateTime: `${start}:00Z` },
      end: { dateTime: `${start.slice(0, 14)}45:00Z` },
      attendees: guests.map((email) => ({ email, responseStatus: 'accepted' })),
      ...more,
    },
  }) as { id: string };
  return id;
};

const preview = (company: Company, who: string, tdd: string, eventId: string): Result<PmOnCall> =>
  company.workspace.run(who, 'rpc', ['previewPmOnCall', { tdd, eventId }]) as Result<PmOnCall>;

const previewed = (company: Company, tdd: string, eventId: string): PmOnCall => {
  const answer = preview(company, ana, tdd, eventId);
  if (!answer.ok) throw new Error(answer.refusal.because);
  return answer.value;
};

async function registered(company = new Company(dayBefore), pm: Parameters<Company['register']>[1] = {}) {
  const tdd = await company.tdd();
  company.register(tdd, { closeDate, ...pm });
  company.panel(ben, 'saveContacts', { tdd, contacts, domains: ['globex.example'] });
  return { company, tdd };
}

const cell = (company: Company) => company.rows()[0]?.['PM’s calls'];

/** P12: implementation hears of the deal before the signature, and the board shows it when they do not. */
describe('the PM on late-stage calls', () => {
  it('is asked for when the stage is late, and seen in the tracker without anybody looking', async () => {
    const { company, tdd } = await registered(new Company(dayBefore), { pm: { is: 'undecided' } });
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    company.panel(ben, 'requestReview', { tdd });
    const before = company.look(ben, tdd);
    expect([before.handoff?.calls.state, before.handoff?.calls.figure, cell(company)]).toEqual(['early', 'from 16 Jun', '']);

    company.workspace.closeFor(24 * 60);
    expect(cell(company)).toBe('late stage: PM not decided yet');
    expect(company.look(ben, tdd).turn).toEqual({
      tone: 'warning',
      label: 'Also yours, as customer engineer',
      aside: true,
      headline: 'Is there a project manager for Globex?',
      detail: 'The close date is 31 Jul: assign a PM, who then joins the calls with the customer, or decide that there is none.',
      actions: [{ name: 'edit-team', label: 'Assign people' }],
    });
    expect(company.rows()[0]?.['Waiting for']).toBe('Dana Kowalski');
    expect(company.look(dana, tdd).turn.headline).not.toContain('project manager');
  });

  it('nobody’s calendar is read before its owner lets Handoff, and only when, not what, is kept', async () => {
    const { company, tdd } = await registered();
    call(company, ana, '2026-06-02T13:00', [carla], { summary: 'Confidential pricing' });
    call(company, ana, '2026-06-20T13:00', ['sam@initech.example'], { summary: 'Initech' });
    call(company, ben, '2026-06-24T13:00', [carla]);
    const lists = () => company.workspace.world.calls.filter(({ method, by }) => method === 'calendar.events.list' && by === ana).length;
    const closed = company.look(ana, tdd);
    expect([closed.handoff?.calls.shows, closed.handoff?.calls.ahead, lists()]).toEqual(['hidden', [], 0]);

    const shown = company.panel(ana, 'showCalls', { tdd, show: true });
    expect([shown.handoff?.calls.shows, shown.handoff?.calls.figure, shown.handoff?.calls.ahead]).toEqual(['shown', '0 of 1 call', []]);
    expect(JSON.stringify([recorded(company), shown.handoff])).not.toContain('Confidential');
    expect([lists(), JSON.stringify(recorded(company)).includes('calls seen')]).toEqual([1, true]);

    const again = company.look(ana, tdd);
    expect([again.handoff?.history.length, shown.handoff?.calls]).toEqual([shown.handoff?.history.length, again.handoff?.calls]);

    expect(lists()).toBe(2);
    const stopped = company.panel(ana, 'showCalls', { tdd, show: false });
    expect([stopped.handoff?.calls.shows, stopped.handoff?.calls.figure]).toEqual(['hidden', '0 of 1 call']);
  });

  it('is added to a call with one confirmed click, and everything else on it stays', async () => {
    const { company, tdd } = await registered();
    const room = { email: 'room@resource.calendar.google.com', resource: true, responseStatus: 'accepted' };
    const eventId = call(company, ana, '2026-06-15T13:00', [], {
      attendees: [
        { email: ana, responseStatus: 'accepted' },
        { email: ben, responseStatus: 'tentative' },
        { email: carla, displayName: 'Carla R.', responseStatus: 'accepted' },
        room,
      ],
    });
    const shown = company.panel(ana, 'showCalls', { tdd, show: true });
    expect(shown.handoff?.calls.ahead).toEqual([{ eventId, says: 'Mon 15 Jun 14:00', whose: '', withPm: false }]);

    const mails = company.workspace.world.outbox.length;
    const seen = previewed(company, tdd, eventId);
    expect([seen.summary, seen.when, seen.guests, company.workspace.world.outbox.length]).toEqual([
      'Globex: next steps',
      'Mon 15 Jun 14:00–14:45 (Europe/London)',
      [
        { email: ana, name: 'Ana Silva', outside: false },
        { email: ben, name: 'Ben Ortiz', outside: false },
        { email: carla, name: 'Carla Reyes', outside: true },
        { email: omar, name: 'Omar Haddad', outside: false },
      ],
      mails,
    ]);

    const added = company.panel(ana, 'addPmToCall', { tdd, eventId, mark: seen.mark });
    expect(added.handoff?.calls.ahead[0]?.withPm).toBe(true);
    const { attendees } = company.workspace.api(ana, 'calendar.events.get', { path: { calendarId: 'primary', eventId } }) as {
      attendees: { email: string; responseStatus: string; displayName?: string; resource?: boolean }[];
    };
    expect(attendees.map(({ email, responseStatus }) => [email, responseStatus])).toEqual([
      [ana, 'accepted'],
      [ben, 'tentative'],
      [carla, 'accepted'],
      [room.email, 'accepted'],
      [omar, 'needsAction'],
    ]);
    const twice = company.panel(ana, 'addPmToCall', { tdd, eventId, mark: seen.mark });
    expect(twice.handoff?.calls.ahead[0]?.withPm).toBe(true);

    company.workspace.closeFor(6 * 60);
    expect(cell(company)).toBe('1 of 1');
    expect(company.look(priya, tdd).handoff?.calls).toMatchObject({
      state: 'covered',
      figure: '1 of 1 call',
      says: 'Omar Haddad was on 1 of 1 call with Globex, first on Mon 15 Jun 18:30.',
      shows: null,
    });
  });

  it('are looked for from My handoffs too, in all of one’s handoffs at once', async () => {
    const { company, tdd } = await registered();
    const acme = await company.tdd(undefined, 'Acme TDD.md');
    company.register(acme, { customer: 'Acme', closeDate });
    company.panel(ben, 'saveContacts', { tdd: acme, contacts: [], domains: ['acme.example'] });
    const look = (who: string) => company.workspace.run(who, 'rpc', ['lookAtMyCalls', {}]);
    const lists = () => company.workspace.world.calls.filter(({ method, by }) => method === 'calendar.events.list' && by === ana).length;
    const hidden = [look(ana), lists()];
    for (const document of [tdd, acme]) company.panel(ana, 'showCalls', { tdd: document, show: true });
    call(company, ana, '2026-06-02T13:00', [carla]);
    call(company, ana, '2026-06-03T13:00', ['joe@acme.example', omar]);
    const before = lists();
    const seen = [look(ana), look(ana), look(dana)];
    expect({ hidden, seen, lists: lists() - before, cells: company.rows().map((row) => row['PM’s calls']) }).toEqual({
      hidden: [{ ok: true, value: { changed: 0 } }, 0],
      seen: [2, 0, 0].map((changed) => ({ ok: true, value: { changed } })),
      lists: 2,
      cells: ['0 of 1', '1 of 1'],
    });
  });

  it('a PM who declined, and a call that is not ours to change, are said', async () => {
    const { company, tdd } = await registered();
    const declined = call(company, ana, '2026-06-16T13:00', [], {
      attendees: [{ email: carla }, { email: omar, responseStatus: 'declined' }],
    });
    const bens = call(company, ben, '2026-06-17T13:00', [carla, ana], { guestsCanInviteOthers: false });
    const codes = [declined, bens].map((eventId) => {
      const answer = preview(company, ana, tdd, eventId);
      return answer.ok ? 'ok' : answer.refusal.code;
    });
    expect(codes).toEqual(['pm-declined', 'not-your-call']);
  });

  it('a list that changed after it was seen is not sent', async () => {
    const { company, tdd } = await registered();
    const eventId = call(company, ana, '2026-06-16T13:00', [carla]);
    const { mark } = previewed(company, tdd, eventId);
    company.workspace.api(ana, 'calendar.events.patch', {
      path: { calendarId: 'primary', eventId },
      body: { attendees: [{ email: carla }, { email: 'cfo@globex.example' }] },
    });
    const mails = outside(company).length;
    expect(company.ask(ana, 'addPmToCall', { tdd, eventId, mark })).toMatchObject({ ok: false, refusal: { code: 'changed-meanwhile' } });
    expect(outside(company)).toHaveLength(mails);
  });

  it('a call that AE and CE share counts once, and a new PM was not on it', async () => {
    const { company, tdd } = await registered();
    call(company, ana, '2026-06-02T13:00', [ana, ben, carla, omar]);
    call(company, ben, '2026-06-09T13:00', [carla]);
    company.panel(ana, 'showCalls', { tdd, show: true });
    const both = company.panel(ben, 'showCalls', { tdd, show: true });
    expect([both.handoff?.calls.figure, cell(company)]).toEqual(['1 of 2 calls', '1 of 2']);
    expect(both.handoff?.history.slice(-1)[0]?.says).toBe(`Calls with the customer in this calendar: 2, 1 of them with ${omar}.`);

    company.panel(ben, 'editTeam', { tdd, customer: 'Globex', ae: ana, ce: ben, ie: dana, pm: { is: 'assigned', who: priya }, closeDate });
    expect(company.look(dana, tdd).handoff?.calls.figure).toBe('0 of 2 calls');
  });

  it('warns when the close date is near and the PM was on none', async () => {
    const { company, tdd } = await registered(new Company(dayBefore), { closeDate: '2026-06-26' });
    const { calls } = company.look(ana, tdd).handoff ?? {};
    expect([calls?.state, calls?.says, calls?.fix, cell(company)]).toEqual([
      'missing',
      'Omar Haddad has not been on any call with Globex that Handoff knows of, and the close date is 26 Jun.',
      'Add Omar Haddad to the next call, or set one up.',
      '0 of 0: the PM was on none',
    ]);
  });

  it('a call that was cancelled is gone with the next look', async () => {
    const { company, tdd } = await registered();
    const eventId = call(company, ana, '2026-06-16T13:00', [carla]);
    company.panel(ana, 'showCalls', { tdd, show: true });
    company.workspace.api(ana, 'calendar.events.delete', { path: { calendarId: 'primary', eventId } });
    expect(company.look(ana, tdd).handoff?.calls.ahead).toEqual([]);
    expect(preview(company, ana, tdd, eventId)).toMatchObject({ ok: false, refusal: { code: 'no-call' } });
  });

  it('the project plan is recorded with its link', async () => {
    const { company, tdd } = await registered();
    expect(company.ask(omar, 'recordPlan', { tdd, is: 'started', link: 'my desk' })).toMatchObject({ refusal: { code: 'no-link' } });
    const link = 'https://docs.google.com/spreadsheets/d/plan';
    const { plan } = company.panel(omar, 'recordPlan', { tdd, is: 'started', link }).handoff?.calls ?? {};
    expect(plan).toEqual({ is: 'started', link, says: 'Project plan started, Omar Haddad on 15 Jun', mayRecord: true });
    expect(company.ask(dana, 'recordPlan', { tdd, is: 'ready', link })).toMatchObject({ refusal: { code: 'not-your-turn' } });
  });

  it('nobody but the AE and the CE adds to calls, and the engine never looks', async () => {
    const { company, tdd } = await registered();
    const eventId = call(company, ana, '2026-06-16T13:00', [carla, priya, dana, omar]);
    const codes = [priya, dana, omar, engine].map((who) => {
      const answer = preview(company, who, tdd, eventId);
      return answer.ok ? 'ok' : answer.refusal.code;
    });
    expect(codes).toEqual(['not-your-turn', 'not-your-turn', 'not-your-turn', 'not-in-people']);
  });
});
