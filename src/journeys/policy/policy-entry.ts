import * as v from 'valibot';
import type { Policy } from './policy';

/** One setting, as the Policy tab holds it. */
export interface PolicyEntry {
  readonly key: string;
  readonly meaning: string;
  readonly show: (policy: Policy) => string;
  /** The policy with this text in it, or what is wrong with the text. */
  readonly apply: (policy: Policy, text: string) => Policy | string;
}

type NumberIn<Room> = { [Field in keyof Room]: Room[Field] extends number ? Field : never }[keyof Room] & string;

/** A whole number of one room's policy. */
export function numberEntry<Name extends keyof Policy>(
  room: Name,
  field: NumberIn<Policy[Name]>,
  { key, meaning, between: [least, most] }: Pick<PolicyEntry, 'key' | 'meaning'> & { readonly between: readonly [number, number] },
): PolicyEntry {
  const whole = v.pipe(
    v.string(),
    v.regex(/^\d+$/, 'a whole number'),
    v.transform(Number),
    v.minValue(least, `at least ${String(least)}`),
    v.maxValue(most, `at most ${String(most)}`),
  );
  return {
    key,
    meaning,
    show: (policy) => String(policy[room][field]),
    apply: (policy, text) => {
      const parsed = v.safeParse(whole, text);
      return parsed.success ? { ...policy, [room]: { ...policy[room], [field]: parsed.output } } : `must be ${parsed.issues[0].message}`;
    },
  };
}

/** What stands on lines of its own, or between semicolons. */
export const parted = (text: string): readonly string[] =>
  text
    .split(/[\n;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
