import { setTimeout as pause } from 'node:timers/promises';
import { createDocument } from './docs/create-document';
import { faultOf, type Faults } from './faults/faults';
import { switchedFaults, switchFaults, type Switched } from './faults/switch-faults';
import { importDocument } from './import/import-document';
import { ApiError, NotBuilt } from './kernel/api-error';
import type { ApiCall, ApiMethod, Change } from './kernel/api-method';
import { callsSince } from './kernel/calls-since';
import { letRun, putClock, timeOf } from './kernel/clock';
import type { LeftOpen } from './kernel/left-open';
import { Listeners } from './kernel/listeners';
import { performCall } from './kernel/perform-call';
import { putAccount } from './kernel/put-account';
import { type CallHooks, recordCall } from './kernel/record-call';
import { Saving } from './kernel/saving';
import { type Account, type CallRecord, emptyWorld, type World } from './kernel/world';
import { methods as allMethods } from './methods';
import type { AuthMode } from './script/auth-mode';
import { Engine } from './script/engine';
import type { ActiveFile } from './script/execution';
import { installProject } from './script/install-project';
import { makeHost } from './script/make-host';
import { readManifest } from './script/manifest';
import { getsMenus, requireAccount, requireEditor, requireMember, requirePublic } from './script/may-run';
import type { MenuView } from './script/menu-view';
import { openingRun } from './script/opening-run';
import type { FunctionRun, Ran } from './script/run-function';
import type { SharedContexts } from './script/script-context';
import { ScriptFault } from './script/script-fault';
import type { ScriptHost, ShownHtml } from './script/script-host';
import { setLocalTime } from './script/set-local-time';
import type { StartedBy } from './script/started-by';
import { webPageRun } from './script/web-page-run';
import { type CellEdit, editCells } from './sheets/edit-cells';
import type { Built } from './watch/built';
import type { WorkspaceChange } from './workspace-change';

/** How far the clock goes before others have their turn. */
const part = 12 * 60 * 60_000;
/** Rounds of the event loop that one request takes at most. */
const turns = 8;

export interface WorkspaceOptions {
  /** The built project: `dist/`. */
  readonly dist: string;
  /** Where the world is kept between runs; `null` (as by default) keeps it in memory. */
  readonly folder?: string | null;
  /** Epoch milliseconds: the clock stands still there. Without it a stored clock goes on, and a new one runs with the machine's. */
  readonly now?: number;
  /** For tests of the runtime itself: other API methods than Google's. */
  readonly methods?: readonly ApiMethod[];
  /** Name of the add-on in the Extensions menu. */
  readonly title?: string;
  /** The machine's clock. */
  readonly machine?: () => number;
}

export interface ApiArguments {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether a program asks over HTTP, rather than a person in the page or a test: it meets faults where that is switched on. */
  readonly client?: boolean;
}

/** How a function is started: with which file open, from where, and in which authorisation mode (full by default). */
export type Where = ActiveFile & { readonly authMode?: AuthMode; readonly from?: StartedBy | undefined };

/**
 * A Google Workspace in this process: accounts, files, calendars, and one script project that runs in it.
 *
 * The process takes on the project's time zone.
 */
export function openWorkspace(options: WorkspaceOptions): Workspace {
  return new Workspace(options);
}

/**
 * The workspace as tests and the server use it.
 *
 * Everything is synchronous but `importFile` and `saved`; when a call returns, the triggers of what it changed have fired.
 * What Google refuses throws `ApiError`; what the script throws is a `ScriptFailure` with its name and message.
 */
export class Workspace {
  /** Everything there is, as plain JSON. Tests may look; changing it by hand goes around every rule of Google's. */
  world: World;
  /** They see each call to a Google service and may throw: an `ApiError`, or an `ExecutionEnded` to kill the execution there. */
  readonly hooks: CallHooks = {};
  /** Sentences for whoever started the workspace: a stored world that cannot be used or written, triggers that ran wild. */
  readonly notices: string[] = [];
  /** True when there was no stored world to go on with. */
  readonly isNew: boolean;
  readonly methods: readonly ApiMethod[];
  /** Where the server listens. */
  address = 'http://127.0.0.1:8787';
  /** What executions run on; for tests that run several of them at once. */
  readonly host: ScriptHost;

