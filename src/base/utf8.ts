/** The UTF-8 bytes of a text; lone surrogates become U+FFFD. Apps Script has no `TextEncoder`, and a sweep seals every row: so no text is built on the way. */
export function utf8(text: string): Uint8Array {
  // A UTF-16 unit takes three bytes at most.
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const point = scalarAt(text, at);
    if (point < 0x80) bytes[end++] = point;
    else {
      if (point < 0x800) bytes[end++] = 0xc0 | (point >> 6);
      else {
        if (point < 0x10000) bytes[end++] = 0xe0 | (point >> 12);
        else {
          bytes[end++] = 0xf0 | (point >> 18);
          bytes[end++] = continued(point >> 12);
          at += 1;
        }
        bytes[end++] = continued(point >> 6);
      }
      bytes[end++] = continued(point);
    }
  }
  return bytes.slice(0, end);
}

const continued = (bits: number): number => 0x80 | (bits & 0x3f);

function scalarAt(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  return point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
}
