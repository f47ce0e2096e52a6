import { Snapshot } from './snapshot';
import type { World } from './world';

/**
 * Keeps the world of a workspace on disk as it changes; without a folder it is in memory only, and every promise is kept at once.
 *
 * `failed` hears, once for each, of writes that could not be made: nobody may be waiting for them.
 */
export class Saving {
  private readonly snapshot: Snapshot | null;
  private held = false;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    folder: string | null,
    private readonly world: () => World,
    private readonly failed: (sentence: string) => void,
  ) {
    this.snapshot = folder === null ? null : new Snapshot(folder);
  }

  /** The stored world, if there is one, and a sentence where it could not be used. */
  load(): { readonly world: World | null; readonly notice: string | null } {
    return this.snapshot?.load() ?? { world: null, notice: null };
  }

  /** The world has changed: it will be written, as it is when its turn comes. */
  changed(): void {
    if (!this.snapshot || this.held) return;
    const writing = this.snapshot.save(() => JSON.stringify(this.world()));
    // Changes that wait for the same turn share one write.
    if (writing === this.writing) return;
    this.writing = writing;
    writing.catch((error: unknown) => {
      this.failed(`The workspace could not be written to disk: ${error instanceof Error ? error.message : String(error)}`);
    });
  }

  /** Ends when everything that has happened so far is on disk; rejects when it could not be written. */
  saved(): Promise<void> {
    return this.writing;
  }

  /** Keeps what `work` does off the disk until all of it is done: a process killed on the way starts again from before. */
  async whole(work: () => Promise<void>): Promise<void> {
    // Where this write fails, the next one holds the same and more.
    await this.writing.catch(() => undefined);
    this.held = true;
    try {
      await work();
    } finally {
      this.held = false;
    }
    this.changed();
  }
}
