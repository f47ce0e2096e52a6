import { titleIndex } from './production-section';
import type { Section, Tdd } from './tdd';

/**
 * A section's name for people and for fingerprints: `Production › Sizing`, the headings above it and its own.
 *
 * Names are unique in a document: the second section of the same name ends in ` (2)`. A document with one tab leaves out the tab's title, and the heading that is the document's own title; what
 * stands there before the first heading is called so.
 */
export function sectionName(tdd: Tdd, section: Section): string {
  const name = plainName(tdd, section);
  let same = 0;
  for (const other of tdd.sections) {
    if (other.heading === section.heading && plainName(tdd, other) === name) same++;
    if (other === section) break;
  }
  return same > 1 ? `${name} (${String(same)})` : name;
}

function plainName(tdd: Tdd, { heading, level, path }: Section): string {
  const several = tdd.tabs.length > 1;
  if (level === 0 && !several) return 'Before the first heading';
  const title = tdd.sections[titleIndex(tdd)]?.heading;
  const above = several ? path : path.slice(1);
  return [...(above[0] === title ? above.slice(1) : above), heading].join(' › ');
}
