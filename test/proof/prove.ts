import { availableParallelism } from 'node:os';
import type { Claim, Proved } from './claim';
import { claims, idOf } from './claims';
import { answerParent, Child } from './in-child';
import { planted, plantedFaults } from './planted-faults';
import { type Told, writeProved, writePlanted } from './write-report';

const option = (flag: string): string | undefined => {
  const at = process.argv.indexOf(flag);
  return at === -1 ? undefined : process.argv[at + 1];
};

const seed = Number(option('--seed') ?? 1);

const chosen = (): readonly Claim[] => {
  const wanted = option('--only');
  return wanted === undefined ? claims : claims.filter((claim) => idOf(claim).startsWith(wanted));
};

function claimOf(id: string): Claim {
  const claim = claims.find((each) => idOf(each) === id);
  if (!claim) throw new Error(`There is no claim “${id}”.`);
  return claim;
}

async function told(claim: Claim, note: (detail: string) => void): Promise<Told> {
  const started = Date.now();
  const proved = await claim.prove({ seed, note }).catch((error: unknown) => brokenBy(error));
  return { claim: idOf(claim), seconds: (Date.now() - started) / 1000, ...proved };
}

const brokenBy = (error: unknown): Proved => ({ tried: {}, failures: [{ detail: '', says: [String(error)] }] });

/** What came of each of the claims, which one child after the other takes from the list. */
async function allTold(wanted: readonly Claim[], hear: (each: Told) => void, cwd?: string): Promise<readonly Told[]> {
  const all: Told[] = [];
  const queue = wanted.map(idOf);
  const work = async () => {
    let child: Child | null = null;
    for (let claim = queue.shift(); claim !== undefined; claim = queue.shift()) {
      child ??= new Child(['--seed', String(seed)], cwd);
      const asked = Date.now();
      const each = (await child.ask(claim).catch((error: unknown) => {
        child = null;
        return { claim, seconds: (Date.now() - asked) / 1000, ...brokenBy(error) };
      })) as Told;
      all.push(each);
      hear(each);
    }
    child?.end();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), wanted.length) }, work));
  return all;
}

function say({ claim, tried, failures, seconds }: Told): void {
  const counts = Object.entries(tried).map(([what, count]) => `${count.toLocaleString('en')} ${what}`);
  print(`${failures.length === 0 ? 'holds ' : 'BROKEN'}  ${claim}: ${counts.join(', ')} (${seconds.toFixed(1)} s)`);
  for (const { detail, says } of failures.slice(0, 5)) {
    for (const sentence of says) print(`    ${sentence}`);
    print(`    again: npm run prove -- --replay "${claim}: ${detail}"`);
  }
  if (failures.length > 5) print(`    … and ${String(failures.length - 5)} more`);
}

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Every claim, on as many processors as there are; one failure fails all. */
async function prove(): Promise<void> {
  const started = Date.now();
  const all = await allTold(chosen(), say);
  const seconds = Math.round((Date.now() - started) / 1000);
  print('');
  const nouns = [...new Set(all.flatMap(({ tried }) => Object.keys(tried)))];
  for (const noun of nouns) print(`${all.reduce((sum, { tried }) => sum + (tried[noun] ?? 0), 0).toLocaleString('en')} ${noun}`);
  const broken = all.filter(({ failures }) => failures.length > 0).length;
  print(`${String(all.length)} claims, ${String(broken)} broken, seed ${String(seed)}, ${String(seconds)} s`);
  if (broken > 0) process.exitCode = 1;
  if (process.argv.includes('--write')) await writeProved(all, { seed, processes: availableParallelism() });
}

async function replay(again: string): Promise<void> {
  const claim = [...claims].sort((one, other) => other.name.length - one.name.length).find((each) => again.startsWith(`${idOf(each)}: `));
  if (!claim) throw new Error(`There is no claim in “${again}”.`);
  print(await claim.replay(again.slice(idOf(claim).length + 2)));
}

/** Each planted fault has to be noticed: a proof that notices nothing proves nothing. */
async function provePlanted(): Promise<void> {
  const lines: { readonly name: string; readonly claim: string; readonly times: number; readonly first: string }[] = [];
  for (const fault of plantedFaults) {
    const all = await allTold([claimOf(fault.claim)], () => undefined, await planted(fault));
    const failures = all.flatMap((each) => each.failures);
    const first = failures[0]?.says.slice(-1)[0] ?? '';
    print(failures.length > 0 ? `caught  ${fault.name}: ${String(failures.length)} times, first ${first}` : `MISSED  ${fault.name}`);
    if (failures.length === 0) process.exitCode = 1;
    lines.push({ name: fault.name, claim: fault.claim, times: failures.length, first });
  }
  if (process.argv.includes('--write')) await writePlanted(lines);
}

async function work(): Promise<void> {
  const notes = option('--answer');
  const again = option('--replay');
  if (notes !== undefined) return answerParent(notes, (claim, note) => told(claimOf(claim), note));
  if (again !== undefined) return replay(again);
  return process.argv.includes('--planted') ? provePlanted() : prove();
}

work().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