  private readonly machine: () => number;
  private readonly engine: Engine;
  private readonly saving: Saving;
  private readonly listeners = new Listeners<WorkspaceChange>();
  private onItsWay = false;

  constructor({ dist, folder = null, now, methods = allMethods, title = 'Handoff', machine = Date.now }: WorkspaceOptions) {
    this.methods = methods;
    this.machine = machine;
    this.saving = new Saving(
      folder,
      () => this.world,
      (sentence) => this.notices.push(sentence),
    );
    const { world, notice } = this.saving.load();
    this.world = world ?? emptyWorld();
    this.isNew = world === null;
    if (notice !== null) this.notices.push(notice);
    if (now !== undefined) this.world.clock = { offset: 0, frozenAt: now };
    const manifest = readManifest(dist);
    setLocalTime(manifest);
    const changes: Change[] = [];
    this.host = makeHost({ dist, title, manifest, methods, hooks: this.hooks, emit: (change) => changes.push(change) }, this);
    this.engine = new Engine(this.host, changes, {
      changed: (batch) => batch.forEach((change) => this.listeners.tell(change)),
      warned: (sentence) => this.notices.push(sentence),
    });
  }

  // People.

  addAccount(account: Account): void {
    this.change('people', () => putAccount(this.world, account));
  }

  changeAccount(account: Account): void {
    requireAccount(this.world, account.email);
    this.change('people', () => putAccount(this.world, account));
  }

  /** The scopes that the script asks for and the person has not granted. */
  lacking(user: string): readonly string[] {
    requireMember(this.world, user);
    return this.world.script.declined[user] ?? [];
  }

  /** The person allows everything that the script asks for, as on Google's consent screen. */
  consent(user: string): void {
    requireMember(this.world, user);
    this.act(() => delete this.world.script.declined[user]);
  }

  // The script.

  /** Puts the script project into `owner`'s Drive. */
  installProject(owner: string): void {
    requireAccount(this.world, owner);
    this.act(() => installProject(this.makeCall(owner), this.host.title));
  }

  /** Runs a top-level function as `google.script.run` and a menu click do, and answers its result. Throws what the script threw. */
  run(user: string, functionName: string, args: readonly unknown[] = [], where: Where = {}): unknown {
    const { failure, result } = this.perform(user, functionName, args, where);
    if (failure) throw failure;
    return result;
  }

  /** Like `run`, with all that the execution left on the screen; a failure is part of the answer. */
  perform(user: string, functionName: string, args: readonly unknown[] = [], { authMode = 'FULL', from, ...active }: Where = {}): Ran {
    requireEditor(this.world, user, active);
    requirePublic(functionName);
    return this.start({ user, function: functionName, authMode, active, args, from });
  }

  /** Opens the project's web page: `doGet` as `user`. */
  web(user: string, parameter: Readonly<Record<string, string>> = {}): ShownHtml {
    requireMember(this.world, user);
    const { failure, page } = this.start(webPageRun(user, parameter));
    if (failure) throw failure;
    if (!page) throw new ScriptFault('The script completed but did not return anything.');
    return page;
  }

  /**
   * Opens a file as a person does: runs `onOpen` and answers the menus that it made. Who may only view or comment gets none,
   * and nobody gets one from an `onOpen` that fails; the failure stands in the executions' record.
   */
  menu(user: string, active: ActiveFile, authMode: 'LIMITED' | 'NONE' = 'LIMITED'): readonly MenuView[] {
    if (!getsMenus(this.world, user, active)) return [];
    const { execution, failure } = this.start(openingRun({ user, active, authMode }));
    return failure ? [] : execution.menus;
  }

