import type { Tab } from '../docs/document';
import { buildTab } from './document-builder';
import { suggestedClasses } from './html-suggested';
import { htmlToBlocks } from './html-to-blocks';
import { ImportRefused } from './import-refused';
import { markNumberedHeadings, type WordElement } from './mark-numbered-headings';
import { wordMarks } from './mark-word';
import { prepareWord } from './prepare-word';

/**
 * A Word document as a document of one tab. Images come without their pixels; Word's table of contents becomes Docs' own,
 * and its tracked changes suggestions.
 */
export async function importDocx(bytes: Uint8Array): Promise<Tab[]> {
  const { value } = await readWord(bytes);
  return [buildTab(htmlToBlocks(`<body>${value}</body>`))];
}

async function readWord(bytes: Uint8Array): Promise<{ value: string }> {
  try {
    // Loaded only for Word files: it takes longer to load than most documents to check.
    const { default: mammoth } = await import('mammoth');
    return await mammoth.convertToHtml(
      { buffer: await prepareWord(bytes) },
      {
        ignoreEmptyParagraphs: false,
        transformDocument: (document: WordElement) => markNumberedHeadings(document),
        styleMap: [
          ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='numbered heading ${String(level)}'] => h${String(level)}.numbered:fresh`),
          "p[style-name='Title'] => p.title:fresh",
          "p[style-name='Subtitle'] => p.subtitle:fresh",
          "p[style-name^='toc '] => p.contents-line:fresh",
          ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p.${wordMarks.outline}${String(level)} => h${String(Math.min(level, 6))}:fresh`),
          `r.${wordMarks.inserted} => span.${suggestedClasses.insertion}`,
          `r.${wordMarks.deleted} => span.${suggestedClasses.deletion}`,
          `r.${wordMarks.both} => span.${suggestedClasses.insertion}.${suggestedClasses.deletion}`,
          `r.${wordMarks.hidden} => !`,
          "p[style-name='Heading 7'] => h6:fresh",
          "p[style-name='Heading 8'] => h6:fresh",
          "p[style-name='Heading 9'] => h6:fresh",
        ],
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
  } catch {
    throw new ImportRefused('This .docx cannot be read: it is damaged or not from Word. Open it in Word and save it again.');
  }
}
