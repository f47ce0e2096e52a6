import { Document, Packer, Paragraph } from 'docx';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { importDocument } from '../../../local/import/import-document';
import { goodTdd } from '../../journeys/company';
import type { Chance } from '../chance';

/** Recorded files lie beside the repository, where they are present; its own fixtures always. */
const folders = [
  '../shared/data/docs-api',
  '../shared/data/design-docs',
  '../shared/data/gdocs-export-html',
  'test/fixtures/import',
  'test/fixtures/tdd',
];

export interface CorpusFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Every file that is or could become a document, the smallest first. */
export async function corpusFiles(): Promise<readonly CorpusFile[]> {
  const own = [
    { name: 'good.md', bytes: Buffer.from(goodTdd) },
    { name: 'good.docx', bytes: await wordFile() },
  ];
  const found = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => /\.(json|md|html|docx)$/.test(path) && statSync(path).isFile())
    .map((path) => ({ name: path, bytes: readFileSync(path) }));
  return [...own, ...found].sort((one, other) => one.bytes.length - other.bytes.length);
}

/** Our own TDD as Word would save it. */
function wordFile(): Promise<Buffer> {
  const children = goodTdd.split('\n').map((line) => {
    const [, marks = '', text = ''] = /^(#*) ?(.*)$/.exec(line) ?? [];
    return new Paragraph(marks === '' ? { text } : { text, heading: marks.length === 1 ? 'Heading1' : 'Heading2' });
  });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** Every document as the Docs API answers it, as text, the smallest first: recorded ones as they are, the others as they are imported. */
export async function corpusDocuments(): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const { name, bytes } of await corpusFiles()) {
    if (name.includes('docs-api')) texts.push(bytes.toString());
    else
      await importDocument({ name, bytes })
        .then((read) => texts.push(JSON.stringify({ documentId: 'file-1', ...read })))
        .catch(() => undefined);
  }
  return texts.sort((one, other) => one.length - other.length);
}

/** Small ones more often than large ones: more of them can be tried. */
export const pickSmall = <One>(chance: Chance, sorted: readonly One[]): One =>
  sorted[Math.floor(chance.next() ** 4 * sorted.length)] ?? chance.pick(sorted);
