import { ana, ben, dana, omar, priya } from './company';
import { carla, draftOf, invite, outside, previewOf, readyToIntroduce, timesFor } from './introduced';

const team = { customer: 'Globex', ae: ana, ce: ben, pm: { is: 'assigned', who: omar }, closeDate: '2026-06-12' } as const;

describe('P3: the engineer changes between draft and sending', () => {
  it('an invitation that was previewed with the former engineer is not sent', async () => {
    const { company, tdd } = await readyToIntroduce();
    const [time] = timesFor(company, ben, tdd);
    const draft = draftOf(tdd, { start: time?.start ?? null });
    const { mark, text, subject } = previewOf(company, ben, draft);
    company.panel(ana, 'editTeam', { tdd, ...team, ie: priya });

    expect(company.ask(ben, 'bookIntroduction', { ...draft, mark, anyway: true })).toMatchObject({
      ok: false,
      refusal: { code: 'changed-meanwhile', fix: 'Review it again, then send.' },
    });
    expect(company.ask(ben, 'bookIntroduction', { ...draft, subject, text, mark, anyway: true })).toMatchObject({
      ok: false,
      refusal: { code: 'blocked', because: 'The text does not name Priya Nair.' },
    });
    expect(previewOf(company, ben, { ...draft, subject, text }).blocked.map(({ because }) => because)).toEqual([
      'The text does not name Priya Nair.',
      'The text names Dana Kowalski, who does not work on this handoff.',
    ]);
    expect(outside(company)).toEqual([]);
  });

  it('an invitation is not sent over what came into somebody’s calendar since it was previewed', async () => {
    const { company, tdd } = await readyToIntroduce();
    const [time] = timesFor(company, ben, tdd);
    const draft = draftOf(tdd, { start: time?.start ?? null });
    const { mark, busy } = previewOf(company, ben, draft);
    company.workspace.api(dana, 'calendar.events.insert', {
      path: { calendarId: 'primary' },
      body: { summary: 'Dentist', start: { dateTime: '2026-06-02T14:00:00Z' }, end: { dateTime: '2026-06-02T15:00:00Z' } },
    });
    const refused = company.ask(ben, 'bookIntroduction', { ...draft, mark, anyway: false });
    const again = previewOf(company, ben, draft);
    expect([busy, refused.ok || refused.refusal.code, outside(company), again.busy]).toEqual([
      [],
      'changed-meanwhile',
      [],
      ['Dana Kowalski is busy at that time.'],
    ]);
    expect(company.panel(ben, 'bookIntroduction', { ...draft, mark: again.mark, anyway: false }).handoff?.introduction.state).toBe(
      'booked',
    );
  });

  it('an e-mail to the former engineer is no introduction; sent all the same, it leaves a re-introduction to do', async () => {
    const { company, tdd } = await readyToIntroduce();
    company.panel(ana, 'editTeam', { tdd, ...team, ie: priya });
    const mail = { tdd, on: '2026-06-01', recipients: [carla, dana, omar], reason: 'Carla asked for it in writing.' };
    expect(company.ask(ben, 'recordIntroductionMail', { ...mail, asSent: false })).toEqual({
      ok: false,
      refusal: {
        code: 'not-an-introduction',
        because: 'Priya Nair, now the implementation engineer, was not on it.',
        fix: `Put ${priya} on it. Send it again with that fixed. If it did go out like this, say so below; the introduction stays open.`,
      },
    });
    expect(company.panel(ben, 'recordIntroductionMail', { ...mail, asSent: true }).handoff?.introduction).toMatchObject({
      state: 'again',
      says: 'Globex was told about Dana Kowalski and Omar Haddad; Priya Nair and Omar Haddad are assigned now.',
      fix: 'Introduce the current team.',
    });
  });

  it('the CE leaves while the invitation stands: it is said in whose calendar it stays', async () => {
    const { company, tdd } = await readyToIntroduce();
    invite(company, tdd);
    const answer = company.workspace.run(ana, 'rpc', ['previewTeam', { tdd, ...team, ce: priya, ie: dana }]);
    expect(answer).toEqual({
      ok: true,
      value: {
        consequences: ['The introduction stays in Ben Ortiz’s calendar: only Ben Ortiz can move or cancel it.'],
      },
    });
  });

  it('a change after the introduction makes it due again, until the customer is told of the new engineer', async () => {
    const { company, tdd } = await readyToIntroduce();
    invite(company, tdd);
    company.workspace.closeFor(26 * 60);
    expect(company.panel(ben, 'openPanel', { tdd }).handoff?.introduction.state).toBe('told');
    expect(company.panel(ana, 'editTeam', { tdd, ...team, ie: priya }).handoff).toMatchObject({ introduction: { state: 'again' } });
    expect(company.rows()[0]?.['Introduction']).toBe('due again: the team has changed');
    invite(company, tdd);
    company.workspace.closeFor(50 * 60);
    expect(company.panel(ben, 'openPanel', { tdd }).handoff?.introduction.state).toBe('told');
  });
});
