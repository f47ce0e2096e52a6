import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StructuralElement, Tab } from '../../../local/docs/document';
import { reindex } from '../../../local/docs/reindex';

const recordings = join(process.cwd(), '../shared/data/docs-api');
const present = existsSync(recordings);
if (!present) console.log(`Skipped: ${recordings} is absent.`);

/** Written or shortened by hand by their authors: their indices are not Google's. */
const byHand = [
  'mixxorz__gdocs-patch__maximal_document',
  ...['empty', 'links', 'texts'].map((name) => `cedricdelpoux__gatsby-source-google-docs__${name}`),
].map((name) => `${name}.json`);

const bodies = (name: string): StructuralElement[][] => {
  const document = JSON.parse(readFileSync(join(recordings, name), 'utf8')) as { body?: { content: StructuralElement[] }; tabs?: Tab[] };
  const inside = (tabs: readonly Tab[]): StructuralElement[][] =>
    tabs.flatMap((tab) => [...(tab.documentTab?.body ? [tab.documentTab.body.content] : []), ...inside(tab.childTabs ?? [])]);
  return document.body ? [document.body.content] : inside(document.tabs ?? []);
};

(present ? describe : describe.skip)('reindex', () => {
  const names = present ? readdirSync(recordings).filter((name) => name.endsWith('.json') && !byHand.includes(name)) : [];

  it.each(names)('counts as Google counts in %s', (name) => {
    for (const content of bodies(name)) {
      const before = structuredClone(content);
      reindex(content, 0);
      expect(content).toEqual(before);
    }
  });
});
