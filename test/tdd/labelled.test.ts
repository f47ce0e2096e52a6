import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { importDocument } from '../../local/import/import-document';
import { checkTdd } from '../../src/tdd/check-tdd';
import { readTdd } from '../../src/tdd/read-tdd';
import { defaultTddPolicy } from '../../src/tdd/tdd-policy';

const shared = resolve(__dirname, '../../../shared/data');

interface Label {
  readonly file: string;
  readonly label: 'yes' | 'no' | 'empty-or-placeholder';
  readonly heading: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
}

function check(document: unknown) {
  const read = readTdd(document);
  if (!read.ok) throw new Error(read.refusal.because);
  return checkTdd({ tdd: read.value, production: 'yes', policy: defaultTddPolicy });
}

async function judged(file: string) {
  const { title, tabs } = await importDocument({ name: file, bytes: readFileSync(resolve(shared, file)) });
  const { production } = check({ documentId: 'file-1', title, tabs });
  if (production === null) return { label: 'no', heading: null };
  return { label: production.state === 'filled' ? 'yes' : 'empty-or-placeholder', heading: production.heading };
}

const labels = (): readonly Label[] => (JSON.parse(readFileSync(resolve(shared, 'labels.json'), 'utf8')) as { labels: Label[] }).labels;
/** Markdown's code marks are not part of a heading in a document. */
const plain = (heading: string | null) => heading?.replace(/`/g, '') ?? null;

if (existsSync(shared)) {
  describe('the labelled documents', () => {
    test.each(labels().map((label): [string, Label] => [label.file, label]))(
      '%s is judged as labelled',
      async (file, { label, heading }) => {
        expect(await judged(file)).toEqual({ label, heading: plain(heading) });
      },
    );
  });

  describe('the recorded answers of the Docs API', () => {
    test.each(readdirSync(resolve(shared, 'docs-api')))('%s is read and checked', (file) => {
      const { findings } = check(JSON.parse(readFileSync(resolve(shared, 'docs-api', file), 'utf8')));
      expect(findings.some(({ severity }) => severity === 'block')).toBe(true);
    });
  });
} else {
  describe.skip('the labelled documents (../shared/data is absent)', () => {
    test('are not here', () => undefined);
  });
}
