import { ana, ben, type Company, dana, engine, omar, priya } from '../../journeys/company';
import type { Walk } from './walk';

const deployment = 'Deployment Timeline';

/** From the sign-off of `tdd` to its meeting's being held: signed, booked, moved, declined, cancelled, taken back. */
export function walkMeeting(walk: Walk, tdd: string): void {
  const { company } = walk;
  company.workspace.advance(10);
  walk.does('type a setting that cannot be used', 'onTrackerEdit', () => setMeetingLength(company, 'soon'));
  setMeetingLength(company, '45');
  walk.does('sweep with nothing due', 'onSweep', () => company.workspace.run(engine, 'onSweep'));
  walk.does('mark signed until booked', 'onTrackerEdit', () => company.type(ana, 'Signature', 'signed', walk.rowOf(tdd)));
  if (company.events().length !== 1) throw new Error('Nothing was booked.');
  walk.asks('take the signature back', ana, 'takeBackSignature', { tdd, reason: 'slipped', note: 'Budget.' });
  walk.does('sweep that cancels one meeting', 'onSweep', () => company.workspace.run(engine, 'onSweep'));
  walk.asks('mark as signed in the panel', ana, 'markSigned', { tdd, on: '2026-06-01' });
  walk.does('sweep that books one meeting', 'onSweep', () => company.workspace.run(engine, 'onSweep'));
  company.workspace.advance(10);
  walk.does('follow a meeting that was moved', 'onCalendarChange', () => move(company));
  walk.does('follow a meeting that was declined', 'onCalendarChange', () => decline(company));
  walk.asks('look for another time', ana, 'bookAgain', { tdd });
  company.workspace.advance(5);
  walk.asks('see which attendees cannot open the TDD', ben, 'attendeeAccess', { tdd });
  walk.asks('let attendees open the TDD', ben, 'shareWithAttendees', { tdd, who: [omar] });
  company.workspace.closeFor(2 * 24 * 60);
  walk.asks('the meeting was not held', ana, 'markNotHeld', { tdd, because: 'Ill.' });
  company.workspace.advance(5);
  company.workspace.closeFor(3 * 24 * 60);
  walk.asks('the meeting was held', ana, 'markHeld', {
    tdd,
    came: [ana, ben, dana],
    sections: [],
    points: [{ text: 'DNS', owner: dana }],
  });
  walk.asks('close a point', dana, 'closePoint', { tdd, text: 'DNS' });
  walk.asks('tell that the customer understood otherwise', dana, 'markUnderstoodOtherwise', { tdd, name: deployment, words: 'A week.' });
}

const setMeetingLength = ({ workspace, tracker }: Company, text: string): void =>
  workspace.typeCells(priya, { spreadsheetId: tracker, sheetId: 104, startRow: 1, startColumn: 1, values: [[text]] });

function move(company: Company): void {
  const [{ id, start, end } = { id: '', start: { dateTime: '' }, end: { dateTime: '' } }] = company.events();
  const later = (text: string) => ({ dateTime: new Date(Date.parse(text) + 30 * 60_000).toISOString() });
  const body = { start: later(start.dateTime), end: later(end.dateTime) };
  company.workspace.api(ana, 'calendar.events.patch', { path: { calendarId: ana, eventId: id }, body });
}

function decline(company: Company): void {
  const path = { calendarId: omar, eventId: company.events()[0]?.id ?? '' };
  const { attendees } = company.workspace.api(omar, 'calendar.events.get', { path }) as { attendees: { email: string }[] };
  const answers = attendees.map((guest) => (guest.email === omar ? { ...guest, responseStatus: 'declined' } : guest));
  company.workspace.api(omar, 'calendar.events.patch', { path, body: { attendees: answers } });
}

const kiri = 'kiri@vendor.example';

/** Two handoffs whose IE works where nobody else is awake: one has a time picked all the same, the other a walkthrough recorded. */
export async function walkApart(walk: Walk): Promise<void> {
  const { company } = walk;
  company.workspace.addAccount({ email: kiri, name: 'Kiri Ngata', zone: 'Pacific/Auckland' });
  company.workspace.api(engine, 'sheets.spreadsheets.values.update', {
    path: { spreadsheetId: company.tracker, range: 'People!A7:G7' },
    query: { valueInputOption: 'RAW' },
    body: { values: [[kiri, 'Kiri Ngata', 'IE', 'Pacific/Auckland', 'Mon-Fri', '09:00', '17:30']] },
  });
  company.setUp();
  const picked = await signedApart(walk);
  const panel = company.panel(ana, 'openPanel', { tdd: picked });
  walk.asks('choose a time', ana, 'chooseTime', { tdd: picked, start: panel.handoff?.meeting.choices[0]?.start ?? 0 });
  const apart = await signedApart(walk);
  const on = today(company);
  walk.asks('record a walkthrough', ana, 'recordWalkthrough', { tdd: apart, link: 'https://video.vendor.example/globex', on });
  walk.asks('confirm a walkthrough', kiri, 'confirmWalkthrough', { tdd: apart, sections: [], points: [] });
}

async function signedApart({ company }: Walk): Promise<string> {
  const tdd = await company.tdd(undefined, 'Hooli TDD.md');
  company.share(tdd, kiri, 'commenter');
  company.register(tdd, { customer: 'Hooli', ie: kiri });
  company.panel(ana, 'markSigned', { tdd, on: today(company) });
  company.workspace.advance(5);
  return tdd;
}

const today = (company: Company): string => new Date(company.workspace.now()).toISOString().slice(0, 10);
