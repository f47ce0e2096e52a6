/** A shallow copy of `object` without the named fields. */
export function omit<Thing extends object, Field extends keyof Thing>(object: Thing, ...fields: readonly Field[]): Omit<Thing, Field> {
  const copy = { ...object };
  for (const field of fields) Reflect.deleteProperty(copy, field);
  return copy;
}
