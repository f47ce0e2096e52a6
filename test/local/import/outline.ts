import type { DocumentTab, StructuralElement, Tab } from '../../../local/docs/document';
import { everyTab } from '../../../local/docs/every-tab';

/** A document as lines: named style, list sign and depth, text; chips and images by kind, soft breaks as `⏎`. */
export function outline(tabs: readonly Tab[]): string[] {
  return everyTab(tabs).flatMap(({ documentTab }) => (documentTab ? contentLines(documentTab, documentTab.body?.content ?? []) : []));
}

function contentLines(tab: DocumentTab, content: readonly StructuralElement[]): string[] {
  return content.flatMap(({ paragraph, table, tableOfContents }) => {
    if (paragraph) return [paragraphLine(tab, paragraph)];
    if (tableOfContents) return ['contents:', ...contentLines(tab, tableOfContents.content).map((line) => `  ${line}`)];
    return (table?.tableRows ?? []).map(
      ({ tableCells }) => `| ${tableCells.map((cell) => contentLines(tab, cell.content).join(' / ')).join(' | ')} |`,
    );
  });
}

function paragraphLine(tab: DocumentTab, { paragraphStyle, bullet, elements }: NonNullable<StructuralElement['paragraph']>): string {
  const style = paragraphStyle?.['namedStyleType'] as string;
  const levels =
    bullet &&
    (tab.lists?.[bullet.listId]?.['listProperties'] as { nestingLevels: { glyphType?: string; glyphSymbol?: string }[] }).nestingLevels;
  const level = levels?.[bullet?.nestingLevel ?? 0];
  const sign = level && (level.glyphSymbol ? '*' : level.glyphType === 'GLYPH_TYPE_UNSPECIFIED' ? '[]' : '1.');
  const text = elements
    .map((element) => element.textRun?.content ?? `<${Object.keys(element).find((key) => !key.endsWith('Index')) ?? ''}>`)
    .join('');
  return `${style === 'NORMAL_TEXT' ? '' : `${style} `}${'  '.repeat(bullet?.nestingLevel ?? 0)}${sign ? `${sign} ` : ''}${text.replace(/\n$/, '').replace(/\u000b/g, '⏎')}`;
}
