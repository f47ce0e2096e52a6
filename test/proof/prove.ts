import { availableParallelism } from 'node:os';
import type { Claim, Proved } from './claim';
import { claims, idOf } from './claims';
import { inChild, tellParent } from './in-child';
import { planted, plantedFaults } from './planted-faults';

/** What came of one claim; children tell it to their parent as they go. */
interface Told extends Proved {
  readonly claim: string;
  readonly seconds: number;
}

const option = (flag: string): string | undefined => {
  const at = process.argv.indexOf(flag);
  return at === -1 ? undefined : process.argv[at + 1];
};

const chosen = (): readonly Claim[] => {
  const wanted = option('--only');
  return wanted === undefined ? claims : claims.filter((claim) => idOf(claim).startsWith(wanted));
};

async function told(claim: Claim): Promise<Told> {
  const started = Date.now();
  const proved = await claim.prove().catch((error: unknown): Proved => ({ tried: {}, failures: [{ detail: '', says: [String(error)] }] }));
  return { claim: idOf(claim), seconds: (Date.now() - started) / 1000, ...proved };
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
  const all: Told[] = [];
  const hear = (each: unknown) => {
    all.push(each as Told);
    say(each as Told);
  };
  const processes = Math.min(availableParallelism(), chosen().length);
  const only = option('--only');
  const rest = only === undefined ? [] : ['--only', only];
  await Promise.all(
    Array.from({ length: processes }, (_, index) => inChild(['--share', `${String(index)}/${String(processes)}`, ...rest], hear)),
  );
  print('');
  const nouns = [...new Set(all.flatMap(({ tried }) => Object.keys(tried)))];
  for (const noun of nouns) print(`${all.reduce((sum, { tried }) => sum + (tried[noun] ?? 0), 0).toLocaleString('en')} ${noun}`);
  const broken = all.filter(({ failures }) => failures.length > 0).length + (chosen().length - all.length);
  print(`${String(chosen().length)} claims, ${String(broken)} broken, ${String(Math.round((Date.now() - started) / 1000))} s`);
  if (broken > 0) process.exitCode = 1;
}

/** One child's share of the claims. */
async function proveShare(share: string): Promise<void> {
  const [mine, of] = share.split('/').map(Number);
  for (const claim of chosen().filter((_, index) => index % (of ?? 1) === mine)) tellParent(await told(claim));
}

async function replay(again: string): Promise<void> {
  const claim = [...claims].sort((one, other) => other.name.length - one.name.length).find((each) => again.startsWith(`${idOf(each)}: `));
  if (!claim) throw new Error(`There is no claim in “${again}”.`);
  print(await claim.replay(again.slice(idOf(claim).length + 2)));
}

/** Each planted fault has to be noticed: a proof that notices nothing proves nothing. */
async function provePlanted(): Promise<void> {
  for (const fault of plantedFaults) {
    const found: Told[] = [];
    const cwd = await planted(fault);
    await inChild(['--share', '0/1', '--only', fault.claim], (each) => found.push(each as Told), cwd).catch(() => undefined);
    const failures = found.flatMap((each) => each.failures);
    const [first] = failures;
    print(
      first
        ? `caught  ${fault.name}: ${String(failures.length)} times, first ${first.says.slice(0, 2).join(': ')}`
        : `MISSED  ${fault.name}`,
    );
    if (!first) process.exitCode = 1;
  }
}

function work(): Promise<void> {
  const share = option('--share');
  const again = option('--replay');
  if (share !== undefined) return proveShare(share);
  if (again !== undefined) return replay(again);
  return process.argv.includes('--planted') ? provePlanted() : prove();
}

work().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
