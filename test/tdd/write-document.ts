/** What `documents.get` answers for a document, as plain JSON. */
export interface WrittenDocument {
  documentId: string;
  title: string;
  tabs: WrittenTab[];
}

interface WrittenTab {
  tabProperties: { tabId: string; title: string; index: number };
  documentTab: { body: { content: Record<string, unknown>[] }; inlineObjects?: Record<string, unknown> };
  childTabs?: WrittenTab[];
}

/**
 * A document of the Docs API out of an outline, one paragraph a line.
 *
 * `=== Title` begins a tab, `==== Title` a tab inside the one before; `# ` to `###### ` are headings, `- ` list entries (two spaces a
 * level), `| a | b |` rows, `_x_`, `**x**` and `[x](url)` lines that are italic, bold or a link as a whole, `![x]` a picture, `TITLE: x` the title.
 */
export function writeDocument(outline: string, documentId = 'file-1'): WrittenDocument {
  const tabs: WrittenTab[] = [];
  let count = 0;
  let tab = newTab('Tab 1', count);
  let content = tab.documentTab.body.content;
  let rows: string[][] = [];
  const flush = () => {
    if (rows.length > 0) content.push(tableOf(rows));
    rows = [];
  };

  const lines = outline.split('\n').filter((line) => line.trim() !== '');
  if (!lines[0]?.startsWith('=== ')) tabs.push(tab);
  for (const line of lines) {
    const child = /^(====?) (.*)$/.exec(line);
    const row = /^\|(.*)\|$/.exec(line.trim());
    if (row === null || child !== null) flush();
    if (child !== null) {
      tab = newTab(child[2] ?? '', count++);
      content = tab.documentTab.body.content;
      const outer = tabs[tabs.length - 1];
      if (child[1] === '====' && outer !== undefined) (outer.childTabs ??= []).push(tab);
      else tabs.push(tab);
    } else if (row !== null) rows.push((row[1] ?? '').split('|').map((cell) => cell.trim()));
    else content.push(blockOf(line, tab));
  }
  flush();
  return { documentId, title: 'Globex TDD', tabs };
}

function newTab(title: string, index: number): WrittenTab {
  return { tabProperties: { tabId: `t.${String(index)}`, title, index }, documentTab: { body: { content: [{ sectionBreak: {} }] } } };
}

function blockOf(line: string, tab: WrittenTab): Record<string, unknown> {
  const heading = /^(#{1,6}) (.*)$/.exec(line);
  if (heading !== null) return paragraph([run(heading[2] ?? '')], `HEADING_${String(heading[1]?.length ?? 1)}`);
  const bullet = /^( *)- (.*)$/.exec(line);
  if (bullet !== null) {
    const nestingLevel = (bullet[1]?.length ?? 0) / 2;
    return paragraph([styled(bullet[2] ?? '')], 'NORMAL_TEXT', {
      bullet: { listId: 'kix.1', ...(nestingLevel > 0 ? { nestingLevel } : {}) },
    });
  }
  const picture = /^!\[(.*)\]$/.exec(line);
  if (picture !== null) {
    const objects = (tab.documentTab.inlineObjects ??= {});
    const inlineObjectId = `kix.i${String(Object.keys(objects).length)}`;
    objects[inlineObjectId] = { inlineObjectProperties: { embeddedObject: { title: picture[1], imageProperties: {} } } };
    return paragraph([{ inlineObjectElement: { inlineObjectId } }, run('')]);
  }
  if (line.startsWith('TITLE: ')) return paragraph([run(line.slice(7))], 'TITLE');
  return paragraph([styled(line)]);
}

function styled(text: string): Record<string, unknown> {
  const link = /^\[([^\]]*)\]\(([^)]*)\)$/.exec(text);
  if (link !== null) return run(link[1] ?? '', { link: { url: link[2] } });
  if (/^\*\*.*\*\*$/.test(text)) return run(text.slice(2, -2), { bold: true });
  if (/^_[^_].*_$/.test(text)) return run(text.slice(1, -1), { italic: true });
  return run(text);
}

function run(text: string, textStyle: Record<string, unknown> = {}): Record<string, unknown> {
  return { textRun: { content: `${text}\n`, textStyle } };
}

function paragraph(elements: unknown[], namedStyleType = 'NORMAL_TEXT', more: Record<string, unknown> = {}): Record<string, unknown> {
  return { paragraph: { elements, paragraphStyle: { namedStyleType }, ...more } };
}

function tableOf(rows: readonly string[][]): Record<string, unknown> {
  const tableRows = rows.map((cells) => ({ tableCells: cells.map((cell) => ({ content: [paragraph([run(cell)])] })) }));
  return { table: { rows: rows.length, columns: rows[0]?.length ?? 0, tableRows } };
}
