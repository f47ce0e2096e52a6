import type { ApiMethod } from './api-method';
import { pathNames } from './match-path';

export interface BoundArguments {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** Only preconditions mean anything to the methods; a client may send any other header over HTTP. */
const headersKnown = ['if-match', 'if-none-match'];

/**
 * Sorts the arguments of an advanced service: body, path parameters in order, required query parameters, optional arguments, headers.
 *
 * Refuses, in Google's words, too few or too many; a header that nothing here understands is refused too.
 * https://developers.google.com/apps-script/guides/services/advanced#method_signatures
 */
export function bindArguments(method: ApiMethod, args: readonly unknown[]): BoundArguments | { readonly refused: string } {
  const inPath = pathNames(method.path);
  const names = [...inPath, ...(method.required ?? [])];
  const least = names.length + (method.hasBody ? 1 : 0);
  if (args.length < least || args.length > least + 2) {
    return { refused: `Invalid number of arguments provided. Expected ${least}-${least + 2} only` };
  }
  const [body, rest] = method.hasBody ? [args[0], args.slice(1)] : [undefined, args];
  const missing = names.find((_, index) => rest[index] === undefined || rest[index] === null || rest[index] === '');
  if (missing !== undefined) return { refused: `Required parameter is missing: ${missing}` };
  const given = names.map((name, index) => [name, rest[index]] as const);
  const path = Object.fromEntries(given.slice(0, inPath.length).map(([name, value]) => [name, String(value as string)]));
  const query = { ...Object.fromEntries(given.slice(inPath.length)), ...asObject(rest[names.length]) };
  const headers = asObject(rest[names.length + 1]);
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  const unknown = Object.keys(lower).find((name) => !headersKnown.includes(name));
  if (unknown !== undefined) return { refused: `The header ${unknown} is not built. Extend local/kernel/bind-arguments.ts.` };
  return { path, query, body: body ?? (method.hasBody ? {} : undefined), headers: lower };
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
