/** A copy that lacks the named properties. */
export function without<T extends object, K extends keyof T & string>(object: T, ...names: readonly K[]): Omit<T, K> {
  const copy = { ...object };
  for (const name of names) Reflect.deleteProperty(copy, name);
  return copy;
}
