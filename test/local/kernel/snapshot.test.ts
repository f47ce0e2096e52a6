import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { Snapshot } from '../../../local/kernel/snapshot';
import { emptyWorld } from '../../../local/kernel/world';

const newFolder = () => mkdtempSync(join(tmpdir(), 'workspace-'));

/** A process that writes a growing world for ever, and says after each write which one is on disk. */
const endlessWriter = `
  import { Snapshot } from './local/kernel/snapshot';
  import { emptyWorld } from './local/kernel/world';

  const snapshot = new Snapshot(process.argv[2]);
  const world = snapshot.load().world ?? emptyWorld();
  const ballast = 'x'.repeat(2_000_000);
  for (;;) {
    world.serial += 1;
    world.script.properties = { ballast, serial: String(world.serial) };
    await snapshot.save(() => JSON.stringify(world));
    process.stdout.write(world.serial + '\\n');
  }
`;

describe('Snapshot', () => {
  it('reads back what it wrote', async () => {
    const folder = newFolder();
    const world = { ...emptyWorld(), serial: 7 };
    await new Snapshot(folder).save(() => JSON.stringify(world));
    expect(new Snapshot(folder).load()).toEqual({ world, notice: null });
  });

  it('starts anew in an empty folder', () => {
    expect(new Snapshot(join(newFolder(), 'deeper')).load()).toEqual({ world: null, notice: null });
  });

  it('lets writes that wait share one', async () => {
    const folder = newFolder();
    const snapshot = new Snapshot(folder);
    let made = 0;
    await Promise.all(
      [1, 2, 3, 4, 5].map(() =>
        snapshot.save(() => {
          made += 1;
          return JSON.stringify(emptyWorld());
        }),
      ),
    );
    expect(made).toBe(1);
  });

  it.each([
    ['{"version": 1, "ser', 'it is not JSON.'],
    ['[]', 'it is of version undefined, and version 1 is needed.'],
    ['{"version": 2}', 'it is of version 2, and version 1 is needed.'],
    [JSON.stringify({ ...emptyWorld(), outbox: {} }), 'its part “outbox” is missing or broken.'],
  ])('moves %s aside and says so', (text, because) => {
    const folder = newFolder();
    const path = join(folder, 'world.json');
    writeFileSync(path, text);
    const aside = join(folder, 'world-unusable-1.json');
    expect(new Snapshot(folder).load()).toEqual({
      world: null,
      notice: `${path} cannot be used: ${because} It is kept as ${aside}; the workspace starts anew.`,
    });
    expect(readFileSync(aside, 'utf8')).toBe(text);
  });

  it('gives an older world what has been added since', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'world.json'), JSON.stringify({ ...emptyWorld(), sheets: { spreadsheets: {} }, faults: undefined }));
    expect(new Snapshot(folder).load().world).toEqual(emptyWorld());
  });

  it('removes what killed writes left behind', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'world.json.123456'), 'half');
    new Snapshot(folder).load();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('survives being killed in the middle of writing, five times', async () => {
    const folder = newFolder();
    const script = join(process.cwd(), 'node_modules/.cache/killed-writer.mjs');
    buildSync({
      stdin: { contents: endlessWriter, resolveDir: process.cwd(), loader: 'ts' },
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    });
    for (let round = 0; round < 5; round++) {
      const acknowledged = await writeUntilKilled(script, folder, 3 + round);
      const { world, notice } = new Snapshot(folder).load();
      expect(notice).toBe(null);
      expect(world?.serial).toBeGreaterThanOrEqual(acknowledged);
      expect(world?.script.properties.serial).toBe(String(world?.serial));
    }
  });
});

/** Kills the writer as soon as it has told of `writes` writes, while it is at the next; answers the last one that it told of. */
function writeUntilKilled(script: string, folder: string, writes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder]);
    let told = '';
    child.stdout.on('data', (text: Buffer) => {
      told += text.toString();
      if (told.split('\n').length > writes) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('exit', (_, signal) => {
      const lines = told.trim().split('\n');
      if (signal === 'SIGKILL') resolve(Number(lines[lines.length - 1]));
      else reject(new Error(`The writer ended by itself: ${told}`));
    });
  });
}
