import * as fc from 'fast-check';
import { checkTdd } from '../../src/tdd/check-tdd';
import { readTdd } from '../../src/tdd/read-tdd';
import { defaultTddPolicy } from '../../src/tdd/tdd-policy';
import { writeDocument } from './write-document';
import { cases } from '../cases';

const whole = () =>
  writeDocument(
    '=== One\n# Trial\nOne node.\n- a\n  - b\n| a | b |\n![x]\n=== Two\n==== Three\n## Production\n_x_\n[l](https://example.com)',
  ) as unknown;

/** Every path into the JSON, as lists of keys. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return by;
  if (Array.isArray(value)) return (value as unknown[]).map((inner, index) => (String(index) === key ? replaced(inner, rest, by) : inner));
  return { ...value, [key]: replaced((value as Record<string, unknown>)[key], rest, by) };
}

const settles = (document: unknown) => {
  const read = readTdd(document);
  return !read.ok || Array.isArray(checkTdd({ tdd: read.value, production: 'yes', policy: defaultTddPolicy }).findings);
};

describe('readTdd with broken JSON', () => {
  test('never throws, whatever stands in place of one part', () => {
    const paths = pathsOf(whole());
    const junk = fc.oneof(fc.constant(null), fc.constant([]), fc.constant({}), fc.string(), fc.integer(), fc.boolean(), fc.jsonValue());
    fc.assert(
      fc.property(fc.constantFrom(...paths), junk, (path, by) => settles(replaced(whole(), path, by))),
      cases(1500),
    );
  });

  test('never throws for anything at all', () => {
    fc.assert(fc.property(fc.anything(), settles), cases(500));
  });

  test('reports tables that are nested too deeply instead of following them', () => {
    let block: unknown = { paragraph: { elements: [] } };
    for (let depth = 0; depth < 4000; depth++) block = { table: { tableRows: [{ tableCells: [{ content: [block] }, { content: [] }] }] } };
    const read = readTdd({ documentId: 'x', body: { content: [block] } });
    expect(read.ok && read.value.unreadable.map(({ saying }) => saying)).toEqual(['a table nested too deeply to read']);
  });
});
