/** The UTF-8 bytes of a text; lone surrogates become U+FFFD. Apps Script has no `TextEncoder`. */
export function utf8(text: string): Uint8Array {
  const encoded = unescapedPairs(encodeURIComponent(wellFormed(text)));
  return Uint8Array.from(encoded, (byte) => byte.charCodeAt(0));
}

const wellFormed = (text: string) => text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

const unescapedPairs = (encoded: string) => encoded.replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
