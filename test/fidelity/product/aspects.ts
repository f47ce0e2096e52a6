import type { Exchange } from '../../../local/kernel/record-call';
import { discoveryOf, type Discovery, type Schema } from '../discovery';

/** Numbers and flags that mean something by themselves; of free text only that it is there. */
const isTelling = ({ type, enum: values }: Schema) => values !== undefined || type === 'boolean' || type === 'integer';

/**
 * What there is to a request, a word each: `?sendUpdates=all`, `If-Match`, `requests[].updateCells.fields`.
 *
 * Values count where Google's discovery document makes them a choice, and as masks.
 */
export function aspectsOf(method: string, { query, headers, body }: Exchange): readonly string[] {
  const discovery = discoveryOf(method);
  const described = discovery?.methods.get(method);
  if (!discovery || !described) return [];
  const parameters = { ...discovery.parameters, ...described.parameters };
  const asked = Object.entries(query).flatMap(([name, value]) => {
    if (value === undefined || value === null) return [];
    return name === 'fields' || isTelling(parameters[name] ?? {}) ? [`?${name}=${plain(value)}`] : [`?${name}`];
  });
  const fields = described.request ? bodyAspects(discovery, described.request, body, '') : [];
  return [...new Set([...asked, ...Object.keys(headers), ...fields])].sort();
}

function bodyAspects(discovery: Discovery, given: Schema, value: unknown, at: string): readonly string[] {
  const schema = given.$ref === undefined ? given : (discovery.schemas[given.$ref] ?? {});
  if (Array.isArray(value)) return value.flatMap((each) => bodyAspects(discovery, schema.items ?? {}, each, `${at}[]`));
  if (typeof value !== 'object' || value === null) {
    const tells = schema.format === 'google-fieldmask' || schema.enum !== undefined || schema.type === 'boolean';
    return [tells ? `${at}=${plain(value)}` : at];
  }
  return Object.entries(value).flatMap(([name, each]) => {
    const below = schema.properties?.[name] ?? schema.additionalProperties ?? {};
    return each === undefined ? [] : bodyAspects(discovery, below, each, at === '' ? name : `${at}.${name}`);
  });
}

const plain = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
