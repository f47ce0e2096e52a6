import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiMethod } from '../../local/kernel/api-method';
import { methods } from '../../local/methods';
import { rowOf } from './clients/counts-stand';
import { areDiscovered, type DiscoveredMethod, discoveryOf, type Schema } from './discovery';

const named = areDiscovered ? describe : describe.skip;
if (!areDiscovered) console.log('Skipped: ../shared/data/discovery is absent.');

const describedAs = ({ id }: ApiMethod): DiscoveredMethod | undefined => discoveryOf(id)?.methods.get(id);
const inQuery = ({ parameters = {} }: DiscoveredMethod) => Object.entries(parameters).filter(([, { location }]) => location === 'query');
const typeOf = ({ repeated, type }: Schema) => (repeated ? 'strings' : type);
/** `/v1/documents/{+documentId}` and `v1/documents/{documentId}` are one path; names of parameters count. */
const plain = (path: string) => path.replace(/^\//, '').replaceAll('{+', '{');

named('docs/fidelity.md', () => {
  it('has how much of Google’s there is', () => {
    const described = methods.flatMap((method) => describedAs(method) ?? []);
    const had = methods.reduce((sum, { query }) => sum + Object.keys(query).filter((name) => name !== 'fields').length, 0);
    const all = described.reduce((sum, method) => sum + inQuery(method).length, 0);
    const sentence = `the local workspace has ${String(methods.length)} methods, with ${String(had)} of the ${String(all)} query parameters`;
    console.log(sentence);
    const page = readFileSync(join(process.cwd(), 'docs/fidelity.md'), 'utf8');
    expect(/the local workspace has \d+ methods, with \d+ of the \d+ query parameters/.exec(page)?.[0]).toBe(sentence);
  });

  it('adds up what Google’s clients drive', () => {
    const rows = ['Docs', 'Sheets', 'Drive', 'Calendar', 'Apps Script'].map(rowOf);
    expect(rowOf('together')).toEqual(rows.reduce((sums, row) => sums.map((sum, index) => sum + (row[index] ?? 0))));
  });
});

named('a method of the local workspace', () => {
  it.each(methods.map((method) => [method.id, method] as const))('%s is as Google describes it', (_, method) => {
    const google = describedAs(method);
    const parameters = Object.fromEntries(google ? inQuery(google) : []);
    // Drive masks its own answers, so it takes the standard parameter as one of its own.
    const names = Object.keys(method.query).filter((name) => name !== 'fields');
    expect({
      http: method.http,
      path: plain(method.path),
      hasBody: method.hasBody,
      query: names.map((name) => [name, method.query[name]]),
      required: method.required ?? [],
      foreignScopes: method.scopes.filter((scope) => !google?.scopes?.includes(scope)),
    }).toEqual({
      http: google?.httpMethod,
      path: plain(google?.path ?? ''),
      hasBody: google?.request !== undefined,
      query: names.map((name) => [name, typeOf(parameters[name] ?? {})]),
      required: Object.entries(parameters).flatMap(([name, { required }]) => (required ? [name] : [])),
      foreignScopes: [],
    });
  });
});
