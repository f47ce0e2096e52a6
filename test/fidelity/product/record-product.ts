import type { Exchange } from '../../../local/kernel/record-call';
import type { CallRecord, World } from '../../../local/kernel/world';
import type { Workspace } from '../../../local/workspace';
import { aspectsOf } from './aspects';

/** A request of the product, the world that it found, and how it ended: JSON text, nothing, or Google's sentence. */
export interface Recorded {
  readonly method: string;
  readonly by: string;
  readonly exchange: Exchange;
  readonly world: World;
  readonly ended: { readonly answer: string | undefined } | { readonly refused: string };
}

/** Keeps, of all that the product asks from here on, the first request of each aspect; `requests` are those of the calls that have ended. */
export class ProductRecorder {
  readonly requests: Recorded[] = [];
  readonly aspects = new Map<string, Set<string>>();
  private waiting: (Omit<Recorded, 'ended'> & { readonly record: CallRecord }) | null = null;

  watch(workspace: Workspace): void {
    workspace.hooks.asked = (record, exchange) => {
      this.settle();
      if (record.via === 'script' && this.isNew(record.method, exchange)) {
        const copy = JSON.parse(JSON.stringify(exchange)) as Exchange;
        this.waiting = { record, method: record.method, by: record.by, exchange: copy, world: withoutScript(workspace.world) };
      }
    };
    workspace.hooks.answered = (record, answer) => {
      if (this.waiting?.record === record) this.keep({ answer });
    };
  }

  /** Ends what was refused: a refused call is not answered, and its record has the sentence. */
  settle(): void {
    if (this.waiting) this.keep({ refused: this.waiting.record.error ?? '' });
  }

  private keep(ended: Recorded['ended']): void {
    if (!this.waiting) return;
    const { method, by, exchange, world } = this.waiting;
    this.requests.push({ method, by, exchange, world, ended });
    this.waiting = null;
  }

  private isNew(method: string, exchange: Exchange): boolean {
    const known = this.aspects.get(method);
    const found = aspectsOf(method, exchange);
    this.aspects.set(method, new Set([...(known ?? []), ...found]));
    return known === undefined || found.some((aspect) => !known.has(aspect));
  }
}

/** Triggers would run the product again, and neither executions nor calls change an answer. */
function withoutScript(world: World): World {
  const kept = { ...world, calls: [], script: { ...world.script, triggers: [], executions: [] } };
  return JSON.parse(JSON.stringify(kept)) as World;
}
