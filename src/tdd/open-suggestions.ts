import { mostKept, type Unsettled } from '../handoff/look';
import { asList, asRecord, asText, isRecord } from './docs-json';

interface Found {
  readonly added: string[];
  readonly removed: string[];
  on: string;
}

/** The suggestions that a document holds, read with `SUGGESTIONS_INLINE`: in reading order, each once, at most twenty. */
export function openSuggestions(document: unknown): readonly Unsettled[] {
  const found = new Map<string, Found>();
  for (const tab of asList(asRecord(document)['tabs'])) readTab(tab, found);
  return [...found.values()]
    .slice(0, mostKept)
    .map(({ added, removed, on }) => ({ who: '', says: words(added.join(''), removed.join('')), on }));
}

function readTab(tab: unknown, found: Map<string, Found>): void {
  const { documentTab, childTabs } = asRecord(tab);
  readContent(asRecord(asRecord(documentTab)['body'])['content'], found);
  for (const child of asList(childTabs)) readTab(child, found);
}

function readContent(content: unknown, found: Map<string, Found>): void {
  let heading = '';
  for (const block of asList(content)) {
    const { paragraph, table } = asRecord(block);
    for (const row of asList(asRecord(table)['tableRows'])) {
      note(row, '', heading, found);
      for (const cell of asList(asRecord(row)['tableCells'])) readContent(asRecord(cell)['content'], found);
    }
    if (!isRecord(paragraph)) continue;
    const elements = asList(paragraph['elements']);
    const standing = elements.filter((element) => ids(asRecord(asRecord(element)['textRun']), 'suggestedInsertionIds').length === 0).map(textOf).join('').trim(); // prettier-ignore
    if (asText(asRecord(paragraph['paragraphStyle'])['namedStyleType']).startsWith('HEADING')) heading = standing;
    const on = standing === '' ? heading : standing;
    note(paragraph, '', on, found);
    for (const element of elements)
      for (const part of Object.values(asRecord(element))) if (isRecord(part)) note(part, textOf(element), on, found);
  }
}

/** Ids that suggest an insertion, a deletion or another look of this part. */
function note(part: unknown, text: string, on: string, found: Map<string, Found>): void {
  const record = asRecord(part);
  const of = (id: string): Found => {
    const known = found.get(id) ?? { added: [], removed: [], on };
    found.set(id, known);
    return known;
  };
  for (const id of ids(record, 'suggestedInsertionIds')) of(id).added.push(text);
  for (const id of ids(record, 'suggestedDeletionIds')) of(id).removed.push(text);
  for (const key of Object.keys(record))
    if (key.startsWith('suggested') && key.endsWith('Changes')) Object.keys(asRecord(record[key])).forEach(of);
}

const ids = (record: Readonly<Record<string, unknown>>, key: string): readonly string[] => asList(record[key]).map(asText);
const textOf = (element: unknown): string => asText(asRecord(asRecord(element)['textRun'])['content']);

function words(added: string, removed: string): string {
  const [more, less] = [added.trim(), removed.trim()];
  if (more !== '' && less !== '') return `${less} → ${more}`;
  return more !== '' ? `add ${more}` : less !== '' ? `delete ${less}` : 'another format';
}
