import type { Discovery, Schema } from './discovery';

type Path = readonly string[];

/** Finds what the `fields` of a part of a request names and none of the objects beside it can have; `undefined` for parts that have no such mask. */
export function maskCheck(
  discovery: Discovery,
  properties: Readonly<Record<string, Schema>>,
): ((value: object) => readonly string[]) | undefined {
  if (properties['fields']?.format !== 'google-fieldmask') return undefined;
  return (value) => {
    const { fields } = value as { readonly fields?: unknown };
    if (typeof fields !== 'string' || fields === '*') return [];
    const targets = Object.keys(value).flatMap((name) => (name === 'fields' ? [] : masked(discovery, properties[name])));
    return unknownPaths(discovery, targets, maskPaths(fields)).map((path) => path.join('.'));
  };
}

/** The paths that lead nowhere in any of the schemas. */
export const unknownPaths = (discovery: Discovery, schemas: readonly Schema[], paths: readonly Path[]): readonly Path[] =>
  paths.filter((path) => !schemas.some((schema) => has(discovery, schema, path)));

/** What a mask beside this field speaks of: of rows it is their cells. */
function masked(discovery: Discovery, schema: Schema | undefined): readonly Schema[] {
  const whole = schema && resolved(discovery, schema);
  if (!whole) return [];
  const rows = whole.items && resolved(discovery, whole.items).properties?.['values']?.items;
  return rows ? [rows] : [whole];
}

function has(discovery: Discovery, schema: Schema, [name, ...rest]: Path): boolean {
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
export function maskPaths(mask: string): readonly Path[] {
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
