import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { ScriptState } from '../script/script-state';
import { emptyWorld, type World } from './world';

const name = 'world.json';
/** Rooms that the first worlds on disk did not have yet. */
const addedSince: readonly (keyof World)[] = ['faults', 'clientsMeetFaults', 'leftOpen'];

/**
 * The world on disk: one JSON file in `folder`, replaced whole and atomically, so that a process killed at any moment
 * leaves the last finished write behind.
 */
export class Snapshot {
  private writing: Promise<void> = Promise.resolve();
  private waiting: Promise<void> | null = null;

  constructor(private readonly folder: string) {}

  /** The stored world, if there is one. One that cannot be used is moved aside, and `notice` says where to. */
  load(): { readonly world: World | null; readonly notice: string | null } {
    mkdirSync(this.folder, { recursive: true });
    this.sweep();
    const path = join(this.folder, name);
    if (!existsSync(path)) return { world: null, notice: null };
    const read = readWorld(path);
    if (typeof read !== 'string') return { world: read, notice: null };
    const aside = this.freeName();
    renameSync(path, aside);
    return { world: null, notice: `${path} cannot be used: ${read} It is kept as ${aside}; the workspace starts anew.` };
  }

  /** Writes what `text` gives when its turn comes. Calls that wait for the same turn share one write; the promise ends when it is on disk. */
  save(text: () => string): Promise<void> {
    this.waiting ??= this.writing
      .catch(() => undefined)
      .then(() => {
        this.waiting = null;
        return (this.writing = writeFileAtomic(join(this.folder, name), text()));
      });
    return this.waiting;
  }

  /** Removes what killed writes left behind. */
  private sweep(): void {
    for (const litter of readdirSync(this.folder).filter((file) => /^world\.json\.\d+$/.test(file))) {
      rmSync(join(this.folder, litter), { force: true });
    }
  }

  private freeName(): string {
    for (let number = 1; ; number++) {
      const path = join(this.folder, `world-unusable-${number}.json`);
      if (!existsSync(path)) return path;
    }
  }
}

/** The world, or a sentence why not. Rooms that have grown since get what they lack. */
function readWorld(path: string): World | string {
  let stored: unknown;
  try {
    stored = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return 'it is not JSON.';
  }
  const empty = emptyWorld();
  if (typeof stored !== 'object' || stored === null) return 'it holds no world.';
  const found = stored as Partial<World>;
  if (found.version !== empty.version) return `it is of version ${String(found.version)}, and version ${empty.version} is needed.`;
  for (const [room, fresh] of Object.entries(empty) as [keyof World, unknown][]) {
    const there: unknown = found[room] ?? (addedSince.includes(room) ? fresh : undefined);
    if (typeof there !== typeof fresh || Array.isArray(there) !== Array.isArray(fresh)) return `its part “${room}” is missing or broken.`;
  }
  const world = found as World;
  return {
    ...empty,
    ...world,
    drive: { ...empty.drive, ...world.drive },
    docs: { ...empty.docs, ...world.docs },
    sheets: { ...empty.sheets, ...world.sheets },
    calendar: { ...empty.calendar, ...world.calendar },
    leftOpen: { ...empty.leftOpen, ...(found.leftOpen as Partial<World['leftOpen']> | undefined) },
    script: { ...empty.script, ...world.script, rules: { ...empty.script.rules, ...(world.script as Partial<ScriptState>).rules } },
  };
}
