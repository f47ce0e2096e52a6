import { ana, ben, Company, dana, engine, omar, priya } from '../../journeys/company';
import { everyCall } from '../../journeys/every-call';
import { carla, contacts, invite } from '../../journeys/introduced';
import type { ProductRecorder } from './record-product';

const unwritten = '# Umbrella TDD\n\n## Background\n\nUmbrella makes umbrellas.\n\n## Trial design\n\nOne node with 8 CPU for 40 users.\n';
const handoffs = 101;
const policy = 104;

/** A company that meets all that the product asks of Google: nothing is expected here, everything is recorded. */
export async function live(recorder: ProductRecorder): Promise<void> {
  const company = new Company(undefined, (workspace) => {
    recorder.watch(workspace);
  });
  const tdd = await company.signedOff();
  await write(company);
  callsWithTheCustomer(company, tdd);
  bookAndMove(company, tdd);
  introduce(company, tdd);
  await copy(company, tdd);
  mistype(company);
  testItself(company);
  answerOtherwise(company, tdd);
  breakTheTracker(company);
  // Whatever is left: each call once, refused or not, by somebody who may do nearly everything.
  for (const [name, input] of Object.entries(everyCall(tdd))) company.workspace.run(ben, 'rpc', [name, input]);
  recorder.settle();
}

/** A section that is missing, an edit after the sign-off, a remark in the margin, people who have to be let in. */
async function write(company: Company): Promise<void> {
  const { documentId: tdd } = await company.workspace.importFile(ben, 'Umbrella TDD.md', new TextEncoder().encode(unwritten));
  company.workspace.api(ben, 'drive.comments.create', { path: { fileId: tdd }, query: { fields: 'id' }, body: { content: 'How many?' } });
  company.register(tdd, { customer: 'Umbrella' });
  company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
  company.panel(ben, 'addProductionSection', { tdd });
  company.edit(ben, tdd, 'Environments:', 'Environments: production and staging, both in the customer’s own cloud account');
  company.edit(ben, tdd, 'Users and concurrent users:', 'Users and concurrent users: 900 users, 200 at the same time');
  company.panel(ben, 'requestReview', { tdd });
  company.signOff(dana, tdd);
  company.edit(ben, tdd, '900 users', '1,200 users');
  company.workspace.advance(5);
  company.look(dana, tdd);
  company.panel(ben, 'requestReview', { tdd });
}

/** A setting that cannot be used, and is mended. */
function mistype({ workspace, tracker }: Company): void {
  for (const value of ['soon', '45'])
    workspace.typeCells(priya, { spreadsheetId: tracker, sheetId: policy, startRow: 1, startColumn: 1, values: [[value]] });
}

/** The PM is put on a call with the customer. */
function callsWithTheCustomer(company: Company, tdd: string): void {
  const { workspace } = company;
  company.panel(ben, 'saveContacts', { tdd, contacts, domains: ['globex.example'] });
  const body = {
    summary: 'Globex: next steps',
    start: { dateTime: '2026-06-03T13:00:00Z' },
    end: { dateTime: '2026-06-03T13:30:00Z' },
    attendees: [{ email: carla, responseStatus: 'accepted' }],
  };
  const { id: eventId } = workspace.api(ana, 'calendar.events.insert', { path: { calendarId: 'primary' }, body }) as { id: string };
  company.panel(ana, 'showCalls', { tdd, show: true });
  const preview = workspace.run(ana, 'rpc', ['previewPmOnCall', { tdd, eventId }]) as { value: { mark: string } };
  company.ask(ana, 'addPmToCall', { tdd, eventId, mark: preview.value.mark });
}

/** Booked, though the answer was lost; another guest, another agenda; moved, called off, booked anew, held. */
function bookAndMove(company: Company, tdd: string): void {
  const { workspace } = company;
  workspace.hooks.afterCall = ({ method }) => {
    if (method !== 'calendar.events.insert') return;
    workspace.hooks.afterCall = undefined;
    throw new Error('The connection broke after Google had booked.');
  };
  company.type(ana, 'Signature', 'signed');
  workspace.advance(5);
  const details = { tdd, customer: 'Globex', ae: ana, ce: ben, ie: dana, closeDate: '2026-06-12' };
  company.panel(ana, 'editTeam', { ...details, pm: { is: 'assigned', who: priya } });
  workspace.advance(5);
  company.panel(ana, 'editTeam', { ...details, pm: { is: 'none' } });
  workspace.advance(5);
  company.panel(ana, 'bookAgain', { tdd });
  workspace.advance(10);
  company.panel(ana, 'takeBackSignature', { tdd, reason: 'slipped', note: '' });
  workspace.advance(10);
  company.panel(ana, 'markSigned', { tdd, on: '2026-06-01' });
  workspace.advance(24 * 60);
}

