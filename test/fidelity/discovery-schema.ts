import { maskPaths, unknownPaths } from './check-mask';
import type { DiscoveredMethod, Discovery, Schema } from './discovery';
import { type Check, Checks, scalarCheck, Trail } from './schema-check';

export interface SentRequest {
  readonly path: Readonly<Record<string, unknown>>;
  /** Strings and lists of strings over HTTP, anything in a script. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** What is wrong with a request by Google's own description of the method: a sentence each, none when it is sound. */
export function checkRequest(discovery: Discovery, id: string, { path, query, body }: SentRequest): readonly string[] {
  const method = checksOf(discovery, id);
  if (!method) return [`${id}: Google has no such method.`];
  const trail = new Trail(id);
  for (const name of method.required) if (isAbsent(path[name] ?? query[name])) trail.say(`${id}: the parameter ${name} is missing.`);
  checkParameters(method, path, trail);
  checkParameters(method, query, trail);
  for (const unknown of method.masked(query['fields'])) trail.say(`${id}?fields: the answer has no ${unknown}.`);
  if (body !== undefined || method.body) trail.found.push(...checkBody(method, id, body));
  return trail.found;
}

/** What is wrong with an answer, as for requests. `undefined` is an empty answer. */
export function checkAnswer(discovery: Discovery, id: string, answer: unknown): readonly string[] {
  const method = checksOf(discovery, id);
  if (!method) return [`${id}: Google has no such method.`];
  if (!method.answer) return answer === undefined ? [] : [`${id} answers nothing.`];
  const trail = new Trail(method.answerName);
  method.answer(answer, trail);
  return trail.found;
}

interface MethodChecks {
  readonly required: readonly string[];
  readonly parameters: ReadonlyMap<string, { readonly repeated: boolean; readonly type: string; readonly check: Check }>;
  readonly body: Check | undefined;
  readonly bodyName: string;
  readonly answer: Check | undefined;
  readonly answerName: string;
  /** What the standard `fields` parameter names and the answer cannot have. */
  readonly masked: (fields: unknown) => readonly string[];
}

const made = new WeakMap<DiscoveredMethod, MethodChecks>();
const answerChecks = new WeakMap<Discovery, Checks>();

function checksOf(discovery: Discovery, id: string): MethodChecks | null {
  const method = discovery.methods.get(id);
  if (!method) return null;
  const known = made.get(method);
  if (known) return known;
  const checks = makeChecks(discovery, method);
  made.set(method, checks);
  return checks;
}

function makeChecks(discovery: Discovery, { id, parameters = {}, request, response }: DiscoveredMethod): MethodChecks {
  const answers = answerChecks.get(discovery) ?? new Checks({ discovery, method: '', sent: false });
  answerChecks.set(discovery, answers);
  const all = Object.entries({ ...discovery.parameters, ...parameters });
  return {
    required: Object.keys(parameters).filter((name) => parameters[name]?.required),
    parameters: new Map(
      all.map(([name, schema]) => [name, { repeated: schema.repeated === true, type: schema.type ?? '', check: scalarCheck(schema) }]),
    ),
    body: request && new Checks({ discovery, method: id, sent: true }).of(request),
    bodyName: request?.$ref ?? '',
    answer: response && answers.of(response),
    answerName: response?.$ref ?? '',
    masked: response ? maskOnce(discovery, response) : () => [],
  };
}

/** The same few masks come again and again. */
function maskOnce(discovery: Discovery, response: Schema): MethodChecks['masked'] {
  const known = new Map<string, readonly string[]>();
  return (fields) => {
    const text = Array.isArray(fields) ? String(fields[0]) : fields;
    if (typeof text !== 'string' || text === '') return [];
    const unknown = known.get(text) ?? unknownPaths(discovery, [response], maskPaths(text)).map((path) => path.join('/'));
    known.set(text, unknown);
    return unknown;
  };
}

function checkParameters({ parameters }: MethodChecks, given: Readonly<Record<string, unknown>>, trail: Trail): void {
  for (const [name, value] of Object.entries(given)) {
    if (isAbsent(value)) continue;
    const parameter = parameters.get(name);
    if (!parameter) {
      trail.say(`${trail.place}: there is no parameter ${name}.`);
      continue;
    }
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    const place = new Trail(`${trail.place}?${name}`);
    if (all.length > 1 && !parameter.repeated) place.say(`${place.place} stands there ${String(all.length)} times.`);
    else for (const each of all) parameter.check(typed(parameter.type, each), place);
    trail.found.push(...place.found);
  }
}

function checkBody({ body: check, bodyName }: MethodChecks, id: string, body: unknown): readonly string[] {
  if (!check) return [`${id} takes no body.`];
  const trail = new Trail(bodyName);
  check(body ?? {}, trail);
  return trail.found;
}

const isAbsent = (value: unknown) => value === undefined || value === null;

/** A parameter is text over HTTP and may be typed in a script. */
function typed(type: string, value: unknown): unknown {
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  if ((type === 'integer' || type === 'number') && typeof value === 'string' && value !== '') return Number(value);
  return value;
}