  /** What the last `showSidebar` of this user in this file showed; `null` before the first. */
  sidebar(user: string, fileId: string): ShownHtml | null {
    return this.host.sidebars.get(`${user} ${fileId}`) ?? null;
  }

  // Google's APIs, and what people do by hand.

  /** Calls a Google API method by its discovery id, such as `calendar.events.insert`. */
  api(user: string, methodId: string, request: ApiArguments = {}): unknown {
    const method = this.methods.find(({ id }) => id === methodId);
    const service = methodId.split('.')[0] ?? '';
    if (!method) throw new NotBuilt(methodId, `local/${service}/${service}-methods.ts`);
    const answer = this.callMethod(user, method, request);
    return answer === undefined ? undefined : JSON.parse(answer);
  }

  /** The same with the method in hand; answers JSON text, as it goes over HTTP. */
  callMethod(
    user: string,
    method: ApiMethod,
    { path = {}, query = {}, body, headers = {}, client = false }: ApiArguments,
  ): string | undefined {
    requireAccount(this.world, user);
    const given: unknown = body === undefined ? (method.hasBody ? {} : undefined) : JSON.parse(JSON.stringify(body));
    const request = { caller: user, path, query, body: given, headers, via: 'http', scopes: null, client } as const;
    if (client && this.world.clientsMeetFaults) this.host.slowness.total += faultOf(this.world.faults, method.id).slow ?? 0;
    const call = () => performCall({ ...this.host, world: this.world, now: this.now() }, method, request);
    return method.http === 'GET' ? call() : this.act(call);
  }

  /** A person types or pastes into the grid: protected ranges hold, `onEdit` triggers fire. Throws `ApiError` with a sentence. */
  typeCells(user: string, edit: CellEdit): void {
    requireAccount(this.world, user);
    this.act(() => editCells(this.makeCall(user), edit));
  }

  /** Makes a Google Doc of a file, owned by `user`. Throws `ImportRefused` when the file is no document. */
  async importFile(user: string, name: string, bytes: Uint8Array): Promise<{ documentId: string; title: string }> {
    requireAccount(this.world, user);
    const { title, tabs } = await importDocument({ name, bytes });
    const record: CallRecord = { at: this.now(), by: user, method: 'drive.files.import', about: name, via: 'http' };
    const create = () => createDocument(this.makeCall(user), { title, tabs });
    return { documentId: this.act(() => recordCall(this.world, record, this.hooks, create)), title };
  }

  /** Does several things before anything that they set off has run: what a burst of edits is to Google. */
  atOnce<Answer>(work: () => Answer): Answer {
    return this.act(work);
  }

  /** The log from its `since`-th call on. */
  calls(since = 0): readonly CallRecord[] {
    return callsSince(this.world, since);
  }

  // The clock.

  /** Epoch milliseconds on the workspace's clock. */
  now(): number {
    return timeOf(this.world, this.machine());
  }

  /** Moves the clock on; the triggers that fall due on the way fire in order, each at its own time. */
  advance(minutes: number): void {
    this.setClock(this.now() + minutes * 60_000);
  }

  /** Lets time pass with the workspace closed: each trigger that fell due meanwhile fires once, at the end. */
  closeFor(minutes: number): void {
    this.changeClock(() => {
      putClock(this.world, this.now() + minutes * 60_000, this.machine());
      this.engine.tick();
    });
  }

  /** Puts the clock to `to`, epoch milliseconds. Backwards fires nothing. */
  setClock(to: number): void {
    this.changeClock(() => this.engine.moveTo(to, this.machine));
  }

