import { carla, contacts, draftOf, previewOf, readyToIntroduce, timesFor } from '../journeys/introduced';
import { ana, ben, Company, dana, engine, omar, priya } from '../journeys/company';
import { type Act, asks, does, type Journey, runs } from './journey';

const deployment = 'Deployment Timeline';

/** A state to begin from, with the TDD's file id. */
type Begin = () => Promise<{ readonly company: Company; readonly tdd: string }>;

const unregistered: Begin = async () => {
  const company = new Company();
  return { company, tdd: await company.tdd() };
};

const registered: Begin = async () => {
  const { company, tdd } = await unregistered();
  company.register(tdd);
  return { company, tdd };
};

const declared: Begin = async () => {
  const { company, tdd } = await registered();
  company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
  return { company, tdd };
};

const asked: Begin = async () => {
  const { company, tdd } = await declared();
  company.panel(ben, 'requestReview', { tdd });
  return { company, tdd };
};

const signedOff: Begin = async () => {
  const company = new Company();
  const tdd = await company.signedOff();
  company.workspace.advance(10);
  return { company, tdd };
};

const twoHandoffs: Begin = async () => {
  const { company, tdd } = await signedOff();
  company.register(await company.tdd(undefined, 'Umbrella TDD.md'), { customer: 'Umbrella' });
  return { company, tdd };
};

const booked: Begin = async () => {
  const { company, tdd } = await signedOff();
  company.type(ana, 'Signature', 'signed');
  company.workspace.advance(5);
  return { company, tdd };
};

/** After the meeting's end. */
const over: Begin = async () => {
  const { company, tdd } = await booked();
  company.workspace.closeFor(7 * 60);
  return { company, tdd };
};

const held: Begin = async () => {
  const { company, tdd } = await over();
  company.panel(ana, 'markHeld', { tdd, came: [ana, ben, dana], sections: [], points: [{ text: 'DNS', owner: dana }] });
  return { company, tdd };
};

const introduced: Begin = async () => {
  const { company, tdd } = await readyToIntroduce();
  const draft = draftOf(tdd, { start: timesFor(company, ben, tdd)[0]?.start ?? null });
  company.panel(ben, 'bookIntroduction', { ...draft, mark: previewOf(company, ben, draft).mark, anyway: true });
  return { company, tdd };
};

/** Dana is away until September, so that there is no common time. */
const noTime: Begin = async () => {
  const { company, tdd } = await signedOff();
  company.workspace.api(dana, 'calendar.events.insert', {
    path: { calendarId: 'primary' },
    body: { summary: 'Sabbatical', start: { dateTime: '2026-06-01T00:00:00Z' }, end: { dateTime: '2026-09-01T00:00:00Z' } },
  });
  company.type(ana, 'Signature', 'signed');
  company.workspace.advance(5);
  return { company, tdd };
};

const withCall: Begin = async () => {
  const { company, tdd } = await registered();
  company.panel(ben, 'saveContacts', { tdd, contacts, domains: ['globex.example'] });
  company.workspace.api(ana, 'calendar.events.insert', {
    path: { calendarId: 'primary' },
    body: {
      summary: 'Globex',
      start: { dateTime: '2026-06-03T13:00:00Z' },
      end: { dateTime: '2026-06-03T13:30:00Z' },
      attendees: [{ email: carla }],
    },
  });
  return { company, tdd };
};

const journey = (name: string, begin: Begin, act: (company: Company, tdd: string) => Act): Journey => ({
  name,
  prepare: async () => {
    const { company, tdd } = await begin();
    return { company, act: act(company, tdd) };
  },
});

const details = { customer: 'Globex', ae: ana, ce: ben, ie: dana, pm: { is: 'assigned', who: omar }, closeDate: '2026-06-12' } as const;

const eventOf = (company: Company): string => company.events()[0]?.id ?? '';

function declines(company: Company, who: string): Act {
  const path = { calendarId: who, eventId: eventOf(company) };
  const { attendees } = company.workspace.api(who, 'calendar.events.get', { path }) as { attendees: { email: string }[] };
  const answers = attendees.map((guest) => (guest.email === who ? { ...guest, responseStatus: 'declined' } : guest));
  return does(({ workspace }) => workspace.api(who, 'calendar.events.patch', { path, body: { attendees: answers } }));
}

