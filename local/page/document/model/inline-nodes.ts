import type { Mark, Node } from 'prosemirror-model';
import type { DocumentTab, ParagraphElement } from '../google-document';
import type { ChipKind, Look } from './node-attrs';
import { schema } from './schema';
import { marksOfStyle } from './text-style-marks';

interface Suggested {
  readonly suggestedInsertionIds?: readonly string[];
  readonly suggestedDeletionIds?: readonly string[];
  readonly textStyle?: object;
}

/** The nodes of a paragraph: its elements without the newline at its end. */
export function inlineNodes(elements: readonly ParagraphElement[], tab: DocumentTab): readonly Node[] {
  const nodes = elements.flatMap((element) => nodesOf(element, tab));
  const last = nodes[nodes.length - 1];
  if (last?.isText !== true || last.text?.endsWith('\n') !== true) return nodes;
  const text = last.text.slice(0, -1);
  return [...nodes.slice(0, -1), ...(text === '' ? [] : [schema.text(text, last.marks)])];
}

function nodesOf(element: ParagraphElement, tab: DocumentTab): readonly Node[] {
  const kind = Object.keys(element).find((field) => field !== 'startIndex' && field !== 'endIndex') ?? '';
  const inside = (element[kind as keyof ParagraphElement] ?? {}) as Suggested & Look;
  const marks = suggestionMarks(inside);
  if (element.textRun) return textNodes(element.textRun.content ?? '', [...marksOfStyle(inside.textStyle as Look), ...marks]);
  const chip = chipOf(element);
  if (chip) return [schema.nodes.chip.create(chip, null, marks)];
  const size = Math.max(1, (element.endIndex ?? 1) - (element.startIndex ?? 0));
  return [schema.nodes.fixed.create({ kind, id: idOf(element), size, label: labelOf(element, tab) }, null, marks)];
}

const suggestionMarks = ({ suggestedInsertionIds: inserted, suggestedDeletionIds: deleted }: Suggested): readonly Mark[] => [
  ...(inserted?.length ? [schema.marks.suggestion.create({ kind: 'insertion', ids: inserted.join(' ') })] : []),
  ...(deleted?.length ? [schema.marks.suggestion.create({ kind: 'deletion', ids: deleted.join(' ') })] : []),
];

/**
 * Text with its soft breaks. A private-use character is a chip that the API cannot tell of,
 * and cannot be written either: https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#inserttextrequest
 */
function textNodes(content: string, marks: readonly Mark[]): readonly Node[] {
  return content.split(/([\u000b\ue000-\uf8ff])/).flatMap((piece) => {
    if (piece === '') return [];
    if (piece === '\u000b') return [schema.nodes.soft_break.create(null, null, marks)];
    if (/^[\ue000-\uf8ff]$/.test(piece)) return [schema.nodes.fixed.create({ kind: 'unknownChip', id: piece, label: 'Chip' }, null, marks)];
    return [schema.text(piece, marks)];
  });
}

/** Only what can be written again is a chip here: the API makes none without the property that tells what it is of. */
function chipOf({ person, dateElement, richLink }: ParagraphElement): { kind: ChipKind; properties: object } | null {
  if (person?.personProperties?.email) return { kind: 'person', properties: person.personProperties };
  if (dateElement?.dateElementProperties?.timestamp) return { kind: 'date', properties: dateElement.dateElementProperties };
  return richLink?.richLinkProperties?.uri ? { kind: 'link', properties: richLink.richLinkProperties } : null;
}

const idOf = ({ inlineObjectElement, footnoteReference }: ParagraphElement): string =>
  inlineObjectElement?.inlineObjectId ?? footnoteReference?.footnoteId ?? '';

function labelOf(element: ParagraphElement, tab: DocumentTab): string {
  if (element.inlineObjectElement) return imageLabel(element.inlineObjectElement.inlineObjectId, tab);
  if (element.footnoteReference) return element.footnoteReference.footnoteNumber ?? '*';
  if (element.pageBreak) return 'Page break';
  if (element.columnBreak) return 'Column break';
  if (element.equation) return 'Equation';
  if (element.autoText) return 'Page number';
  return (
    element.person?.personProperties?.name ??
    element.richLink?.richLinkProperties?.title ??
    element.dateElement?.dateElementProperties?.displayText ??
    ''
  );
}

function imageLabel(id: string | undefined, tab: DocumentTab): string {
  const embedded = tab.inlineObjects?.[id ?? '']?.inlineObjectProperties?.embeddedObject;
  const kind = embedded?.embeddedDrawingProperties ? 'Drawing' : 'Image';
  const says = embedded?.title ?? embedded?.description;
  return says === undefined || says === '' ? kind : `${kind}: ${says}`;
}
