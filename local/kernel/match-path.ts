import type { ApiMethod } from './api-method';

/** Whatever stands at a path of Google's. */
type Placed = Pick<ApiMethod, 'http' | 'path'>;

interface Route<Method> {
  readonly method: Method;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

export type PathMatch<Method> =
  | { readonly kind: 'match'; readonly method: Method; readonly path: Readonly<Record<string, string>> }
  /** The path exists, with other HTTP methods. */
  | { readonly kind: 'wrong-http' }
  | { readonly kind: 'none' };

/**
 * Finds the API method of a request by Google's path templates: `/v1/documents/{documentId}:batchUpdate`, `{spreadsheetId}/values/{range}`.
 *
 * A parameter takes one path segment, still percent-encoded in the request; where several templates fit, the most literal one wins,
 * so that `values/{range}:append` is tried before `values/{range}`.
 */
export function matchPath<Method extends Placed>(methods: readonly Method[]): (http: string, pathname: string) => PathMatch<Method> {
  const routes = [...methods].sort((a, b) => rank(a.path).localeCompare(rank(b.path))).map((method) => route(method));
  return (http, pathname) => {
    const fitting = routes.flatMap((candidate) => {
      const found = candidate.pattern.exec(pathname);
      return found ? [{ candidate, values: found.slice(1) }] : [];
    });
    const exact = fitting.find(({ candidate }) => candidate.method.http === http);
    if (!exact) return { kind: fitting.length > 0 ? 'wrong-http' : 'none' };
    const values = exact.values.map(decoded);
    const path = Object.fromEntries(exact.candidate.names.map((name, index) => [name, values[index] ?? '']));
    return { kind: 'match', method: exact.candidate.method, path };
  };
}

/** Names of the path parameters, in Google's order, which is the order of the script's arguments. */
export function pathNames(path: string): readonly string[] {
  return [...path.matchAll(/\{\+?(\w+)\}/g)].map((found) => found[1] ?? '');
}

function route<Method extends Placed>(method: Method): Route<Method> {
  const source = method.path
    .split(/(\{\+?\w+\})/)
    .map((part) => (part.startsWith('{') ? '([^/]+)' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  return { method, pattern: new RegExp(`^/?${source.replace(/^\//, '')}$`), names: pathNames(method.path) };
}

/** Sorts literal segments before parameters with a verb, and those before bare parameters. */
function rank(path: string): string {
  return path
    .split('/')
    .map((segment) => (!segment.includes('{') ? '0' : segment.endsWith('}') ? '2' : '1'))
    .join('');
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
