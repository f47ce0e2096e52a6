import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyTab } from '../../../local/docs/every-tab';
import { reindex } from '../../../local/docs/reindex';
import { importDocument } from '../../../local/import/import-document';

const folders = ['design-docs', 'gdocs-export-html'].map((folder) => join(process.cwd(), '../shared/data', folder));
const present = folders.every(existsSync);
if (!present) console.log(`Skipped: ${folders.join(', ')} are absent.`);

const files = present ? folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))) : [];

(present ? describe : describe.skip)('importDocument', () => {
  it.each(files)('counts the document that it makes of %s', async (file) => {
    const { tabs } = await importDocument({ name: file, bytes: readFileSync(file) });
    for (const { documentTab } of everyTab(tabs)) {
      const content = documentTab?.body?.content ?? [];
      const before = structuredClone(content);
      reindex(content, 0);
      expect(content).toEqual(before);
    }
  });
});
