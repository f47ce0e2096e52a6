/** Line breaks and controls part words; halves of a character are none. */
const breaks = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;
const halves = /\p{Cs}/gu;
/** Some of them join letters in a word, so that they are left where there is something to see. */
const unseen = /^[\s\p{Cf}\p{M}\u115F\u1160\u2800\u3164\uFFA0]*$/u;

/** A text as a name is written: one line, single spaces, nothing that breaks it; empty where nobody would see anything of it. */
export function oneLine(text: string): string {
  const line = text.replace(halves, '').replace(breaks, ' ').trim();
  return unseen.test(line) ? '' : line;
}
