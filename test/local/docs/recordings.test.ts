import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDocument } from '../../../local/import/import-document';
import { ask, worldWith } from './ask';

const recordings = join(process.cwd(), '../shared/data/docs-api');
const present = existsSync(recordings);
if (!present) console.log(`Skipped: ${recordings} is absent.`);
const names = present ? readdirSync(recordings).filter((name) => name.endsWith('.json')) : [];

(present ? describe : describe.skip)('a recorded document', () => {
  it.each(names)('%s can be seen without suggestions', async (name) => {
    const { world, documentId } = worldWith(await importDocument({ name, bytes: readFileSync(join(recordings, name)) }));
    for (const suggestionsViewMode of ['PREVIEW_WITHOUT_SUGGESTIONS', 'PREVIEW_SUGGESTIONS_ACCEPTED']) {
      const answered = ask(world, 'docs.documents.get', { path: { documentId }, query: { includeTabsContent: true, suggestionsViewMode } });
      expect(JSON.stringify(answered)).not.toMatch(/"suggested[A-Z]\w*":/);
    }
  });
});
