/**
 * The customer that a TDD's title most likely names: “Globex” for “Copy of TDD – Globex (v2)”.
 *
 * A first guess for a field that people correct; empty where nothing but the document's kind is left.
 */
export function customerFromTitle(title: string): string {
  const parts = title
    .replace(/\.(docx?|md|html?|json|pdf)$/i, '')
    .replace(/^\s*((copy of|kopie von|copie de|copia de)\s+)+/i, '')
    .replace(/[([{][^)\]}]*[)\]}]/g, ' ')
    .split(/\s+[-–—|·:]\s+|\s*[|:_–—]\s*/)
    .map((part) =>
      part
        .replace(kind, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s\-–—,.:&]+|[\s\-–—,.:&]+$/g, ''),
    )
    .filter((part) => part !== '' && !/^(v?\d[\d./-]*|for|of)$/i.test(part));
  return (parts[0] ?? '')
    .replace(/^(for|of)\s+/i, '')
    .replace(/\s+(for|of)$/i, '')
    .replace(/[’']s$/, '');
}

/** What says which kind of document this is, or how far it has come, and so is no name. */
const kind =
  /\b(technical design( document| doc)?|solution design( document)?|design doc(ument)?|tdd|template|draft|final|internal|trial|poc|v\d+(\.\d+)*|\d{4}-\d{2}-\d{2})\b/gi;
