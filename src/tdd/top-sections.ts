import { titleIndex } from './production-section';
import { sectionName } from './section-name';
import type { Section, Tdd } from './tdd';

const directory =
  /^(?:table of )?contents$|^list of (?:figures|tables)$|^(?:inhalts|abbildungs|tabellen)verzeichnis$|^sommaire$|^table des (?:matières|figures)$|^índice$|^目次$|^目录$/i;

/**
 * How deep each section lies on the way through a document: 1 for the outermost, below nothing but their tab or the document's title.
 *
 * 0 for what is no stop on the way: the title, a table of contents or a list of figures, and a heading with nothing under it. A tab without headings is one.
 */
export function depthsOf(tdd: Tdd): readonly number[] {
  const title = titleIndex(tdd);
  const parents = new Set(tdd.sections.map(({ parent }) => parent));
  const below: number[] = [];
  return tdd.sections.map((section, index) => {
    const { heading, level, parent, lines, unreadable } = section;
    below[index] = level === 0 || index === title ? 0 : (below[parent] ?? 0) + 1;
    const isEmpty = !parents.has(index) && lines.length === 0 && unreadable.length === 0;
    if (level === 0) return tdd.tabs.length > 1 && !parents.has(index) && !isEmpty ? 1 : 0;
    return isEmpty || directory.test(heading.trim()) ? 0 : (below[index] ?? 0);
  });
}

/** The names of a document's outermost sections, in reading order: what one walks through. */
export function topSections(tdd: Tdd): readonly string[] {
  const depths = depthsOf(tdd);
  return tdd.sections.filter((_, index) => depths[index] === 1).map((section) => sectionName(tdd, section));
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
