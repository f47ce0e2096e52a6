import { invalid } from '../kernel/api-error';
import type { Shape } from './shapes/shape';

/** The fields that an update names: leaf by leaf, or everything. */
export type Mask = 'all' | ReadonlyMap<string, Mask>;

/**
 * Reads the `fields` of an update request (`a,b.c`, `b/c`, `b(c,d)`, `*`) and refuses what the message does not have.
 *
 * https://developers.google.com/workspace/sheets/api/guides/field-masks
 */
export function readMask(fields: string | undefined, shape: Shape<unknown>): Mask {
  if (fields === undefined || fields.trim() === '')
    throw invalid("At least one field must be listed in 'fields'. (Or specify '*' to indicate all fields.)");
  const tokens = fields.match(/[^\s,./()]+|[,./()]/g) ?? [];
  const mask = readLevel(tokens, shape);
  if (tokens.length > 0) throw invalid(`Invalid field mask: ${fields}`);
  return mask;
}

function readLevel(tokens: string[], shape: Shape<unknown>): Mask {
  const named = new Map<string, Mask>();
  let all = false;
  do {
    const name = tokens.shift() ?? '';
    const part = shape.fields?.[name];
    if (name === '*') all = true;
    else if (!part) throw invalid(`Invalid field: ${name}`);
    else named.set(name, merged(named.get(name), readRest(tokens, part)));
  } while (tokens[0] === ',' && tokens.shift());
  return all ? 'all' : named;
}

function readRest(tokens: string[], part: Shape<unknown>): Mask {
  const next = tokens[0];
  if (next === '.' || next === '/') {
    tokens.shift();
    const name = tokens.shift() ?? '';
    if (name === '*') return 'all';
    const inner = part.fields?.[name];
    if (!inner) throw invalid(`Invalid field: ${name}`);
    return new Map([[name, readRest(tokens, inner)]]);
  }
  if (next !== '(') return 'all';
  tokens.shift();
  const mask = readLevel(tokens, part);
  if (tokens.shift() !== ')') throw invalid('Invalid field mask: a bracket is not closed');
  return mask;
}

function merged(one: Mask | undefined, other: Mask): Mask {
  if (one === undefined) return other;
  if (one === 'all' || other === 'all') return 'all';
  const both = new Map(one);
  for (const [name, mask] of other) both.set(name, merged(both.get(name), mask));
  return both;
}

export const names = (mask: Mask, field: string): boolean => mask === 'all' || mask.has(field);

export const under = (mask: Mask, field: string): Mask => (mask === 'all' ? 'all' : (mask.get(field) ?? new Map<string, Mask>()));

/** `target` with the named fields taken from `source`; named fields that `source` lacks are cleared. */
export function patched<T extends object>(target: T, source: Partial<T>, mask: Mask): T {
  if (mask === 'all') return { ...source } as T;
  const result = { ...asObject(target) };
  const from = asObject(source);
  for (const [name, inner] of mask) {
    const value = inner === 'all' ? from[name] : patched(asObject(result[name]), asObject(from[name]), inner);
    if (value === undefined || (inner !== 'all' && Object.keys(value as object).length === 0)) Reflect.deleteProperty(result, name);
    else result[name] = value;
  }
  return result as T;
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
