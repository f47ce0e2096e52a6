import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDocument } from '../../../local/import/import-document';
import { ask, worldWith } from './ask';

const recordings = join(process.cwd(), '../shared/data/docs-api');
const present = existsSync(recordings);
if (!present) console.log(`Skipped: ${recordings} is absent.`);
const names = present ? readdirSync(recordings).filter((name) => name.endsWith('.json')) : [];

/** What belongs to the place where it was recorded, not to the document. */
const elsewhere = ['documentId', 'revisionId', 'title', 'suggestionsViewMode', 'commentsViewMode'];

const contentOf = (answer: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(answer).filter(([field]) => !elsewhere.includes(field)));

(present ? describe : describe.skip)('a recorded document', () => {
  it.each(names)('%s comes out as it went in', async (name) => {
    const bytes = readFileSync(join(recordings, name));
    const recorded = JSON.parse(bytes.toString()) as Record<string, unknown>;
    const { world, documentId } = worldWith(await importDocument({ name, bytes }));
    const query = { includeTabsContent: 'tabs' in recorded };
    const answered = ask<Record<string, unknown>>(world, 'docs.documents.get', { path: { documentId }, query });
    // One was put together by hand, with tabs and a body at once: its tabs count.
    expect(contentOf(answered)).toEqual('tabs' in recorded ? { tabs: recorded['tabs'] } : contentOf(recorded));
  });

  it.each(names)('%s can be seen without suggestions', async (name) => {
    const { world, documentId } = worldWith(await importDocument({ name, bytes: readFileSync(join(recordings, name)) }));
    for (const suggestionsViewMode of ['PREVIEW_WITHOUT_SUGGESTIONS', 'PREVIEW_SUGGESTIONS_ACCEPTED']) {
      const answered = ask(world, 'docs.documents.get', { path: { documentId }, query: { includeTabsContent: true, suggestionsViewMode } });
      expect(JSON.stringify(answered)).not.toMatch(/"suggested[A-Z]\w*":/);
    }
  });
});
