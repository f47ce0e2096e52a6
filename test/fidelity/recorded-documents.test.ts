import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ana, openSample } from '../local/open-sample';
import { held } from './held';

type Answer = Readonly<Record<string, unknown>>;

const recordings = join(process.cwd(), '../shared/data/docs-api');
const names = existsSync(recordings) ? readdirSync(recordings).filter((name) => name.endsWith('.json')) : [];
if (names.length === 0) console.log(`Skipped: ${recordings} is absent.`);

/** Fields that do not come back as they were recorded. docs/fidelity.md says why. */
const elsewhere = ['documentId', 'revisionId', 'suggestionsViewMode', 'commentsViewMode'];

/** Of a recording that was put together by hand, with tabs and a body at once, the tabs come back, and what of them contradicts Google's schema. */
const madeByHand = 'mixxorz__gdocs-patch__maximal_document.json';
const invented = ['headers.header-map-key', 'footers.footer-1', 'footnotes.footnote-1'].map(
  (at) => `Document.tabs[].documentTab.${at}: there is no field suggestedInsertionIds.`,
);

const guide = readFileSync(join(process.cwd(), 'docs/fidelity.md'), 'utf8');

/** What comes back of a recorded answer, beside what should. */
async function returned(name: string): Promise<readonly [Answer, Answer]> {
  const bytes = readFileSync(join(recordings, name));
  const before = JSON.parse(bytes.toString()) as Answer;
  const workspace = openSample();
  const { documentId } = await workspace.importFile(ana, name, bytes);
  const query = { includeTabsContent: 'tabs' in before };
  const after = workspace.api(ana, 'docs.documents.get', { path: { documentId }, query }) as Answer;
  const counts = (field: string) => (name === madeByHand ? field === 'tabs' : !elsewhere.includes(field));
  const kept = (answer: Answer) => Object.fromEntries(Object.entries(answer).filter(([field]) => counts(field)));
  return [kept(after), kept(before)];
}

(names.length > 0 ? describe : describe.skip)('recorded answers of documents.get', () => {
  it.each(names)('%s comes back as it was', async (name) => {
    const [after, before] = await returned(name);
    expect(after).toEqual(before);
    if (name === madeByHand) expect(held.take()).toEqual(invented);
  });
});

describe('docs/fidelity.md', () => {
  it.each([...elsewhere, madeByHand])('says why %s does not come back as it was recorded', (exception) => {
    expect(guide).toMatch(new RegExp(`^\\| \`${exception}\` +\\| \\S`, 'm'));
  });
});
