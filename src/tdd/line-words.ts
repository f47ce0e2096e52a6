import type { Line } from './tdd';

/** A line as people say it: of a row “Nodes: 3” or, below `heads`, “Nodes: Trial 1, Production 3”; empty cells are left out. */
export function lineWords({ text, cells }: Line, heads: readonly string[] = []): string {
  if (cells === undefined) return text.trim();
  const [label = '', ...answers] = cells.map((cell) => cell.split('\n').join(' ').trim());
  const under = (cell: string, at: number) => [heads[at] ?? '', cell].join(' ').trim();
  const said = answers.flatMap((cell, at) => (cell === '' ? [] : [under(cell, at + 1)]));
  const first = /^\d/.test(label) ? under(label, 0) : label.replace(/:$/, '');
  return [first, said.join(', ')].filter((part) => part !== '').join(': ');
}
