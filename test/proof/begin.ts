import { carla, contacts, draftOf, previewOf, readyToIntroduce, timesFor } from '../journeys/introduced';
import { ana, ben, Company, dana, engine, goodTdd, priya } from '../journeys/company';
import { worldOf, worldText } from './world-text';

export interface Begun {
  readonly company: Company;
  /** The file id of the TDD. */
  readonly tdd: string;
}

/** A state to begin from: the same each time. Whoever begins gets the company for themselves until the next one begins. */
export type Begin = () => Promise<Begun>;

/** What is costly to come to is come to once a process. */
function remembered(make: Begin): Begin {
  let kept: (Begun & { readonly world: string }) | null = null;
  return async () => {
    if (!kept) {
      const begun = await make();
      kept = { ...begun, world: worldText(begun.company.workspace.world) };
    }
    kept.company.workspace.world = worldOf(kept.world);
    return kept;
  };
}

const after = (begin: Begin, work: (company: Company, tdd: string) => void): Begin =>
  remembered(async () => {
    const begun = await begin();
    work(begun.company, begun.tdd);
    return begun;
  });

export const unregistered = remembered(async () => {
  const company = new Company();
  return { company, tdd: await company.tdd() };
});

export const registered = after(unregistered, (company, tdd) => {
  company.register(tdd);
});

export const declared = after(registered, (company, tdd) => {
  company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
});

/** Production differs, and the TDD has no section on it. */
export const bare = remembered(async () => {
  const company = new Company();
  const tdd = await company.tdd(goodTdd.replace(/## Production requirements[^]*/, ''));
  company.register(tdd);
  company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
  return { company, tdd };
});

export const asked = after(declared, (company, tdd) => {
  company.panel(ben, 'requestReview', { tdd });
});

/** Dana has signed off on a condition. */
export const onCondition = after(asked, (company, tdd) => {
  const { content } = company.panel(dana, 'openPanel', { tdd });
  company.panel(dana, 'signOff', { tdd, decision: 'signed-off', note: '', section: '', content, conditions: ['DNS is named.'] });
});

/** Priya stands in for Dana. */
export const stoodIn = after(asked, (company, tdd) => {
  company.panel(dana, 'nameStandIn', { tdd, role: 'IE', who: priya, from: '2026-06-01', until: '2026-06-05', reason: 'On leave.' });
});

export const signedOff = remembered(async () => {
  const company = new Company();
  const tdd = await company.signedOff();
  company.workspace.advance(10);
  return { company, tdd };
});

/** A second handoff below the one that is signed off. */
export const twoHandoffs = remembered(async () => {
  const { company, tdd } = await signedOff();
  company.register(await company.tdd(undefined, 'Umbrella TDD.md'), { customer: 'Umbrella' });
  company.workspace.advance(5);
  return { company, tdd };
});

/** Signed in the sidebar: the meeting is booked by the next sweep. */
export const signed = after(signedOff, (company, tdd) => {
  company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
});

export const booked = after(signedOff, (company) => {
  company.type(ana, 'Signature', 'signed');
  company.workspace.advance(5);
});

export const slipped = after(booked, (company, tdd) => {
  company.panel(ana, 'takeBackSignature', { tdd, reason: 'slipped', note: '' });
  company.workspace.advance(5);
});

export const excepted = after(signedOff, (company, tdd) => {
  company.panel(priya, 'grantException', { tdd, for: 'meeting', reason: 'They have met.' });
});

export const ended = after(signedOff, (company, tdd) => {
  company.panel(ana, 'endHandoff', { tdd, is: 'not selected', reason: 'A rival won.' });
});

/** After the meeting's end. */
export const over = after(booked, (company) => {
  company.workspace.closeFor(7 * 60);
});

export const held = after(over, (company, tdd) => {
  company.panel(ana, 'markHeld', { tdd, came: [ana, ben, dana], sections: [], points: [{ text: 'DNS', owner: dana }] });
});

export const toIntroduce = remembered(() => readyToIntroduce());

export const introduced = after(toIntroduce, (company, tdd) => {
  const draft = draftOf(tdd, { start: timesFor(company, ben, tdd)[0]?.start ?? null });
  company.panel(ben, 'bookIntroduction', { ...draft, mark: previewOf(company, ben, draft).mark, anyway: true });
});

/** Dana is away until September, so that there is no common time. */
export const noTime = after(signedOff, (company) => {
  company.workspace.api(dana, 'calendar.events.insert', {
    path: { calendarId: 'primary' },
    body: { summary: 'Sabbatical', start: { dateTime: '2026-06-01T00:00:00Z' }, end: { dateTime: '2026-09-01T00:00:00Z' } },
  });
  company.type(ana, 'Signature', 'signed');
  company.workspace.advance(5);
});

/** Dana works in Auckland: nobody's hours overlap with hers. */
export const apart = after(signedOff, (company) => {
  company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
    path: { spreadsheetId: company.tracker, range: 'People!D4' },
    query: { valueInputOption: 'RAW' },
    body: { values: [['Pacific/Auckland']] },
  });
  company.type(ana, 'Signature', 'signed');
  company.workspace.advance(5);
});

export const walked = after(apart, (company, tdd) => {
  company.panel(ana, 'recordWalkthrough', { tdd, link: 'https://video.vendor.example/globex', on: '2026-06-01' });
});

export const withCall = after(registered, (company, tdd) => {
  company.panel(ben, 'saveContacts', { tdd, contacts, domains: ['globex.example'] });
  callOn(company, '2026-06-03');
});

export const withNewCall = after(withCall, (company, tdd) => {
  company.panel(ana, 'showCalls', { tdd, show: true });
  callOn(company, '2026-06-04');
});

function callOn(company: Company, day: string): void {
  company.workspace.api(ana, 'calendar.events.insert', {
    path: { calendarId: 'primary' },
    body: {
      summary: 'Globex',
      start: { dateTime: `${day}T13:00:00Z` },
      end: { dateTime: `${day}T13:30:00Z` },
      attendees: [{ email: carla }],
    },
  });
}
