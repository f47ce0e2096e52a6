/** A copy of an object without the named fields. */
export function without<Whole extends object, Name extends keyof Whole>(whole: Whole, ...names: readonly Name[]): Omit<Whole, Name> {
  const rest = { ...whole };
  for (const name of names) Reflect.deleteProperty(rest, name);
  return rest;
}
