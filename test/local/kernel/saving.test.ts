import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Saving } from '../../../local/kernel/saving';
import { emptyWorld } from '../../../local/kernel/world';

function savingIn(folder: string | null) {
  const world = emptyWorld();
  const failed: string[] = [];
  const saving = new Saving(
    folder,
    () => world,
    (sentence) => failed.push(sentence),
  );
  return { world, failed, saving };
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'saving-'));
const serialIn = (folder: string) => (JSON.parse(readFileSync(join(folder, 'world.json'), 'utf8')) as { serial: number }).serial;

describe('Saving', () => {
  it('has on disk what had changed when it is asked', async () => {
    const folder = newFolder();
    const { world, saving } = savingIn(folder);
    world.serial = 1;
    saving.changed();
    world.serial = 2;
    saving.changed();
    await saving.saved();
    expect(serialIn(folder)).toBe(2);
  });

  it('keeps a whole off the disk until it is done, and writes it then', async () => {
    const folder = newFolder();
    const { world, saving } = savingIn(folder);
    saving.changed();
    await saving.whole(async () => {
      world.serial = 5;
      saving.changed();
      await saving.saved();
      expect(serialIn(folder)).toBe(0);
    });
    await saving.saved();
    expect(serialIn(folder)).toBe(5);
  });

  it('says once that a write failed, though nobody waits for it, and goes on writing', async () => {
    const folder = newFolder();
    const { world, failed, saving } = savingIn(folder);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'in the way');
    saving.changed();
    saving.changed();
    await expect(saving.saved()).rejects.toThrow('ENOTDIR');
    rmSync(folder);
    savingIn(folder).saving.load();
    world.serial = 3;
    saving.changed();
    await saving.saved();
    expect([failed, serialIn(folder)]).toEqual([[expect.stringMatching(/^The workspace could not be written to disk: .*ENOTDIR/)], 3]);
  });

  it('keeps nothing without a folder', async () => {
    const { saving } = savingIn(null);
    saving.changed();
    await saving.whole(() => Promise.resolve());
    expect([await saving.saved(), saving.load()]).toEqual([undefined, { world: null, notice: null }]);
  });
});
