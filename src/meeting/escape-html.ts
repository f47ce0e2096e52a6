/** A text that shows as itself inside HTML, on one line, cut with “…” so that its HTML takes at most so many characters. */
export function escapeHtml(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const whole = [...flat].map((letter) => escapes[letter] ?? letter);
  if (lengthOf(whole) <= most) return whole.join('');
  let room = most - 1;
  const kept = whole.slice(
    0,
    whole.findIndex((letter) => (room -= letter.length) < 0),
  );
  return `${kept.join('').trimEnd()}…`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const lengthOf = (letters: readonly string[]): number => letters.reduce((sum, letter) => sum + letter.length, 0);
