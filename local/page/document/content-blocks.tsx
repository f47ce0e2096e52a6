import { Icon } from '../frame/icon';
import type { StructuralElement } from './google-document';
import { type Page, ParagraphBlock } from './paragraph-block';
import { paragraphText } from './paragraph-text';
import { TableBlock } from './table-block';

interface ContentBlocksProps {
  readonly content: readonly StructuralElement[];
  readonly page: Page;
  /** The tab's own body, whose children an add-on counts (section breaks are none). */
  readonly isBody?: boolean;
}

/**
 * Keys that follow the text, not the place: a paragraph that somebody is typing in stays the same element when others move around it,
 * and one whose text was saved is drawn anew.
 */
const keysOf = (content: readonly StructuralElement[]) => {
  const seen = new Map<string, number>();
  return content.map((element) => {
    const text = element.paragraph ? paragraphText(element.paragraph) : element.table ? '\u0000table' : '\u0000other';
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return `${text}#${times}`;
  });
};

/** The content of a body or of a table cell, in order. */
export function ContentBlocks({ content, page, isBody = false }: ContentBlocksProps) {
  const shown = content.filter((element) => element.sectionBreak === undefined);
  const keys = keysOf(shown);
  return (
    <>
      {shown.map((element, place) => {
        const child = isBody ? place : undefined;
        if (element.table)
          return (
            <TableBlock key={keys[place]} table={element.table} child={child}>
              {(content) => <ContentBlocks content={content} page={page} />}
            </TableBlock>
          );
        if (element.tableOfContents)
          return (
            <nav key={keys[place]} class="contents" data-child={child} aria-label="Table of contents">
              <p class="contents-title">
                <Icon name="log" size={16} /> Contents
              </p>
              <ContentBlocks content={element.tableOfContents.content ?? []} page={{ ...page, save: null }} />
            </nav>
          );
        return (
          <ParagraphBlock
            key={keys[place]}
            element={element}
            page={page}
            child={child}
            isLast={place === shown.length - 1}
            follows={shown[place - 1]?.paragraph !== undefined}
          />
        );
      })}
    </>
  );
}
