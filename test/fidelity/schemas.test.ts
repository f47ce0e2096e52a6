import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ana, ben, Company, dana, engine, goodTdd, omar, priya } from '../journeys/company';
import { openSample } from '../local/open-sample';
import { discoveries } from './discovery';
import { watchSchemas } from './watch-schemas';

const recordings = join(process.cwd(), '../shared/data/docs-api');
const named = discoveries ? describe : describe.skip;
const recorded = existsSync(recordings) ? readdirSync(recordings).filter((name) => name.endsWith('.json')) : [];
if (!discoveries) console.log('Skipped: ../shared/data/discovery is absent.');
if (recorded.length === 0) console.log(`Skipped: ${recordings} is absent.`);

/** A company every call of which is held against Google's description, refused ones too. */
function watched() {
  let found: ReadonlySet<string> = new Set();
  const methods = new Set<string>();
  const company = new Company(undefined, ({ hooks }) => {
    hooks.asked = ({ method }) => methods.add(method);
    found = watchSchemas(hooks, { refused: true });
  });
  return { company, methods, contradictions: () => [...found] };
}

named('the product and the workspace, by Google’s discovery documents', () => {
  it('ask and answer nothing in the main job that Google does not describe', async () => {
    const { company, methods, contradictions } = watched();
    const tdd = await company.tdd(goodTdd.replace(/## Production[^]*/, ''));
    company.register(tdd);
    company.panel(ben, 'declareProduction', { tdd, answer: 'yes' });
    company.panel(ben, 'addProductionSection', { tdd });
    company.edit(ben, tdd, 'Environments:', 'Environments: production and staging, both in the customer’s own cloud account');
    company.edit(ben, tdd, 'Users and concurrent users:', 'Users and concurrent users: 900 users, 200 at the same time');
    company.panel(ben, 'requestReview', { tdd });
    company.signOff(dana, tdd);
    company.signOff(omar, tdd);
    company.type(ana, 'Signature', 'signed');
    company.workspace.advance(30);
    expect(company.events()).toHaveLength(1);
    expect(contradictions()).toEqual([]);
    expect([...methods].sort()).toEqual([
      'calendar.calendars.get',
      'calendar.calendars.insert',
      'calendar.events.insert',
      'calendar.events.list',
      'calendar.freebusy.query',
      'docs.documents.batchUpdate',
      'docs.documents.get',
      'drive.changes.getStartPageToken',
      'drive.changes.list',
      'drive.comments.list',
      'drive.files.get',
      'drive.permissions.create',
      'drive.permissions.list',
      'sheets.spreadsheets.batchUpdate',
      'sheets.spreadsheets.create',
      'sheets.spreadsheets.get',
      'sheets.spreadsheets.getByDataFilter',
      'sheets.spreadsheets.values.batchGetByDataFilter',
      'sheets.spreadsheets.values.get',
      'sheets.spreadsheets.values.update',
    ]);
  });

  it('nor where things go another way: edits, copies, guests, cancelled meetings, lost answers, a broken tracker', async () => {
    const { company, methods, contradictions } = watched();
    const { workspace } = company;
    const tdd = await company.signedOff();
    company.edit(ben, tdd, '64 GB of memory', '128 GB of memory');
    workspace.advance(5);
    company.panel(ben, 'requestReview', { tdd });
    for (const reviewer of [dana, omar]) company.signOff(reviewer, tdd);

    workspace.hooks.afterCall = ({ method }) => {
      if (method !== 'calendar.events.insert') return;
      workspace.hooks.afterCall = undefined;
      throw new Error('The connection broke after Google had booked.');
    };
    company.type(ana, 'Signature', 'signed');
    workspace.advance(5);
    const [event] = company.events();
    const eventId = event?.id ?? '';
    const { id: customer = '' } = company.panel(ana, 'openPanel', { tdd }).handoff ?? {};
    const details = { customer: 'Globex', ae: ana, ce: ben, ie: dana, closeDate: '2026-06-12' };
    company.panel(ana, 'editTeam', { tdd, ...details, pm: { is: 'none' } });
    workspace.advance(5);
    const attendees = [{ email: ben, responseStatus: 'declined' }];
    workspace.api(ben, 'calendar.events.patch', { path: { calendarId: ben, eventId }, body: { attendees } });
    company.panel(ana, 'bookAgain', { tdd });
    workspace.advance(10);
    company.panel(ana, 'takeBackSignature', { tdd, reason: 'on hold', note: '' });
    workspace.advance(10);
    expect(company.events()).toEqual([]);

    const { id: copy } = workspace.api(ben, 'drive.files.copy', { path: { fileId: tdd }, body: { name: 'Initech TDD' } }) as { id: string };
    company.register(copy, { customer: 'Initech' });
    workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
      path: { spreadsheetId: company.tracker },
      body: { requests: [{ deleteDimension: { range: { sheetId: 101, dimension: 'COLUMNS', startIndex: 3, endIndex: 4 } } }] },
    });
    company.setUp();
    workspace.web(priya, { tdd });
    workspace.advance(60);
    expect(customer).not.toBe('');
    expect(contradictions()).toEqual([]);
    expect([...methods].filter((method) => method.startsWith('calendar.events.')).sort()).toEqual([
      'calendar.events.delete',
      'calendar.events.get',
      'calendar.events.insert',
      'calendar.events.list',
      'calendar.events.patch',
    ]);
  });
});

/** What does not come back as it was recorded, and why: the same list stands in docs/fidelity.md. */
const elsewhere: Readonly<Record<string, string>> = {
  documentId: 'Belongs to the Drive that it was recorded in.',
  title: 'Is the name of the file, which comes from the recording’s own title.',
  revisionId: 'Belongs to the reader and the day.',
  suggestionsViewMode: 'Is the mode that was asked for, not a part of the document.',
  commentsViewMode: 'Developer preview: is the mode that was asked for, and there are no comments here.',
};

/** Recordings that Google cannot have answered as they are: what counts in them. */
const madeByHand: Readonly<Record<string, readonly string[]>> = {
  // Tabs and a body at once, an invented `range`: its tabs are what is read.
  'mixxorz__gdocs-patch__maximal_document.json': ['tabs'],
};

(discoveries && recorded.length > 0 ? describe : describe.skip)('a recorded answer of documents.get', () => {
  it.each(recorded)('%s comes back as it was', async (name) => {
    const bytes = readFileSync(join(recordings, name));
    const before = JSON.parse(bytes.toString()) as Readonly<Record<string, unknown>>;
    const workspace = openSample();
    const found = watchSchemas(workspace.hooks);
    const { documentId } = await workspace.importFile(ana, name, bytes);
    const query = { includeTabsContent: 'tabs' in before };
    const after = workspace.api(ana, 'docs.documents.get', { path: { documentId }, query }) as Readonly<Record<string, unknown>>;
    const counts = ([field]: readonly [string, unknown]) => !(field in elsewhere) && (madeByHand[name]?.includes(field) ?? true);
    expect(Object.entries(after).filter(counts).sort()).toEqual(Object.entries(before).filter(counts).sort());
    if (!(name in madeByHand)) expect([...found]).toEqual([]);
  });
});
