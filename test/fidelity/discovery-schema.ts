import { checkBodyMask, checkFields } from './check-mask';
import type { Discovery, Schema } from './discovery';

export interface SentRequest {
  readonly path: Readonly<Record<string, unknown>>;
  /** Strings and lists of strings over HTTP, anything in a script. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** What is wrong with a request by Google's own description of the method: a sentence each, none when it is sound. */
export function checkRequest(discovery: Discovery, id: string, { path, query, body }: SentRequest): readonly string[] {
  const method = discovery.methods.get(id);
  if (!method) return [`${id}: Google has no such method.`];
  const known = { ...discovery.parameters, ...method.parameters };
  const given = Object.entries({ ...path, ...query }).filter(([, value]) => value !== undefined && value !== null);
  const missing = Object.entries(method.parameters ?? {}).filter(
    ([name, { required }]) => required && !given.some(([each]) => each === name),
  );
  return [
    ...missing.map(([name]) => `${id}: the parameter ${name} is missing.`),
    ...given.flatMap(([name, value]) => {
      const schema = known[name];
      return schema ? checkParameter(schema, value, `${id}?${name}`) : [`${id}: there is no parameter ${name}.`];
    }),
    ...(method.response ? checkFields(discovery, method.response, query['fields'], id) : []),
    ...(method.request
      ? checkValue({ discovery, method: id, sent: true }, method.request, body ?? {}, method.request.$ref)
      : body === undefined
        ? []
        : [`${id} takes no body.`]),
  ];
}

/** What is wrong with an answer, as for requests. `undefined` is an empty answer. */
export function checkAnswer(discovery: Discovery, id: string, answer: unknown): readonly string[] {
  const method = discovery.methods.get(id);
  if (!method) return [`${id}: Google has no such method.`];
  if (!method.response) return answer === undefined ? [] : [`${id} answers nothing.`];
  return checkValue({ discovery, method: id, sent: false }, method.response, answer, method.response.$ref);
}

interface Checking {
  readonly discovery: Discovery;
  readonly method: string;
  /** Requests may hold nulls, which count as absent, and must hold what their method demands. */
  readonly sent: boolean;
}

/** Checks a value against a schema; `at` is where it stands. */
export function checkValue(checking: Checking, schema: Schema, value: unknown, at: string): readonly string[] {
  if (schema.$ref !== undefined) {
    const named = checking.discovery.schemas[schema.$ref];
    return named ? checkValue(checking, named, value, at) : [`${at}: there is no schema ${schema.$ref}.`];
  }
  if (value === null && checking.sent) return [];
  switch (schema.type) {
    case 'any':
      return [];
    case 'array':
      if (!Array.isArray(value)) return [wrong(at, 'a list', value)];
      return value.flatMap((each, index) => checkValue(checking, schema.items ?? {}, each, `${at}[${String(index)}]`));
    case 'object':
      return checkObject(checking, schema, value, at);
    default:
      return checkScalar(schema, value, at);
  }
}

function checkObject(checking: Checking, { properties = {}, additionalProperties }: Schema, value: unknown, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [wrong(at, 'an object', value)];
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  const missing = checking.sent
    ? Object.entries(properties).filter(([name, { annotations }]) => annotations?.required?.includes(checking.method) && !(name in value))
    : [];
  return [
    ...missing.map(([name]) => `${at}.${name} is missing in ${checking.method}.`),
    ...fields.flatMap(([name, each]) => {
      const schema = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
      return schema ? checkValue(checking, schema, each, `${at}.${name}`) : [`${at}: there is no field ${name}.`];
    }),
    ...checkBodyMask(checking.discovery, properties, value, at),
  ];
}

function checkScalar({ type, format = '', enum: values, minimum, maximum }: Schema, value: unknown, at: string): readonly string[] {
  if (type === 'boolean') return typeof value === 'boolean' ? [] : [wrong(at, 'a boolean', value)];
  if (type === 'string') {
    if (typeof value !== 'string') return [wrong(at, 'a string', value)];
    if (values && !values.includes(value)) return [`${at}: ${value} is none of ${values.join(', ')}.`];
    const pattern = formats[format];
    return pattern && !pattern.test(value) ? [wrong(at, format, value)] : [];
  }
  if (typeof value !== 'number' || (type === 'integer' && !Number.isInteger(value))) return [wrong(at, type ?? 'a value', value)];
  const [least, most] = type === 'integer' && format === 'int32' ? [-(2 ** 31), 2 ** 31 - 1] : [-Infinity, Infinity];
  const isInside = value >= Math.max(least, Number(minimum ?? least)) && value <= Math.min(most, Number(maximum ?? most));
  return isInside ? [] : [wrong(at, `${format} from ${minimum ?? ''} to ${maximum ?? ''}`, value)];
}

/** https://developers.google.com/discovery/v1/type-format; Google's times have an offset and at most nanoseconds. */
const formats: Readonly<Record<string, RegExp>> = {
  int64: /^-?\d+$/,
  uint64: /^\d+$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,
  'google-datetime': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/,
  byte: /^[\w+/-]*={0,2}$/,
};

/** A parameter is text over HTTP and may be typed in a script. */
function checkParameter(schema: Schema, value: unknown, at: string): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (all.length > 1 && !schema.repeated) return [`${at} stands there ${String(all.length)} times.`];
  return all.flatMap((each) => checkScalar(schema, typed(schema, each), at));
}

function typed({ type }: Schema, value: unknown): unknown {
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  if ((type === 'integer' || type === 'number') && typeof value === 'string' && value !== '') return Number(value);
  return value;
}

const wrong = (at: string, wanted: string, value: unknown) => `${at}: ${JSON.stringify(value)} is not ${wanted}.`;
