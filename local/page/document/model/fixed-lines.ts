import type { StructuralElement } from '../google-document';
import type { FixedLine } from './node-attrs';

/** The lines of a block that is only looked at: of a table of contents with the headings that they lead to. */
export function fixedLines(element: StructuralElement): readonly FixedLine[] {
  const content =
    element.tableOfContents?.content ??
    (element.table?.tableRows ?? []).flatMap(({ tableCells = [] }) => tableCells.flatMap((cell) => cell.content ?? []));
  return content.flatMap(({ paragraph }) => {
    if (!paragraph) return [];
    const runs = (paragraph.elements ?? []).flatMap(({ textRun }) => (textRun ? [textRun] : []));
    const text = runs
      .map(({ content: piece = '' }) => piece)
      .join('')
      .replace(/\n$/, '');
    const link = runs.find(({ textStyle }) => textStyle?.link)?.textStyle?.link;
    const id = link?.heading?.id ?? link?.headingId;
    const depth = Math.round((paragraph.paragraphStyle?.indentStart?.magnitude ?? 0) / 18);
    return text === '' ? [] : [{ text, depth, heading: id === undefined ? null : { id, tabId: link?.heading?.tabId ?? '' } }];
  });
}
