import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { ana, openSample } from '../open-sample';

const kills = 50;
/** As many folders as there are processes at a time. */
const lanes = 5;
const dist = join(__dirname, 'project');
const writer = join(process.cwd(), 'node_modules/.cache/endless-writer.mjs');

/** The same fractions in every run. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function* fractions(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

/** Lets the writer tell of `wanted` executions, at least two, kills it on its way to the next, and answers the last number that it told. */
function writeUntilKilled(folder: string, wanted: number, fraction: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, dist, folder]);
    const told: number[] = [];
    let complaint = '';
    let before = 0;
    child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
    child.stdout.on('data', (text: Buffer) => {
      told.push(...text.toString().trim().split('\n').map(Number));
      const now = performance.now();
      // An execution and its write take about as long as the one before.
      if (told.length >= wanted) setTimeout(() => child.kill('SIGKILL'), (now - before) * fraction);
      before = now;
    });
    child.on('error', reject);
    child.on('exit', (_, signal) => {
      if (signal === 'SIGKILL') resolve(told[told.length - 1] ?? 0);
      else reject(new Error(`The writer ended by itself. ${complaint}`));
    });
  });
}

/** The number that the last execution wrote, wherever it wrote it: three equal ones when it stands whole. */
function standing(folder: string): { readonly numbers: readonly number[]; readonly notices: readonly string[] } {
  const { world, notices, ...workspace } = opened(folder);
  if (notices.length > 0) return { numbers: [], notices };
  const { number = '', document: documentId = '', sheet: spreadsheetId = '' } = world.script.properties;
  const document = workspace.api('docs.documents.get', { documentId }) as Document;
  const cells = workspace.api('sheets.spreadsheets.values.get', { spreadsheetId, range: 'A1' }) as { values?: string[][] };
  const first = document.body.content[1]?.paragraph?.elements[0]?.textRun.content;
  return { numbers: [number, first, cells.values?.[0]?.[0]].map(Number), notices };
}

interface Document {
  readonly body: {
    readonly content: readonly {
      readonly paragraph?: { readonly elements: readonly { readonly textRun: { readonly content: string } }[] };
    }[];
  };
}

function opened(folder: string) {
  const workspace = openSample({ dist, folder });
  const { world, notices } = workspace;
  return { world, notices, api: (method: string, path: Record<string, string>) => workspace.api(ana, method, { path }) };
}

beforeAll(() => {
  const entryPoints = [join(__dirname, 'endless-writer.ts')];
  buildSync({
    entryPoints,
    outfile: writer,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    banner: { js: `const __dirname = ${JSON.stringify(join(__dirname, '..'))};` },
  });
});

describe('a workspace that is killed', () => {
  it(`${String(kills)} times during writes opens again with its last finished execution whole`, async () => {
    const fraction = fractions(20261128);
    const unfinished = { count: 0 };
    const lane = async () => {
      const folder = mkdtempSync(join(tmpdir(), 'killed-'));
      for (let round = 0; round < kills / lanes; round++) {
        const told = await writeUntilKilled(folder, 2 + (round % 2), fraction.next().value);
        const { numbers, notices } = standing(folder);
        const [last = 0] = numbers;
        expect({ numbers, notices, isThere: last === told || last === told + 1 }).toEqual({
          numbers: [last, last, last],
          notices: [],
          isThere: true,
        });
        expect(readdirSync(folder)).toEqual(['world.json']);
        if (last === told + 1) unfinished.count += 1;
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    console.log(
      `Killed ${String(kills)} times; ${String(unfinished.count)} times the execution after the last one that was told was on disk already.`,
    );
  }, 120_000);
});
