import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { parts, type Proved } from './claim';

/** What came of one claim. */
export interface Told extends Proved {
  readonly claim: string;
  readonly seconds: number;
}

export interface CaughtFault {
  readonly name: string;
  readonly claim: string;
  readonly times: number;
  readonly first: string;
}

const page = 'docs/reliability.md';

/** Writes what was proved into the page on it. Parts that were not tried this time keep what stood there. */
export function writeProved(
  all: readonly Told[],
  { seed, processes }: { readonly seed: number; readonly processes: number },
): Promise<void> {
  const stood = tableOf('proved').split('\n');
  const rows = parts.flatMap((part) => {
    const mine = all.filter(({ claim }) => claim.startsWith(`${part}/`));
    const before = stood.filter((line) => line.startsWith(`| ${part} `));
    if (mine.length === 0) return before;
    const nouns = [...new Set(mine.flatMap(({ tried }) => Object.keys(tried)))];
    const tried = nouns.map((noun) => `${sum(mine.map((each) => each.tried[noun] ?? 0)).toLocaleString('en')} ${noun}`);
    const broken = mine.filter(({ failures }) => failures.length > 0).length;
    const minutes = (sum(mine.map((each) => each.seconds)) / 60 / processes).toFixed(1);
    return [row(part, mine.length, tried.join(', '), seed, minutes, broken)];
  });
  const head = [row('part', 'claims', 'tried', 'seed', `minutes on ${String(processes)} processors`, 'broken')];
  return between('proved', [...head, row('---', '---', '---', '---', '---', '---'), ...rows]);
}

export function writePlanted(faults: readonly CaughtFault[]): Promise<void> {
  const rows = faults.map(({ name, claim, times, first }) => row(name, `\`${claim}\``, times, times > 0 ? first : 'MISSED'));
  return between('planted', [row('fault', 'who notices', 'failures', 'first, in its words'), row('---', '---', '---', '---'), ...rows]);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 200)).join(' | ')} |`;

/** What stands before, between and behind the two marks of a table. */
function partsOf(name: string): readonly [before: string, table: string, after: string] {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = readFileSync(page, 'utf8').split(from);
  const [table, after] = rest?.split(to) ?? [];
  if (before === undefined || table === undefined || after === undefined)
    throw new Error(`${page} has no place between ${from} and ${to}.`);
  return [before + from, table, to + after];
}

const tableOf = (name: string): string => partsOf(name)[1];

async function between(name: string, lines: readonly string[]): Promise<void> {
  const [before, , after] = partsOf(name);
  const written = [before, '\n\n', lines.join('\n'), '\n\n', after].join('');
  writeFileSync(page, await format(written, { ...(await resolveConfig(page)), parser: 'markdown' }));
}
