import { titleIndex } from './production-section';
import { sectionName } from './section-name';
import type { Section, Tdd } from './tdd';

/** The names of a document's outermost sections, in reading order: what one walks through. A tab without headings is one. */
export function topSections(tdd: Tdd): readonly string[] {
  const isWhole = (index: number) => !tdd.sections.some(({ parent }) => parent === index);
  return tdd.sections
    .filter((section, index) =>
      section.level === 0 ? tdd.tabs.length > 1 && section.lines.length > 0 && isWhole(index) : isOutermost(tdd, section),
    )
    .map((section) => sectionName(tdd, section));
}

/** The level of the outermost headings of a document's first tab, 1 to 6: that of a section which is to stand beside them. */
export function outermostLevel(tdd: Tdd): number {
  const levels = tdd.sections
    .filter((section) => section.level > 0 && section.place.tabId === tdd.tabs[0]?.tabId && isOutermost(tdd, section))
    .map(({ level }) => level);
  return levels.length === 0 ? 1 : Math.min(...levels);
}

/** Below nothing but its tab, or the document’s own title. */
function isOutermost(tdd: Tdd, section: Section): boolean {
  const title = titleIndex(tdd);
  const { parent } = section;
  return section !== tdd.sections[title] && (parent === -1 || parent === title || tdd.sections[parent]?.level === 0);
}
