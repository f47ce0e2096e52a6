import { asCount, asList, asRecord, asText, isRecord, isSuggested } from './docs-json';
import type { DocsElement, DocsParagraph, Json } from './docs-json';
import type { StampRange } from './stamp-ranges';
import type { Line, Unreadable } from './tdd';

/** What every paragraph of one tab is read with. */
export interface TabObjects {
  readonly fileId: string;
  readonly inline: Json;
  readonly positioned: Json;
  readonly stamps: readonly StampRange[];
}

/** Something that cannot be read, before it is known where it stands. */
export type Riddle = Pick<Unreadable, 'what' | 'saying'>;

export interface Paragraph {
  /** Trimmed; a soft break is a newline; empty when there is nothing to read. */
  readonly text: string;
  /** 1 to 6 for a heading, 0 for everything else: title and subtitle are text. */
  readonly level: number;
  readonly headingId: string;
  readonly kind: Line['kind'];
  readonly depth: number;
  readonly looks: Line['looks'];
  /** Where its links lead. */
  readonly links: readonly string[];
  readonly riddles: readonly Riddle[];
}

const monospaced = new Set(
  'Courier New,Courier,Roboto Mono,Consolas,Source Code Pro,Inconsolata,Ubuntu Mono,Fira Mono,Fira Code,JetBrains Mono,Menlo,Monaco,IBM Plex Mono,Space Mono,DM Mono,Cousine,PT Mono'.split(
    ',',
  ),
);

const googleFile = /^https?:\/\/(?:docs|drive|sheets|slides)\.google\.com\/.*?\/d\/([\w-]+)/;

/** Stands in `textRun.content` for everything that the API cannot show: drop-downs, check boxes, variables. */
const unknownChip = '\uE907';

/** One paragraph of the API: its runs joined, its chips as text, suggestions and our own stamp left out, and what cannot be read named. */
export function readParagraph(paragraph: DocsParagraph, objects: TabObjects): Paragraph {
  const riddles: Riddle[] = [];
  const links: string[] = [];
  const set = { marks: 0, bold: 0, italic: 0, link: 0, code: 0 };
  let text = '';
  for (const element of asList(paragraph.elements)) {
    if (!isRecord(element)) continue;
    const { textRun } = element;
    text += isRecord(textRun) ? readRun(textRun, element, objects, { riddles, links, set }) : readChip(element, objects, riddles);
  }
  for (const id of asList(paragraph.positionedObjectIds)) {
    const properties = asRecord(asRecord(objects.positioned[asText(id)])['positionedObjectProperties']);
    riddles.push(riddleOf(asRecord(properties['embeddedObject'])));
  }

  const style = asRecord(paragraph.paragraphStyle);
  const bullet = paragraph.bullet;
  const all = (marks: number) => set.marks > 0 && marks === set.marks;
  return {
    text: tidy(text),
    level: levelOf(asText(style['namedStyleType'])),
    headingId: asText(style['headingId']),
    kind: isRecord(bullet) ? 'bullet' : all(set.code) ? 'code' : 'text',
    depth: isRecord(bullet) ? asCount(bullet['nestingLevel']) : 0,
    looks: all(set.link) ? 'link' : all(set.italic) ? 'italic' : all(set.bold) ? 'bold' : undefined,
    links,
    riddles,
  };
}

function readRun(
  run: Json,
  element: DocsElement,
  objects: TabObjects,
  {
    riddles,
    links,
    set,
  }: {
    readonly riddles: Riddle[];
    readonly links: string[];
    readonly set: { marks: number; bold: number; italic: number; link: number; code: number };
  },
): string {
  if (isSuggested(run)) return '';
  let content = asText(run['content']);
  if (objects.stamps.length > 0) content = outside(content, asCount(element.startIndex), objects.stamps);
  if (content.includes(unknownChip)) {
    content = content.split(unknownChip).join('');
    riddles.push({ what: 'chip', saying: 'a smart chip that Google does not let this check read' });
  }

  const marks = content.trim().length;
  if (marks === 0) return content;
  const style = asRecord(run['textStyle']);
  set.marks += marks;
  if (style['bold'] === true) set.bold += marks;
  if (style['italic'] === true) set.italic += marks;
  if (monospaced.has(asText(asRecord(style['weightedFontFamily'])['fontFamily']))) set.code += marks;
  if (isRecord(style['link'])) {
    set.link += marks;
    const url = asText(style['link']['url']);
    if (url !== '') links.push(url);
    const file = googleFile.exec(url);
    if (file && file[1] !== objects.fileId) riddles.push({ what: 'linked-document', saying: `the linked document “${content.trim()}”` });
  }
  return content;
}

function readChip(element: Json, objects: TabObjects, riddles: Riddle[]): string {
  if (inStamp(asCount(element['startIndex']), objects.stamps)) return '';
  for (const kind of Object.keys(element)) {
    const chip = element[kind];
    if (!isRecord(chip)) continue;
    if (isSuggested(chip)) return '';
    switch (kind) {
      case 'person': {
        const { name, email } = asRecord(chip['personProperties']);
        return asText(name) || asText(email);
      }
      case 'dateElement':
        return asText(asRecord(chip['dateElementProperties'])['displayText']);
      case 'richLink': {
        const { title, uri } = asRecord(chip['richLinkProperties']);
        const shown = asText(title) || asText(uri);
        riddles.push({ what: 'linked-document', saying: `the linked document “${shown}”` });
        return shown;
      }
      case 'inlineObjectElement': {
        const properties = asRecord(asRecord(objects.inline[asText(chip['inlineObjectId'])])['inlineObjectProperties']);
        riddles.push(riddleOf(asRecord(properties['embeddedObject'])));
        return '';
      }
      case 'equation':
        riddles.push({ what: 'equation', saying: 'an equation' });
        return '';
      case 'autoText':
      case 'pageBreak':
      case 'columnBreak':
      case 'footnoteReference':
      case 'horizontalRule':
        return ' ';
      default:
        riddles.push({ what: 'chip', saying: `a “${kind}” that a check cannot read` });
        return '';
    }
  }
  return '';
}

function riddleOf(object: Json): Riddle {
  const named = asText(object['title']) || asText(object['description']);
  const called = named === '' ? '' : ` “${named}”`;
  if (isRecord(object['embeddedDrawingProperties'])) return { what: 'drawing', saying: `a drawing${called}` };
  if (isRecord(object['linkedContentReference'])) return { what: 'embedded', saying: `an embedded chart${called}` };
  return { what: 'image', saying: `an image${called}` };
}

function levelOf(style: string): number {
  return style.startsWith('HEADING_') ? Number(style.slice(8)) || 0 : 0;
}

/** A paragraph ends in "\n"; U+000B is the soft break; a few spaces of layout are not text. */
function tidy(text: string): string {
  const trimmed = text.trim();
  return trimmed.includes('\u000B') ? trimmed.split('\u000B').join('\n') : trimmed;
}

function inStamp(at: number, stamps: readonly StampRange[]): boolean {
  return stamps.some(({ start, end }) => at >= start && at < end);
}

/** What of `content`, which begins at index `at`, stands outside the stamps. */
function outside(content: string, at: number, stamps: readonly StampRange[]): string {
  let left = content;
  for (const { start, end } of [...stamps].sort((one, other) => other.start - one.start)) {
    const from = Math.max(0, start - at);
    const to = Math.min(content.length, end - at);
    if (from < to) left = left.slice(0, from) + left.slice(to);
  }
  return left;
}
