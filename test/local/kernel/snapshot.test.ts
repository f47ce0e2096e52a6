import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Snapshot } from '../../../local/kernel/snapshot';
import { emptyWorld } from '../../../local/kernel/world';

const newFolder = () => mkdtempSync(join(tmpdir(), 'workspace-'));

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
    const older = [{ faults: undefined, leftOpen: undefined }, { leftOpen: { intlZones: true } }];
    for (const lacking of older) {
      writeFileSync(join(folder, 'world.json'), JSON.stringify({ ...emptyWorld(), sheets: { spreadsheets: {} }, ...lacking }));
      expect(new Snapshot(folder).load().world).toEqual(emptyWorld());
    }
  });

  it('removes what killed writes left behind', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'world.json.123456'), 'half');
    new Snapshot(folder).load();
    expect(readdirSync(folder)).toEqual([]);
  });
});
