import { Snapshot } from '../../../local/kernel/snapshot';
import { emptyWorld } from '../../../local/kernel/world';

/** Started as a process by the test, and killed: writes a growing world for ever, and says after each write which one is on disk. */
const snapshot = new Snapshot(process.argv[2] ?? '');
const world = snapshot.load().world ?? emptyWorld();
const ballast = 'x'.repeat(2_000_000);

async function writeForEver(): Promise<never> {
  for (;;) {
    world.serial += 1;
    world.script.properties = { ballast, serial: String(world.serial) };
    await snapshot.save(() => JSON.stringify(world));
    process.stdout.write(`${world.serial}\n`);
  }
}

void writeForEver();
