import { measureCalls } from './calls/measure-calls';
import { measureCheck } from './check/measure-check';
import { measureDay } from './day/measure-day';
import type { Figure } from './figure';
import { measureLoad } from './load/measure-load';
import { measurePaint } from './load/measure-paint';
import { measureSlots } from './slots/measure-slots';
import { measureStart } from './start/measure-start';
import { measureSweep } from './sweep/measure-sweep';
import { table } from './table';

const [only, asJson, quick] = [optionAfter('--only'), process.argv.includes('--json'), process.argv.includes('--quick')];

const measures: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  calls: () => measureCalls(quick ? [100, 1000] : [100, 1000, 10_000, 100_000]),
  sweep: () => measureSweep(quick ? 1000 : 10_000),
  day: measureDay,
  check: measureCheck,
  slots: measureSlots,
  load: measureLoad,
  paint: measurePaint,
  start: measureStart,
};

/** Measures, and prints a table or, with `--json`, the figures as JSON and nothing else. A goal that is missed is shown; only a measure that breaks fails. */
async function bench(): Promise<void> {
  const chosen = Object.entries(measures).filter(([name]) => only === undefined || name === only);
  if (chosen.length === 0) throw new Error(`There is no measure ${only ?? ''}; there are ${Object.keys(measures).join(', ')}.`);
  const figures: Figure[] = [];
  for (const [name, measure] of chosen) {
    if (!asJson) process.stderr.write(`measuring ${name} …\n`);
    figures.push(...(await measure()));
  }
  process.stdout.write(`${asJson ? JSON.stringify(figures, null, 2) : table(figures)}\n`);
}

function optionAfter(flag: string): string | undefined {
  const at = process.argv.indexOf(flag);
  return at === -1 ? undefined : (process.argv[at + 1] ?? '');
}

bench().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
