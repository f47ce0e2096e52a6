const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const doubleQuotes = /[\u201c\u201d\u201e\u00ab\u00bb]/g;
const singleQuotes = /[\u2018\u2019\u201a]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
/** Punctuation at the edge of a word; inside one (`1.5`, `10.0.0.0/8`, `a:b`) it carries meaning. */
const edgePunctuation = /[.,;:!?…"']+(?=\s|$)|(?<=^|\s)["']+/g;

/**
 * The text without what only looks different: white space, invisible characters, kinds of quotes and dashes,
 * punctuation at the edges of words. Case and everything inside a word stay: `Gb` is not `GB`, `1.5` is not `15`.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(doubleQuotes, '"')
    .replace(singleQuotes, "'")
    .replace(dashes, '-')
    .replace(edgePunctuation, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
