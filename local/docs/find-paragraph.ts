import type { Paragraph, StructuralElement } from './document';

/** A paragraph and where it stands: `siblings[place]` of the body, a cell or a table of contents. */
export interface Found {
  readonly paragraph: Paragraph;
  readonly siblings: StructuralElement[];
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

/** The paragraph that holds `index`, in tables too; `undefined` between paragraphs. */
export function findParagraph(content: StructuralElement[], index: number): Found | undefined {
  const place = content.findIndex((element) => index < (element.endIndex ?? 0));
  const element = content[place];
  if (!element || index < (element.startIndex ?? 0)) return undefined;
  if (element.paragraph) {
    return { paragraph: element.paragraph, siblings: content, place, start: element.startIndex ?? 0, end: element.endIndex ?? 0 };
  }
  for (const inner of innerContents(element)) {
    const found = findParagraph(inner, index);
    if (found) return found;
  }
  return undefined;
}

/** Every paragraph that overlaps `[start, end)`, in order, in tables too. */
export function paragraphsIn(content: StructuralElement[], start: number, end: number): Found[] {
  return content.flatMap((element, place) => {
    const from = element.startIndex ?? 0;
    const to = element.endIndex ?? 0;
    if (to <= start || from >= end) return [];
    if (element.paragraph) return [{ paragraph: element.paragraph, siblings: content, place, start: from, end: to }];
    return innerContents(element).flatMap((inner) => paragraphsIn(inner, start, end));
  });
}

/** The contents that a table or a table of contents holds. */
export function innerContents(element: StructuralElement): StructuralElement[][] {
  if (element.tableOfContents) return [element.tableOfContents.content];
  return element.table ? element.table.tableRows.flatMap((row) => row.tableCells.map((cell) => cell.content)) : [];
}
