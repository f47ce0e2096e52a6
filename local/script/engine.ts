import type { Change } from '../kernel/api-method';
import { putClock } from '../kernel/clock';
import { clockRun, dueTriggers, nextClockTrigger } from './due-triggers';
import { Execution } from './execution';
import { keepRecord } from './keep-record';
import { type FunctionRun, type Ran, runFunction } from './run-function';
import type { SharedContexts } from './script-context';
import { ScriptFailure } from './script-fault';
import type { ScriptHost } from './script-host';

/** A chain of triggers that set each other off is cut here, and told. */
const chainLimit = 100;

/**
 * Runs functions and what they set off. Triggers fire after the execution or request that changed something has finished, never inside it,
 * and their own changes count like everybody's.
 */
export class Engine {
  /** How many acts are going on, one inside the other: a test may run one person's function in the middle of another's. */
  private depth = 0;

  /** `changes` is what `host.emit` fills; `tell` hears of each batch of changes, and of warnings in words. */
  constructor(
    private readonly host: ScriptHost,
    private readonly changes: Change[],
    private readonly tell: { readonly changed: (changes: readonly Change[]) => void; readonly warned: (sentence: string) => void },
  ) {}

  run(run: FunctionRun): Ran {
    return this.act(() => runFunction(this.host, run));
  }

  /** Does something to the world, then fires the triggers of what it changed. */
  act<Answer>(make: () => Answer): Answer {
    this.depth += 1;
    try {
      return make();
    } finally {
      if (this.depth === 1) this.settle();
      this.depth -= 1;
    }
  }

  /**
   * Moves the clock; on its way forwards every clock trigger fires at its own time, in order. `machine` is the machine's time.
   *
   * The runs of one trigger share a context meanwhile, and those of another part of the same move if it hands on `shared`.
   */
  moveTo(to: number, machine: () => number, shared: SharedContexts = new Map()): void {
    this.act(() => this.sharing(shared, () => this.fireUntil(to, machine)));
  }

  private fireUntil(to: number, machine: () => number): void {
    for (let trigger = nextClockTrigger(this.host.world, to); trigger; trigger = nextClockTrigger(this.host.world, to)) {
      const due = Math.max(trigger.nextAt ?? to, this.host.now());
      putClock(this.host.world, due, machine());
      runFunction(this.host, clockRun(trigger, due));
      this.settle();
    }
    putClock(this.host.world, to, machine());
    for (const trigger of this.host.world.script.triggers) {
      if (trigger.nextAt !== undefined) trigger.nextAt = Math.min(trigger.nextAt, to + (trigger.every ?? 0));
    }
  }

  private sharing(contexts: SharedContexts, work: () => void): void {
    const before = this.host.shared;
    this.host.shared = contexts;
    try {
      work();
    } finally {
      this.host.shared = before;
    }
  }

  /** Fires what has fallen due on the running clock, each trigger once: a workspace that was switched off does not make up for lost hours. */
  tick(): void {
    const now = this.host.now();
    this.act(() => {
      for (let trigger = nextClockTrigger(this.host.world, now); trigger; trigger = nextClockTrigger(this.host.world, now)) {
        runFunction(this.host, clockRun(trigger, now));
        this.settle();
      }
    });
  }

  /** Whether a clock trigger waits to be fired. */
  isDue(): boolean {
    return nextClockTrigger(this.host.world, this.host.now()) !== null;
  }

  private settle(): void {
    const queue: FunctionRun[] = [];
    this.takeIn(queue, null);
    let fired = 0;
    for (let run = queue.shift(); run; run = queue.shift()) {
      if (++fired > chainLimit) {
        this.tell.warned(`Triggers set each other off more than ${chainLimit} times; ${run.function} was not run again.`);
        return;
      }
      runFunction(this.host, run);
      this.takeIn(queue, run);
    }
  }

  /** Queues what has been set off while `running` ran. Edits that find the queue of their trigger full are lost, and recorded. */
  private takeIn(queue: FunctionRun[], running: FunctionRun | null): void {
    const batch = this.changes.splice(0);
    if (batch.length === 0) return;
    this.tell.changed(batch);
    const { editsWaiting } = this.host.world.script.rules;
    for (const run of dueTriggers(this.host, batch)) {
      const before = queue.filter((other) => run.queue !== undefined && other.queue === run.queue).length;
      // Where none of them is being worked on, the first in the queue does not wait.
      const most = editsWaiting + (run.queue === running?.queue ? 0 : 1);
      if (run.queue === undefined || before < most) queue.push(run);
      else this.lose(run);
    }
  }

  private lose(run: FunctionRun): void {
    const failure = new ScriptFailure('Exception', 'Too many edits were waiting already; Google drops this one.', '');
    keepRecord(new Execution(this.host, run), { failure, status: 'not-run' });
  }
}
