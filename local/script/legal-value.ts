import { ScriptFault } from './script-fault';

/**
 * A copy of a value as it crosses `google.script.run`, as JSON text.
 *
 * Legal are numbers, booleans, strings, `null`, plain objects and arrays of them. Refuses dates, functions, cycles, boxed values and instances,
 * nested ones too. `undefined` in an array becomes `null`; a member that is `undefined` is left out.
 * https://developers.google.com/apps-script/guides/html/communication#parameters_and_return_values
 */
export function legalValue(value: unknown, what: string): string {
  check(value, what, []);
  return JSON.stringify(value ?? null);
}

function check(value: unknown, where: string, above: readonly object[]): void {
  if (value === null || ['undefined', 'string', 'number', 'boolean'].includes(typeof value)) return;
  if (typeof value !== 'object') throw illegal(where, `a ${typeof value}`);
  if (above.includes(value)) throw illegal(where, 'a circular reference');
  const deeper = [...above, value];
  if (Array.isArray(value)) {
    value.forEach((entry, index) => check(entry, `${where}[${index}]`, deeper));
    return;
  }
  if (!isPlain(value)) throw illegal(where, `a ${Object.prototype.toString.call(value).slice(8, -1)}`);
  for (const [name, entry] of Object.entries(value)) check(entry, `${where}.${name}`, deeper);
}

/** Plain in any realm: made by `{}` or without a prototype, and no service object. */
function isPlain(value: object): boolean {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const illegal = (where: string, what: string) => new ScriptFault(`Failed due to illegal value in ${where}: ${what}.`);