/** The customer is invited, and the invitation taken back. */
function introduce(company: Company, tdd: string): void {
  for (const reviewer of [dana, priya]) company.ask(reviewer, 'openPanel', { tdd });
  invite(company, tdd);
  company.workspace.advance(5);
  company.panel(ben, 'giveUpIntroduction', { tdd });
}

/** A copy that still carries the stamp of the document that it was copied from, and one that opens with a table. */
async function copy(company: Company, tdd: string): Promise<void> {
  const { workspace } = company;
  const { id: copied } = workspace.api(ben, 'drive.files.copy', { path: { fileId: tdd }, body: { name: 'Initech TDD' } }) as { id: string };
  for (const who of [ana, dana, omar, priya]) company.share(copied, who, 'writer');
  const table = new TextEncoder().encode(
    '| Customer | Hooli |\n| --- | --- |\n| Users | 40 |\n\n# Hooli TDD\n\n## Trial design\n\nOne node.\n',
  );
  const { documentId: framed } = await workspace.importFile(ben, 'Hooli TDD.md', table);
  for (const [document, customer] of [
    [copied, 'Initech'],
    [framed, 'Hooli'],
  ] as const) {
    company.register(document, { customer });
    company.panel(ben, 'declareProduction', { tdd: document, answer: 'no' });
    company.ask(ben, 'requestReview', { tdd: document });
    company.workspace.advance(5);
  }
}

/** Into a tab that is made, and into one that stands and has lost rows. */
function testItself({ workspace, tracker }: Company): void {
  workspace.run(engine, 'selfTest');
  const range = { sheetId: 106, dimension: 'ROWS', startIndex: 5, endIndex: 9 };
  workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
    path: { spreadsheetId: tracker },
    body: { requests: [{ deleteDimension: { range } }] },
  });
  workspace.run(engine, 'selfTest');
}

/** Lists without sync tokens; columns cut and pasted elsewhere, read by a panel, by a sweep and by Set up. */
function answerOtherwise(company: Company, tdd: string): void {
  const { workspace, tracker } = company;
  workspace.world.leftOpen.syncTokens = false;
  for (const run of ['onCalendarChange', 'onCalendarChange']) workspace.run(engine, run);
  workspace.world.leftOpen.syncTokens = true;
  const { values = [] } = workspace.api(engine, 'sheets.spreadsheets.values.get', {
    path: { spreadsheetId: tracker, range: 'Handoffs!A1:BZ1' },
  }) as { values?: string[][] };
  const place = values[0]?.indexOf('TDD') ?? 0;
  const source = { sheetId: handoffs, startColumnIndex: place, endColumnIndex: place + 1 };
  const destination = { sheetId: handoffs, rowIndex: 0, columnIndex: values[0]?.length ?? 0 };
  const requests = [{ appendDimension: { sheetId: handoffs, dimension: 'COLUMNS', length: 1 } }, { cutPaste: { source, destination } }];
  workspace.api(engine, 'sheets.spreadsheets.batchUpdate', { path: { spreadsheetId: tracker }, body: { requests } });
  workspace.world.script.cache = {};
  company.ask(dana, 'openPanel', { tdd });
  workspace.advance(5);
  company.setUp();
}

/** A column, a tab, settings and the calendar are gone; rows stand elsewhere. */
function breakTheTracker(company: Company): void {
  const { workspace, tracker } = company;
  const change = (...requests: object[]) =>
    workspace.api(engine, 'sheets.spreadsheets.batchUpdate', { path: { spreadsheetId: tracker }, body: { requests } });
  const rows = { sheetId: handoffs, dimension: 'ROWS', startIndex: 1, endIndex: 2 };
  change(
    { deleteDimension: { range: { sheetId: handoffs, dimension: 'COLUMNS', startIndex: 3, endIndex: 4 } } },
    { deleteSheet: { sheetId: 105 } },
    { deleteDimension: { range: { sheetId: 104, dimension: 'ROWS', startIndex: 3, endIndex: 6 } } },
    { deleteDimension: { range: rows } },
  );
  company.setUp();
  workspace.advance(5);
  workspace.api(engine, 'calendar.calendars.delete', { path: { calendarId: company.calendar } });
  company.setUp();
  workspace.web(priya, {});
  workspace.advance(60);
}
