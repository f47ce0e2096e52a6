import type { ApiMethod } from '../../local/kernel/api-method';
import { methods } from '../../local/methods';
import { areDiscovered, type DiscoveredMethod, discoveryOf, type Schema } from './discovery';

const named = areDiscovered ? describe : describe.skip;
if (!areDiscovered) console.log('Skipped: ../shared/data/discovery is absent.');

const describedAs = ({ id }: ApiMethod): DiscoveredMethod | undefined => discoveryOf(id)?.methods.get(id);
const inQuery = ({ parameters = {} }: DiscoveredMethod) => Object.entries(parameters).filter(([, { location }]) => location === 'query');
const typeOf = ({ repeated, type }: Schema) => (repeated ? 'strings' : type);
/** `/v1/documents/{+documentId}` and `v1/documents/{documentId}` are one path; names of parameters count. */
const plain = (path: string) => path.replace(/^\//, '').replaceAll('{+', '{');

afterAll(() => {
  const described = methods.flatMap((method) => describedAs(method) ?? []);
  const had = methods.reduce((sum, { query }) => sum + Object.keys(query).filter((name) => name !== 'fields').length, 0);
  const all = described.reduce((sum, method) => sum + inQuery(method).length, 0);
  console.log(`The local workspace has ${String(methods.length)} methods with ${String(had)} of their ${String(all)} query parameters.`);
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