  /**
   * Like `setClock`, but a long way in parts: whoever looks on hears of each, and others get their answers in between.
   * Throws `ApiError` while the clock is on its way already.
   */
  async moveClock(to: number): Promise<void> {
    if (this.onItsWay) throw new ApiError(409, 'conflict', 'The clock is being moved already. Wait until it gets there.', 'ABORTED');
    this.onItsWay = true;
    const shared: SharedContexts = new Map();
    try {
      for (let next = this.nextPart(to); next !== to; next = this.nextPart(to)) {
        this.changeClock(() => this.engine.moveTo(next, this.machine, shared));
        for (let turn = 0; turn < turns; turn += 1) await pause(1);
      }
      this.changeClock(() => this.engine.moveTo(to, this.machine, shared));
    } finally {
      this.onItsWay = false;
    }
  }

  private nextPart(to: number): number {
    return Math.min(to, this.now() + part);
  }

  /** Lets the clock run on with the machine's, or stops it. */
  letRun(running: boolean): void {
    this.changeClock(() => letRun(this.world, running, this.machine()));
  }

  /** Fires what has fallen due on a running clock. */
  tick(): void {
    if (this.engine.isDue()) this.act(() => this.engine.tick());
  }

  // What goes wrong, or otherwise.

  faults(): Switched {
    return switchedFaults(this.world);
  }

  /** Lets services fail and calendars be hidden: exactly these, for the script, and for `clients` over HTTP if asked for. Throws `ApiError` for somebody who has no calendar. */
  setFaults(services: Faults, hidden: readonly string[] = [], clients = false): void {
    this.change('faults', () => switchFaults(this.world, { services, hidden, clients }, this.host.emit));
  }

  /** Answers what Google's pages leave open in just this way from here on. */
  setLeftOpen(answers: LeftOpen): void {
    this.change('faults', () => (this.world.leftOpen = answers));
  }

  /** Milliseconds that slow services have taken since the start. */
  slowness(): number {
    return this.host.slowness.total;
  }

  // Looking on.

  /** Hears of every change after it has happened; answers how to stop. */
  subscribe(listener: (change: WorkspaceChange) => void): () => void {
    return this.listeners.add(listener);
  }

  /** Tells whoever looks on that a part was built anew. */
  tellBuilt(part: Built['built']): void {
    this.listeners.tell({ kind: 'built', part });
  }

  // The world as a whole.

  /** Empties the world; only the clock goes on. */
  reset(): void {
    this.host.sidebars.clear();
    this.change('reset', () => (this.world = { ...emptyWorld(), clock: this.world.clock }));
  }

  /** Keeps what `work` does off the disk until all of it is done: a process killed on the way starts again from before. */
  whole(work: () => Promise<void>): Promise<void> {
    return this.saving.whole(work);
  }

  /** Writes the world to its folder now. */
  save(): Promise<void> {
    this.saving.changed();
    return this.saving.saved();
  }

  /** Ends when everything that has happened so far is on disk; rejects when it could not be written. */
  saved(): Promise<void> {
    return this.saving.saved();
  }

  private start(run: FunctionRun): Ran {
    return this.act(() => this.engine.run(run));
  }

  /** Does something and tells of it, when it went well. */
  private change(kind: 'people' | 'faults' | 'reset', make: () => unknown): void {
    this.act(make);
    this.listeners.tell({ kind });
  }

  private changeClock(make: () => unknown): void {
    this.act(make);
    this.listeners.tell({ kind: 'clock', epoch: this.now(), running: this.world.clock.frozenAt === null });
  }

  /** Does something to the world, fires what it sets off, tells of both, and has it written. */
  private act<Answer>(make: () => Answer): Answer {
    const before = { mails: this.world.outbox.length, executions: this.world.script.executionsMade };
    try {
      return this.engine.act(make);
    } finally {
      if (this.world.script.executionsMade !== before.executions) this.listeners.tell({ kind: 'execution' });
      if (this.world.outbox.length !== before.mails) this.listeners.tell({ kind: 'outbox' });
      this.saving.changed();
    }
  }

  private makeCall(caller: string): ApiCall {
    const { emit } = this.host;
    return { caller, path: {}, query: {}, body: undefined, headers: {}, world: this.world, now: this.now(), emit };
  }
}
