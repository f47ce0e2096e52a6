/** “1 tab”, “2 tabs”. */
export function many(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}
