import { markWord } from './mark-word';
import { wordHeadings } from './word-headings';

const stylesPart = 'word/styles.xml';
/** The parts of a Word file whose text becomes the document's. */
const textParts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/** A Word file as mammoth should read it, which knows nothing of tracked changes, hidden text, and headings by other names than Word's own. */
export async function prepareWord(bytes: Uint8Array): Promise<Buffer> {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(bytes);
  const read = (name: string) => zip.file(name)?.async('string');
  const { levels, styles } = wordHeadings((await read(stylesPart)) ?? '');
  if (styles !== '') zip.file(stylesPart, styles);
  for (const name of textParts) {
    const xml = await read(name);
    if (xml !== undefined) zip.file(name, markWord(xml, levels));
  }
  return zip.generateAsync({ type: 'nodebuffer' });
}