/** Everything that changes something: each call of the panel, each trigger, and what people do at Google. */
export const journeys: readonly Journey[] = [
  journey('set up', unregistered, () => runs(engine, 'setUp')),
  journey('repair: a tab was removed', registered, (company) => {
    company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
      path: { spreadsheetId: company.tracker },
      body: { requests: [{ deleteSheet: { sheetId: 105 } }] },
    });
    return runs(engine, 'setUp');
  }),
  journey('sweep', signedOff, () => runs(engine, 'onSweep')),
  journey('sweep after an edit', signedOff, (company, tdd) => {
    company.edit(ben, tdd, '64 GB of memory', '128 GB of memory');
    return runs(engine, 'onSweep');
  }),
  journey('sweep after a row was deleted', twoHandoffs, (company) => {
    company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
      path: { spreadsheetId: company.tracker },
      body: { requests: [{ deleteDimension: { range: { sheetId: 101, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } }] },
    });
    return runs(engine, 'onSweep');
  }),
  journey('register', unregistered, (_, tdd) => asks(ben, 'registerTdd', { tdd, ...details })),
  journey('open the panel', signedOff, (_, tdd) => asks(ana, 'openPanel', { tdd })),
  journey('look further after an edit', signedOff, (company, tdd) => {
    company.edit(ben, tdd, '64 GB of memory', '128 GB of memory');
    return asks(dana, 'lookFurther', { tdd });
  }),
  journey('check again', declared, (_, tdd) => asks(ben, 'checkAgain', { tdd })),
  journey('declare', registered, (_, tdd) => asks(ben, 'declareProduction', { tdd, answer: 'yes' })),
  journey('add the production section', declared, (_, tdd) => asks(ben, 'addProductionSection', { tdd })),
  journey('ask for the review', declared, (_, tdd) => asks(ben, 'requestReview', { tdd })),
  journey('sign off', asked, (company, tdd) => {
    const { content } = company.panel(dana, 'openPanel', { tdd });
    return asks(dana, 'signOff', { tdd, decision: 'signed-off', note: '', section: '', content });
  }),
  journey('ask for changes', asked, (company, tdd) => {
    const { content } = company.panel(dana, 'openPanel', { tdd });
    return asks(dana, 'signOff', { tdd, decision: 'asked-for-changes', note: 'Sizes.', section: '', content });
  }),
  journey('withdraw a sign-off', signedOff, (_, tdd) => asks(dana, 'withdrawSignoff', { tdd, reason: 'I missed the sizes.' })),
  journey('name a stand-in', asked, (_, tdd) =>
    asks(dana, 'nameStandIn', { tdd, role: 'IE', who: priya, from: '2026-06-01', until: '2026-06-05', reason: 'On leave.' }),
  ),
  journey('end a stand-in', asked, (company, tdd) => {
    company.panel(dana, 'nameStandIn', { tdd, role: 'IE', who: priya, from: '2026-06-01', until: '2026-06-05', reason: 'On leave.' });
    return asks(dana, 'endStandIn', { tdd, role: 'IE' });
  }),
  journey('mark signed in the tracker', signedOff, () => does((company) => company.type(ana, 'Signature', 'signed'))),
  journey('mark signed in the sidebar', signedOff, (_, tdd) => asks(ana, 'markSigned', { tdd, on: '2026-06-01' })),
  journey('book by the sweep', signedOff, (company, tdd) => {
    company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
    return runs(engine, 'onSweep');
  }),
  journey('move the meeting', booked, (company) => {
    const path = { calendarId: ana, eventId: eventOf(company) };
    const body = { start: { dateTime: '2026-06-02T13:00:00Z' }, end: { dateTime: '2026-06-02T13:45:00Z' } };
    return does(({ workspace }) => workspace.api(ana, 'calendar.events.patch', { path, body }));
  }),
  journey('decline the meeting', booked, (company) => declines(company, ben)),
  journey('cancel the meeting in the calendar', booked, (company) => {
    const path = { calendarId: company.calendar, eventId: eventOf(company) };
    return does(({ workspace }) => workspace.api(engine, 'calendar.events.delete', { path }));
  }),
  journey('look for another time', booked, (_, tdd) => asks(ana, 'bookAgain', { tdd })),
  journey('choose a time', noTime, (company, tdd) => {
    const [choice] = company.panel(ana, 'openPanel', { tdd }).handoff?.meeting.choices ?? [];
    return asks(ana, 'chooseTime', { tdd, start: choice?.start ?? 0 });
  }),
  journey('take the signature back in the sidebar', booked, (_, tdd) =>
    asks(ana, 'takeBackSignature', { tdd, reason: 'slipped', note: 'Budget.' }),
  ),
  journey('take the signature back in the tracker', booked, () => does((company) => company.type(ana, 'Signature', 'slipped'))),
  journey('sign again after slipping', booked, (company, tdd) => {
    company.panel(ana, 'takeBackSignature', { tdd, reason: 'slipped', note: '' });
    company.workspace.advance(5);
    return does((there) => there.type(ana, 'Signature', 'signed'));
  }),
  journey('change the IE in the sidebar', booked, (_, tdd) => asks(ben, 'editTeam', { tdd, ...details, ie: priya })),
  journey('change the IE in the tracker', booked, () => does((company) => company.type(ana, 'IE', priya))),
  journey('the meeting was held', over, (_, tdd) =>
    asks(ana, 'markHeld', { tdd, came: [ana, ben, dana], sections: [], points: [{ text: 'DNS', owner: dana }] }),
  ),
  journey('the meeting was not held', over, (_, tdd) => asks(ana, 'markNotHeld', { tdd, because: 'Ill.' })),
  journey('close a point', held, (_, tdd) => asks(dana, 'closePoint', { tdd, text: 'DNS' })),
  journey('share with attendees', booked, (_, tdd) => asks(ben, 'shareWithAttendees', { tdd, who: [dana] })),
  journey('record an expectation', declared, (_, tdd) =>
    asks(ben, 'recordExpectation', { tdd, name: deployment, entry: { is: 'not-applicable', note: 'They deploy themselves.' } }),
  ),
  journey('understood otherwise', over, (_, tdd) =>
    asks(dana, 'markUnderstoodOtherwise', { tdd, name: deployment, words: 'In one week.' }),
  ),
  journey('save contacts', registered, (_, tdd) => asks(ben, 'saveContacts', { tdd, contacts, domains: ['globex.example'] })),
  journey('show calls', withCall, (_, tdd) => asks(ana, 'showCalls', { tdd, show: true })),
  journey('put the PM on a call', withCall, (company, tdd) => {
    const [call] = company.panel(ana, 'showCalls', { tdd, show: true }).handoff?.calls.ahead ?? [];
    const eventId = call?.eventId ?? '';
    const preview = company.workspace.run(ana, 'rpc', ['previewPmOnCall', { tdd, eventId }]) as { value: { mark: string } };
    return asks(ana, 'addPmToCall', { tdd, eventId, mark: preview.value.mark });
  }),
  journey('record the plan', declared, (_, tdd) =>
    asks(omar, 'recordPlan', { tdd, is: 'ready', link: 'https://plan.vendor.example/globex' }),
  ),
  journey('introduce in a meeting', readyToIntroduce, (company, tdd) => {
    const draft = draftOf(tdd, { start: timesFor(company, ben, tdd)[0]?.start ?? null });
    return asks(ben, 'bookIntroduction', { ...draft, mark: previewOf(company, ben, draft).mark, anyway: true });
  }),
  journey('record an introduction by e-mail', readyToIntroduce, (_, tdd) =>
    asks(ben, 'recordIntroductionMail', {
      tdd,
      on: '2026-06-01',
      recipients: [carla, dana, omar],
      reason: 'Asked for in writing.',
      asSent: true,
    }),
  ),
  journey('cancel the introduction', introduced, (_, tdd) => asks(ben, 'giveUpIntroduction', { tdd })),
  journey('grant an exception', signedOff, (_, tdd) => asks(priya, 'grantException', { tdd, for: 'meeting', reason: 'They have met.' })),
  journey('end the handoff', booked, (_, tdd) => asks(ana, 'endHandoff', { tdd, is: 'not selected', reason: 'A rival won.' })),
  journey('reopen the handoff', signedOff, (company, tdd) => {
    company.panel(ana, 'endHandoff', { tdd, is: 'not selected', reason: 'A rival won.' });
    return asks(ana, 'reopenHandoff', { tdd, reason: 'They came back.' });
  }),
];
