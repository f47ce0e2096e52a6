export interface EnumValue {
  toString(): string;
  toJSON(): string;
  name(): string;
}

/** Values of a Google enum: compared by identity, printed by name. */
export function scriptEnum<Name extends string>(...names: readonly Name[]): Readonly<Record<Name, EnumValue>> {
  const values = names.map((name) => [name, Object.freeze({ toString: () => name, toJSON: () => name, name: () => name })] as const);
  return Object.freeze(Object.fromEntries(values)) as Readonly<Record<string, EnumValue>>;
}
