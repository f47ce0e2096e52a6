import type { Figure } from './figure';

/** The figures in columns, one line each, with a heading. */
export function table(figures: readonly Figure[]): string {
  const rows = [
    ['name', 'value', 'unit', 'goal', 'met'],
    ...figures.map(({ name, value, unit, goal, met }) => [name, String(value), unit, goal, metWords(met)]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

function metWords(met: boolean | null): string {
  if (met === null) return '';
  return met ? 'yes' : 'no';
}
