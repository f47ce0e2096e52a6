import type { Tab } from '../docs/document';
import { everyTab } from '../docs/every-tab';
import { buildTab, line } from './document-builder';
import { importDocx } from './import-docx';
import { importHtml } from './import-html';
import { importJson } from './import-json';
import { ImportRefused } from './import-refused';
import { markdownToBlocks } from './markdown-to-blocks';
import { sniffFormat } from './sniff-format';

/**
 * A file as the document that Google Docs would make of it: Word, Markdown, HTML, plain text, or the Docs API's own JSON.
 *
 * Its content tells what a file is, and its extension only where the content does not. Throws `ImportRefused`, and nothing else.
 */
export async function importDocument({ name: path, bytes }: { name: string; bytes: Uint8Array }): Promise<{ title: string; tabs: Tab[] }> {
  const name = path.replace(/^.*[\\/]/, '');
  const fallback = name.replace(/\.[A-Za-z0-9]{1,8}$/, '') || 'Untitled document';
  try {
    const { title = fallback, tabs } = await read({ name, bytes });
    checkLength(tabs);
    return { title, tabs };
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    if (error instanceof RangeError)
      throw new ImportRefused(`“${name}” is nested too deeply to be read. Make it flatter and import it again.`);
    throw new ImportRefused(
      `“${name}” cannot be read (${error instanceof Error ? error.message : String(error)}). Save it again as .docx and import that.`,
    );
  }
}

async function read({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<{ title?: string | undefined; tabs: Tab[] }> {
  const { format, text } = sniffFormat({ name, bytes });
  switch (format) {
    case 'docx':
      return { tabs: await importDocx(bytes) };
    case 'json':
      return importJson(text);
    case 'html':
      checkSource(text.replace(/<[^<>]*>/g, ''), 3);
      return { tabs: importHtml(text) };
    case 'markdown':
      checkSource(text, 2);
      return { tabs: [buildTab(markdownToBlocks(text))] };
    case 'text':
      checkSource(text, 1);
      return { tabs: [buildTab(text.split('\n').map((written) => line(written)))] };
  }
}

/** Google's limit for a document: https://support.google.com/drive/answer/37603 */
const mostCharacters = 1_020_000;

const tooLong = (count: number) =>
  new ImportRefused(
    `The text has ${count.toLocaleString('en-US')} characters, and a Google Doc may have 1.02 million. Split it into several documents.`,
  );

/** Refuses before reading what could not become short enough: markup is at most so many times its text. */
function checkSource(text: string, times: number): void {
  if (text.length > mostCharacters * times) throw tooLong(text.length);
}

function checkLength(tabs: readonly Tab[]): void {
  const ends = everyTab(tabs).map(({ documentTab }) => documentTab?.body?.content[documentTab.body.content.length - 1]?.endIndex ?? 0);
  const count = ends.reduce((sum, end) => sum + end, 0);
  if (count > mostCharacters) throw tooLong(count);
}
