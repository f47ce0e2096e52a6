import { titleIndex } from './production-section';
import type { Section, Tdd } from './tdd';

const named = new WeakMap<Tdd, ReadonlyMap<Section, string>>();

/**
 * A section's name for people and for fingerprints: `Production › Sizing`, the headings above it and its own.
 *
 * Names are unique in a document: the second section of the same name ends in ` (2)`. A document with one tab leaves out the tab's title and
 * the heading that is the document's own title; what stands there before the first heading is called so.
 */
export function sectionName(tdd: Tdd, section: Section): string {
  let names = named.get(tdd);
  if (names === undefined) named.set(tdd, (names = namesOf(tdd)));
  return names.get(section) ?? section.heading;
}

function namesOf(tdd: Tdd): ReadonlyMap<Section, string> {
  const names = new Map<Section, string>();
  const counts = new Map<string, number>();
  const title = tdd.sections[titleIndex(tdd)]?.heading;
  for (const section of tdd.sections) {
    const name = plainName(tdd, section, title);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    names.set(section, count > 1 ? `${name} (${String(count)})` : name);
  }
  return names;
}

function plainName({ tabs }: Tdd, { heading, level, path }: Section, title: string | undefined): string {
  const several = tabs.length > 1;
  if (level === 0 && !several) return 'Before the first heading';
  const above = several ? path : path.slice(1);
  return [...(above[0] === title ? above.slice(1) : above), heading].join(' › ');
}
