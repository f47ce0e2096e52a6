import type { Chance } from '../chance';
import { nastyTexts, nastyValue } from './nasty';

type Holder = Record<string, unknown> | unknown[];

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** A copy of some JSON with a few things in it that are not as they were: taken out, doubled, moved, of another kind, endless, nested. */
export function mutateJson(chance: Chance, value: unknown, most = 4): unknown {
  const box = { value: structuredClone(value) };
  const times = 1 + chance.below(most);
  for (let time = 0; time < times; time += 1) mutateOnce(chance, box);
  return box.value;
}

function mutateOnce(chance: Chance, box: Record<string, unknown>): void {
  const [holder, key] = placeIn(chance, box);
  const set = (value: unknown) => ((holder as Record<string, unknown>)[key] = value);
  const stands = (holder as Record<string, unknown>)[key];
  const change = chance.below(9);
  if (change === 0 && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (change === 0) Reflect.deleteProperty(holder, key);
  else if (change === 1) set(nastyValue(chance));
  else if (change === 2 && Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(stands));
  else if (change === 3 && Array.isArray(holder)) holder.splice(chance.below(holder.length + 1), 0, ...holder.splice(Number(key), 1));
  else if (change === 4) {
    const [otherHolder, otherKey] = placeIn(chance, box);
    set(structuredClone((otherHolder as Record<string, unknown>)[otherKey]));
  } else if (change === 5) set(nested(chance, stands));
  else if (change === 6 && Array.isArray(stands))
    set(Array.from({ length: Math.min(400, stands.length * 20) }, (_, at) => structuredClone(stands[at % stands.length] as unknown)));
  else set(typeof stands === 'string' ? mutateText(chance, stands) : nastyValue(chance));
}

/** Some place anywhere in it, deep ones as well as shallow ones. */
function placeIn(chance: Chance, box: Record<string, unknown>): readonly [Holder, string] {
  let [holder, key]: [Holder, string] = [box, 'value'];
  for (;;) {
    const inner: unknown = (holder as Record<string, unknown>)[key];
    if (!isHolder(inner) || Object.keys(inner).length === 0 || chance.often(0.12)) return [holder, key];
    holder = inner;
    key = chance.pick(Object.keys(inner));
  }
}

/** Inside a list or a member of its own kind, many times over. */
function nested(chance: Chance, value: unknown): unknown {
  const member = chance.pick(['content', 'childTabs', 'table', 'x']);
  let outer = value;
  for (let depth = chance.pick([2, 30, 300]); depth > 0; depth -= 1) outer = chance.often(0.5) ? [outer] : { [member]: [outer] };
  return outer;
}

export function mutateText(chance: Chance, text: string): string {
  const at = chance.below(text.length + 1);
  const end = Math.min(text.length, at + chance.below(40));
  return chance.pick<() => string>([
    () => text.slice(0, at) + chance.pick(nastyTexts) + text.slice(at),
    () => text.slice(0, at) + text.slice(end),
    () => text.slice(0, end) + text.slice(at),
    () => text.slice(0, at) + text.slice(at, end).repeat(200) + text.slice(end),
    () => text.toUpperCase(),
    () => [...text].reverse().join(''),
    () => text.slice(0, at),
  ])();
}
