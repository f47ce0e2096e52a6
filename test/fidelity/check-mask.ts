import type { Discovery, Schema } from './discovery';

/** What the standard `fields` parameter names that the answer cannot have. */
export function checkFields(discovery: Discovery, response: Schema, fields: unknown, at: string): readonly string[] {
  const text = Array.isArray(fields) ? String(fields[0]) : fields;
  if (typeof text !== 'string' || text === '') return [];
  return pathsOf(text).flatMap((path) => (has(discovery, response, path) ? [] : [`${at}?fields: the answer has no ${path.join('/')}.`]));
}

/** What the `fields` of one request names that none of the objects beside it can have. */
export function checkBodyMask(
  discovery: Discovery,
  properties: Readonly<Record<string, Schema>>,
  value: object,
  at: string,
): readonly string[] {
  const { fields } = value as { readonly fields?: unknown };
  if (properties['fields']?.format !== 'google-fieldmask' || typeof fields !== 'string' || fields === '*') return [];
  const targets = Object.keys(value).flatMap((name) => (name === 'fields' ? [] : masked(discovery, properties[name])));
  const isKnown = (path: readonly string[]) => targets.some((schema) => has(discovery, schema, path));
  return fields.split(',').flatMap((path) => (isKnown(path.trim().split('.')) ? [] : [`${at}.fields: there is no ${path}.`]));
}

/** What a mask beside this field speaks of: of rows it is their cells. */
function masked(discovery: Discovery, schema: Schema | undefined): readonly Schema[] {
  const whole = schema && resolved(discovery, schema);
  if (!whole) return [];
  const rows = whole.items && resolved(discovery, whole.items).properties?.['values']?.items;
  return rows ? [rows] : [whole];
}

function has(discovery: Discovery, schema: Schema, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  const { properties = {}, additionalProperties, items } = resolved(discovery, schema);
  if (items) return has(discovery, items, [name, ...rest]);
  if (name === '*') return true;
  const below = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
  return below !== undefined && has(discovery, below, rest);
}

function resolved(discovery: Discovery, schema: Schema): Schema {
  return schema.$ref === undefined ? schema : (discovery.schemas[schema.$ref] ?? {});
}

/** `a/b,c(d,e.f)` → every path to its end. */
function pathsOf(mask: string): string[][] {
  const tokens = mask.match(/[\w*-]+|[,()/.]/g) ?? [];
  let at = 0;
  function list(): string[][] {
    const paths = path();
    while (tokens[at] === ',') {
      at += 1;
      paths.push(...path());
    }
    return paths;
  }
  function path(): string[][] {
    const name = tokens[at++] ?? '';
    const next = tokens[at];
    if (next !== '/' && next !== '.' && next !== '(') return [[name]];
    at += 1;
    const below = next === '(' ? list() : path();
    if (next === '(') at += 1;
    return below.map((rest) => [name, ...rest]);
  }
  return list();
}
