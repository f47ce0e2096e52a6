import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Crash, crashPoints } from './crash/crash-points';
import { journeys } from './journeys';
import { planted, plantedFaults } from './planted-faults';

/** What one journey's crash points came to; the children send it to the parent as they go. */
interface Told {
  readonly journey: string;
  readonly points: number;
  readonly crashes: readonly Crash[];
}

const option = (flag: string): string | undefined => {
  const at = process.argv.indexOf(flag);
  return at === -1 ? undefined : process.argv[at + 1];
};

const only = { journey: option('--journey'), call: option('--call'), kind: option('--kind') };
const shard = option('--shard');

async function proveShard(mine: (index: number) => boolean, tell: (told: Told) => void): Promise<void> {
  for (const journey of journeys.filter(({ name }, index) => (only.journey === undefined || name === only.journey) && mine(index))) {
    const run = await crashPoints(
      journey,
      (call, { name }) => (only.call === undefined || Number(only.call) === call) && (only.kind === undefined || only.kind === name),
    );
    tell({ journey: journey.name, ...run });
  }
}

function replay({ journey, call, kind }: Crash): string {
  return `npm run prove -- --journey "${journey}" --call ${String(call)} --kind "${kind}"`;
}

function say({ journey, points, crashes }: Told): void {
  process.stdout.write(`${crashes.length === 0 ? 'holds ' : 'BROKEN'}  ${journey}: ${String(points)} crash points\n`);
  for (const crash of crashes) {
    process.stdout.write(`  call ${String(crash.call)}, ${crash.method}, ${crash.kind}\n`);
    for (const sentence of crash.violated) process.stdout.write(`    ${sentence}\n`);
    process.stdout.write(`    again: ${replay(crash)}\n`);
  }
}

/** Every crash point of every journey, on as many processors as there are; one failure fails all. */
async function prove(): Promise<void> {
  const started = Date.now();
  const all: Told[] = [];
  const hear = (told: Told) => {
    all.push(told);
    say(told);
  };
  const processes = only.journey === undefined ? availableParallelism() : 1;
  if (processes === 1) await proveShard(() => true, hear);
  else
    await Promise.all(Array.from({ length: processes }, (_, index) => child(['--shard', `${String(index)}/${String(processes)}`], hear)));
  const points = all.reduce((sum, told) => sum + told.points, 0);
  const crashes = all.reduce((sum, told) => sum + told.crashes.length, 0);
  process.stdout.write(
    `\n${String(all.length)} journeys, ${String(points)} crash points, ${String(crashes)} broken, ${String(Math.round((Date.now() - started) / 1000))} s\n`,
  );
  if (crashes > 0) process.exitCode = 1;
}

/** Each planted fault has to be noticed: a proof that notices nothing proves nothing. */
async function provePlanted(): Promise<void> {
  for (const fault of plantedFaults) {
    const found: Crash[] = [];
    const cwd = await planted(fault);
    await child(['--shard', '0/1', '--journey', fault.journey], (told) => found.push(...told.crashes), cwd).catch(() => undefined);
    const [first] = found;
    process.stdout.write(
      first
        ? `caught  ${fault.name}: ${String(found.length)} times, first at call ${String(first.call)}, ${first.method}, ${first.kind}: ${first.violated[0] ?? ''}\n`
        : `MISSED  ${fault.name}\n`,
    );
    if (!first) process.exitCode = 1;
  }
}

function child(args: readonly string[], hear: (told: Told) => void, cwd = process.cwd()): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(import.meta.url), args, { cwd });
    worker.on('message', (told) => {
      hear(told as Told);
    });
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A part of the proof ended with ${String(code)}.`));
    });
  });
}

async function asChild(part: string): Promise<void> {
  const [mine, of] = part.split('/').map(Number);
  await proveShard(
    (index) => index % (of ?? 1) === mine,
    (told) => process.send?.(told),
  );
  process.disconnect();
}

const work = shard !== undefined ? asChild(shard) : process.argv.includes('--planted') ? provePlanted() : prove();
work.catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
