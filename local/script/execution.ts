import { faultOf } from '../faults/faults';
import { recordCall } from '../kernel/record-call';
import type { CallRecord } from '../kernel/world';
import type { AuthMode } from './auth-mode';
import type { MenuView } from './menu-view';
import { ExecutionEnded, ScriptFault } from './script-fault';
import type { ScriptHost, ShownHtml } from './script-host';
import type { StartedBy } from './started-by';

/** The file that the user stands in while the function runs. */
export interface ActiveFile {
  readonly documentId?: string | undefined;
  readonly spreadsheetId?: string | undefined;
}

export interface ExecutionStart {
  readonly user: string;
  readonly function: string;
  readonly authMode: AuthMode;
  readonly active: ActiveFile;
  /** Uid of the trigger that started it. */
  readonly trigger?: string | undefined;
  readonly from?: StartedBy | undefined;
}

/** Where the script has put the cursor; `child` counts the children of the tab's body. */
export interface Cursor {
  readonly documentId: string;
  readonly tabId: string;
  readonly child: number;
}

/** One run of one function: one user, one clock, one time budget, and what it left on the screen. */
export class Execution {
  readonly id: number;
  readonly startedAt: number;
  /** Milliseconds that Google gives it. */
  readonly timeLimit: number;
  readonly logs: string[] = [];
  readonly menus: MenuView[] = [];
  readonly alerts: string[] = [];
  cursor: Cursor | null = null;
  dialog: ShownHtml | null = null;
  calls = 0;
  private slept = 0;
  private ended: ExecutionEnded | null = null;

  constructor(
    readonly host: ScriptHost,
    readonly start: ExecutionStart,
  ) {
    host.world.script.executionsMade += 1;
    this.id = host.world.script.executionsMade;
    this.startedAt = host.now();
    const { executionTime, simpleTriggerTime } = host.world.script.rules;
    this.timeLimit = start.authMode === 'FULL' ? executionTime : simpleTriggerTime;
  }

  /** Epoch milliseconds; what the script slept is on top of the workspace's clock. */
  now(): number {
    return this.host.now() + this.slept;
  }

  duration(): number {
    return this.now() - this.startedAt;
  }

  /** Lets time pass for this execution only. */
  sleep(milliseconds: number): void {
    this.slept += milliseconds;
    this.goOn();
  }

  /** Throws once the budget is spent, and at every later service call, so that nothing can catch its way past the end. */
  goOn(): void {
    if (!this.ended && this.duration() > this.timeLimit) this.ended = new ExecutionEnded('Exceeded maximum execution time', 'timed-out');
    if (this.ended) throw this.ended;
  }

  /** Ends it here, whatever the script catches. */
  end(message: string): never {
    this.ended = new ExecutionEnded(message, 'failed');
    throw this.ended;
  }

  /** How it ended before its time, if it did. */
  endedBy(): ExecutionEnded | null {
    return this.ended;
  }

  /** Calls a service that the log tells of. */
  call<Answer>(method: string, about: string, make: () => Answer): Answer {
    const record: CallRecord = { at: this.now(), by: this.start.user, method, about, via: 'script', execution: this.id };
    return this.counted(method, () => recordCall(this.host.world, record, this.host.hooks, make));
  }

  /** Counts one call of a service, lets it take its time where it is slow, and ends the execution when a test has killed it there. */
  counted<Answer>(method: string, make: () => Answer): Answer {
    this.calls += 1;
    this.drag(faultOf(this.host.world.faults, method).slow ?? 0);
    const { instead } = this.host.hooks;
    try {
      return instead ? (instead(make) as Answer) : make();
    } catch (error) {
      if (error instanceof ExecutionEnded) this.ended = error;
      throw error;
    }
  }

  private drag(milliseconds: number): void {
    if (milliseconds === 0) return;
    this.host.slowness.total += milliseconds;
    this.sleep(milliseconds);
  }

  /** The scopes of the manifest that the user has granted. */
  scopes(): readonly string[] {
    const { manifest, world } = this.host;
    const declined = world.script.declined[this.start.user] ?? [];
    return manifest.oauthScopes.filter((scope) => !declined.includes(scope));
  }

  /** Scopes of the manifest that the user has not granted. */
  missingScopes(): readonly string[] {
    const granted = this.scopes();
    return this.host.manifest.oauthScopes.filter((scope) => !granted.includes(scope));
  }

  /** Refuses what the authorisation mode or the granted scopes do not allow; any one of `scopes` will do. */
  allow(member: string, least: AuthMode, scopes: readonly string[] = []): void {
    const enough = least === 'NONE' || this.start.authMode === 'FULL' || this.start.authMode === least;
    const has = this.scopes();
    if (enough && (scopes.length === 0 || scopes.some((scope) => has.includes(scope)))) return;
    const list = scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes.join('');
    const needed = list && ` Required permissions: ${list}`;
    throw new ScriptFault(`Specified permissions are not sufficient to call ${member}.${needed}`);
  }
}

/** A Google scope by its last part. */
export const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;
