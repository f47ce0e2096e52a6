import { NotBuilt, unreadable } from './api-error';
import type { ApiCall, ApiMethod, QueryType } from './api-method';
import { unbuiltEverywhere, unbuiltParameters } from './unbuilt-parameters';

type Value = ApiCall['query'][string];

/** https://cloud.google.com/apis/docs/system-parameters */
const standard: Readonly<Record<string, QueryType>> = {
  alt: 'string',
  fields: 'string',
  key: 'string',
  prettyPrint: 'boolean',
  quotaUser: 'string',
};

/**
 * The request's parameters, typed as the method declares them, and the standard `fields` mask apart.
 *
 * Refuses unknown names and values of the wrong type with Google's 400. `null` and `undefined` count as not given, as in Apps Script.
 */
export function checkQuery(
  method: ApiMethod,
  given: Readonly<Record<string, unknown>>,
): { query: ApiCall['query']; fields: string | null } {
  const query: Record<string, Value> = {};
  let fields: string | null = null;
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const type = method.query[name] ?? standard[name];
    if (!type) throw isUnbuilt(method, name) ? new NotBuilt(`parameter ${name} of ${method.id}`, fileOf(method)) : unknownParameter(name);
    const typed = typedValue(name, type, value);
    if (name in method.query) query[name] = typed;
    else if (name === 'fields') fields = String(typed);
    else if (name === 'alt' && typed !== 'json') throw new NotBuilt(`alt=${String(typed)}`, 'local/kernel/check-query.ts');
  }
  return { query, fields };
}

const isUnbuilt = ({ id }: ApiMethod, name: string) => unbuiltEverywhere.includes(name) || unbuiltParameters[id]?.includes(name) === true;

const fileOf = ({ id }: ApiMethod) => `local/${id.split('.')[0] ?? ''}/`;

function unknownParameter(name: string) {
  return unreadable(
    `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
  );
}

function typedValue(name: string, type: QueryType, value: unknown): Value {
  if (type === 'strings') return (Array.isArray(value) ? value : [value]).map(String);
  const text = String(Array.isArray(value) ? value[value.length - 1] : value);
  if (type === 'string') return text;
  if (type === 'boolean') {
    if (text !== 'true' && text !== 'false') throw unreadable(`Invalid value at '${name}' (TYPE_BOOL), "${text}"`, name);
    return text === 'true';
  }
  const number = Number(text);
  if (!/^-?\d+$/.test(text) || Math.abs(number) > 2 ** 31 - 1) throw unreadable(`Invalid value at '${name}' (TYPE_INT32), "${text}"`, name);
  return number;
}
