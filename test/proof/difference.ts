/** Where two texts part, with a little of both. */
export function difference(one: string, other: string): string {
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  const piece = (text: string) => text.slice(Math.max(0, at - 60), at + 120);
  return `\n      …${piece(one)}…\n      …${piece(other)}…`;
}
