import { titleIndex } from './production-section';
import { sectionName } from './section-name';
import type { Tdd } from './tdd';

/** The names of a document's outermost sections, in reading order: what one walks through. */
export function topSections(tdd: Tdd): readonly string[] {
  const title = titleIndex(tdd);
  const isTop = (parent: number) => parent === -1 || parent === title;
  return tdd.sections
    .filter(({ level, parent }, index) => index !== title && level > 0 && isTop(parent))
    .map((section) => sectionName(tdd, section));
}
