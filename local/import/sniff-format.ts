import { ImportRefused } from './import-refused';
import { zipDirectory } from './zip-directory';

export type Format = 'docx' | 'json' | 'html' | 'markdown' | 'text';

/** What a file is, and its text where it is text; images written into it as `data:` are cut out, since they are not text. */
export function sniffFormat({ name, bytes }: { name: string; bytes: Uint8Array }): { format: Format; text: string } {
  if (bytes.length === 0) throw new ImportRefused(`“${name}” is empty. Choose the file again, or export it again from its source.`);
  if (bytes.length > mostBytes)
    throw new ImportRefused(`“${name}” is larger than 50 MB, the most that Google Docs converts. Make it smaller or split it.`);
  const signature = signatures.find(({ starts }) => startsWith(bytes, starts));
  if (signature) {
    if (signature.is === 'zip' && isWord(name, bytes)) return { format: 'docx', text: '' };
    throw new ImportRefused(`“${name}” ${signature.saying}`);
  }
  const text = decode(bytes);
  if (text.includes('\u0000'))
    throw new ImportRefused(`“${name}” is a binary file, not a document. Import a .docx, .md, .html or Google Docs .json file.`);
  if (text.trim() === '') throw new ImportRefused(`“${name}” is empty. Choose the file again, or export it again from its source.`);
  return { format: textFormat(name, text), text: text.replace(/data:[\w.+/-]+;base64,[A-Za-z0-9+/=\s]*?(?=["')>\]\s]|$)/g, 'data:') };
}

/** https://support.google.com/drive/answer/37603 */
const mostBytes = 50 * 1024 * 1024;

const signatures = [
  {
    is: 'zip',
    starts: 'PK\u0003\u0004',
    saying: 'is a zip archive without a Word document in it. Import a .docx, .md, .html or Google Docs .json file.',
  },
  { is: 'zip', starts: 'PK\u0005\u0006', saying: 'is an empty zip archive. Export the document again.' },
  {
    is: 'doc',
    starts: '\u00d0\u00cf\u0011\u00e0',
    saying: 'is in the old Word format (.doc) or protected by a password. Open it in Word and save it as .docx without a password.',
  },
  { is: 'pdf', starts: '%PDF', saying: 'is a PDF. Export the document it was made from as .docx and import that.' },
  { is: 'rtf', starts: '{\\rtf', saying: 'is in Rich Text Format. Open it in Word and save it as .docx.' },
  { is: 'image', starts: '\u0089PNG', saying: 'is an image, not a document. Import a .docx, .md, .html or Google Docs .json file.' },
  {
    is: 'image',
    starts: '\u00ff\u00d8\u00ff',
    saying: 'is an image, not a document. Import a .docx, .md, .html or Google Docs .json file.',
  },
  { is: 'image', starts: 'GIF8', saying: 'is an image, not a document. Import a .docx, .md, .html or Google Docs .json file.' },
];

const startsWith = (bytes: Uint8Array, starts: string): boolean => [...starts].every((letter, at) => bytes[at] === letter.charCodeAt(0));

function isWord(name: string, bytes: Uint8Array): boolean {
  const sizes = zipDirectory(bytes);
  if (!sizes)
    throw new ImportRefused(`“${name}” is damaged: it begins like a .docx but its end is missing or broken. Download or save it again.`);
  const size = sizes.get('word/document.xml');
  if (size !== undefined && size > mostXml) {
    throw new ImportRefused(
      `“${name}” holds ${String(Math.round(size / 1e6))} MB of text and formatting, more than a Google Doc of 1.02 million characters may have. Split it.`,
    );
  }
  return size !== undefined;
}

/** Word takes some twenty bytes a character; a file that unpacks to more than this is no document for Docs. */
const mostXml = 40_000_000;

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, '\u00ff\u00fe')) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, '\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const extensions: Record<string, Format> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  txt: 'text',
};

function textFormat(name: string, text: string): Format {
  if (/^\s*(<!--[\s\S]{0,2000}?-->\s*)*(<\?xml[^>]*>\s*)?(<!doctype html|<html[\s>])/i.test(text)) return 'html';
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = extensions[extension];
  if (named !== 'markdown' && /^\s*\{\s*"/.test(text)) return 'json';
  if (extension === 'docx')
    throw new ImportRefused(`“${name}” is not a Word document: it is text with the wrong extension, or damaged. Save it again in Word.`);
  if (named) return named;
  if (extension === '') return 'markdown';
  throw new ImportRefused(
    `“${name}” is a .${extension} file, which Google Docs does not open as a document. Import a .docx, .md, .html or Google Docs .json file.`,
  );
}
