import { type ApiError, NotBuilt, unreadable } from '../kernel/api-error';

/** What a field of a request body may hold. */
export type Shape =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  /** Taken and left aside, as Google does. */
  | 'ignored'
  /** Google has it, the local workspace has not; which file to extend. */
  | { readonly notBuilt: string }
  | { readonly oneOf: readonly string[] }
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

/**
 * Refuses a body that is not of this shape, with the sentences of Google's JSON reader: unknown names and wrong types, never a missing field.
 *
 * `at` is the path in Google's spelling, `requests[0].insert_text`; empty for the body itself.
 */
export function checkShape(value: unknown, shape: Shape, at = ''): void {
  if (value === undefined || value === null || shape === 'ignored') return;
  if (typeof shape === 'string') {
    if (!isScalar(value, shape)) throw wrong(value, scalarTypes[shape], at);
  } else if ('notBuilt' in shape) {
    throw new NotBuilt(`field ${at}`, shape.notBuilt);
  } else if ('oneOf' in shape) {
    if (typeof value !== 'string' || !shape.oneOf.includes(value)) throw wrong(value, 'TYPE_ENUM', at);
  } else if ('list' in shape) {
    if (!Array.isArray(value)) throw wrong(value, 'TYPE_MESSAGE', at);
    value.forEach((held, place) => {
      checkShape(held, shape.list, `${at}[${String(place)}]`);
    });
  } else {
    if (typeof value !== 'object' || Array.isArray(value)) throw wrong(value, 'TYPE_MESSAGE', at);
    for (const [name, held] of Object.entries(value)) checkShape(held, inside(shape, name, at), join(at, name));
  }
}

const scalarTypes = { string: 'TYPE_STRING', integer: 'TYPE_INT32', number: 'TYPE_FLOAT', boolean: 'TYPE_BOOL' } as const;

function isScalar(value: unknown, shape: keyof typeof scalarTypes): boolean {
  if (shape === 'integer') return Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31;
  return typeof value === shape;
}

function inside(shape: { map: Shape } | { fields: Readonly<Record<string, Shape>> }, name: string, at: string): Shape {
  if ('map' in shape) return shape.map;
  const found = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
  if (found === undefined)
    throw unreadable(`Invalid JSON payload received. Unknown name "${name}"${at && ` at '${at}'`}: Cannot find field.`, at);
  return found;
}

const wrong = (value: unknown, type: string, at: string): ApiError =>
  unreadable(`Invalid value at '${at}' (${type}), ${JSON.stringify(value)}`, at);

const join = (at: string, name: string): string => (at ? `${at}.` : '') + name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
