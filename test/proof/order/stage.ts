import type { World } from '../../../local/kernel/world';
import { timeOf } from '../../../local/kernel/clock';
import { type FunctionRun, runFunction } from '../../../local/script/run-function';
import type { ScriptHost } from '../../../local/script/script-host';
import type { Company } from '../../journeys/company';
import { worldOf, worldText } from '../world-text';

/** Somebody who acts: an execution of the product, or a hand that does one thing at Google. */
export type Actor = { readonly name: string } & ({ readonly run: FunctionRun } | { readonly hand: (company: Company) => void });

/** What a service answered, or threw. */
type Answer = { readonly value: unknown } | { readonly error: unknown };

/** How far an actor has come: what it was answered so far. Equal paths have equal ids. */
export interface Path {
  readonly id: number;
  readonly answers: readonly Answer[];
}

/** An actor before its next call, or at its end. */
export type Standing = { readonly is: 'before'; readonly make: () => unknown } | { readonly is: 'ended'; readonly outcome: string };

/** Where everything stands: the world, who holds the lock, how far each actor has come. Two that are equal go on alike. */
export interface Scene {
  readonly world: string;
  readonly lock: number | null;
  readonly paths: readonly Path[];
  /** Which hands have acted: each acts once. */
  readonly acted: readonly boolean[];
}

const readsOnly =
  /\.(get|list|getByDataFilter|batchGet|batchGetByDataFilter|query|getStartPageToken|getProperty|getProperties|tryLock|releaseLock)$/;

/**
 * Lets several actors act on one store, a call at a time, in whatever order it is told.
 *
 * An execution is a function of what Google answers it. So it is stopped before a call, and gone on with by running it again from its beginning
 * with the answers that it had: nothing of it is kept but those. Two executions never run inside each other, and each can be tried from one place
 * in every way there is.
 */
export class Stage {
  private readonly standings = new Map<string, Standing>();
  private readonly pathIds = new Map<string, number>();
  private readonly host: ScriptHost;
  private readonly hooks: ScriptHost['hooks'] = {};
  /** What is performed on; what an execution touches without a call while it is run again is thrown away. */
  private world: World;
  private loaded = '';
  /** How often an execution was run, as a whole or in part. */
  runs = 0;

  constructor(
    readonly company: Company,
    readonly actors: readonly Actor[],
  ) {
    const { host, world } = company.workspace;
    this.world = world;
    const stable = lasting(() => this.world);
    this.host = {
      ...host,
      hooks: this.hooks,
      lock: { holder: null },
      emit: () => undefined,
      running: new Map(),
      now: () => timeOf(this.world, 0),
      world: stable,
    };
  }

  /** Before anybody has done anything. */
  opening(world: string): Scene {
    return { world, lock: null, paths: this.actors.map(() => ({ id: 0, answers: [] })), acted: this.actors.map(() => false) };
  }

  /** How an actor has ended; `null` while it has not. */
  outcome(scene: Scene, who: number): string | null {
    if ('hand' in this.actor(who)) return scene.acted[who] ? 'ok' : null;
    const standing = this.standing(scene, who);
    return standing.is === 'ended' ? standing.outcome : null;
  }

  /** Lets one actor make one call. `method` is the call that it was. Only for one that has not ended. */
  step(scene: Scene, who: number): { readonly scene: Scene; readonly method: string } {
    const actor = this.actor(who);
    if ('hand' in actor) {
      const world = this.byHand(scene.world, actor.hand);
      return { scene: { ...scene, world, acted: scene.acted.map((was, at) => was || at === who) }, method: actor.name };
    }
    const standing = this.standing(scene, who);
    if (standing.is === 'ended') throw new Error(`${actor.name} has ended.`);
    const { answer, method, holder } = this.perform(scene, standing.make);
    const world = readsOnly.test(method) ? scene.world : worldText(this.world);
    this.loaded = world;
    const path = this.longer(who, scene.paths[who] ?? { id: 0, answers: [] }, answer);
    const paths = scene.paths.map((other, at) => (at === who ? path : other));
    // An execution that ends lets go of the lock, whatever it forgot.
    const lock = this.standing({ ...scene, paths }, who).is === 'ended' && holder === idOf(who) ? null : holder;
    return { scene: { ...scene, world, paths, lock }, method };
  }

  private actor(who: number): Actor {
    const actor = this.actors[who];
    if (!actor) throw new Error(`There is no actor ${String(who)}.`);
    return actor;
  }

  /** Nothing that it sets off runs at once: triggers come late, or never. */
  private byHand(text: string, hand: (company: Company) => void): string {
    const { workspace } = this.company;
    workspace.world = worldOf(text);
    const { triggers } = workspace.world.script;
    workspace.world.script.triggers = [];
    hand(this.company);
    workspace.world.script.triggers = triggers;
    return worldText(workspace.world);
  }

  private perform(scene: Scene, make: () => unknown): { readonly answer: Answer; readonly method: string; readonly holder: number | null } {
    if (this.loaded !== scene.world) this.world = worldOf(scene.world);
    this.host.lock.holder = scene.lock;
    let method = '';
    this.hooks.beforeCall = (record) => {
      method = record.method;
      if (method === 'lock.tryLock' && scene.lock !== null) throw new WaitedTooLong();
    };
    const answered = (answer: Answer) => ({ answer, method, holder: this.host.lock.holder });
    try {
      return answered({ value: kept(make()) });
    } catch (error) {
      return answered(error instanceof WaitedTooLong ? { value: false } : { error });
    } finally {
      this.hooks.beforeCall = undefined;
    }
  }

  private longer(who: number, { id, answers }: Path, answer: Answer): Path {
    const text = 'error' in answer ? `! ${String(answer.error)} ${JSON.stringify(answer.error)}` : JSON.stringify(answer.value);
    const key = `${String(who)} ${String(id)} ${text}`;
    const known = this.pathIds.get(key) ?? this.pathIds.size + 1;
    this.pathIds.set(key, known);
    return { id: known, answers: [...answers, answer] };
  }

  private standing({ paths }: Scene, who: number): Standing {
    const path = paths[who] ?? { id: 0, answers: [] };
    const key = `${String(who)} ${String(path.id)}`;
    const known = this.standings.get(key);
    if (known) return known;
    const standing = this.runAgain(who, path.answers);
    this.standings.set(key, standing);
    return standing;
  }

  /** Runs an execution with the answers that it had, up to the call after them. */
  private runAgain(who: number, answers: readonly Answer[]): Standing {
    const actor = this.actor(who);
    if ('hand' in actor) throw new Error('A hand does not run.');
    const performing = this.world;
    this.world = aside(performing, who, answers.length);
    let at = 0;
    let next: (() => unknown) | null = null;
    this.hooks.instead = (make) => {
      const answer = answers[at++];
      if (!answer) {
        // Whatever the script makes of it: none of its calls is made any more.
        next ??= make;
        throw new Error('It goes on when it is its turn.');
      }
      if ('error' in answer) throw answer.error;
      return answer.value;
    };
    this.runs += 1;
    const { failure, result } = runFunction(this.host, actor.run);
    this.hooks.instead = undefined;
    this.world = performing;
    const make = next as (() => unknown) | null;
    return make ? { is: 'before', make } : { is: 'ended', outcome: failure ? outcomeOfFailure(failure.message) : outcomeOf(result) };
  }
}

/** Somebody else kept the lock for longer than the script waits. */
class WaitedTooLong extends Error {}

/** Executions are told apart by numbers that no execution before them had. */
const idOf = (who: number): number => (who + 1) * 1_000_000;

/** A world beside the one that is performed on. Numbers that are given in it are given nowhere else. */
function aside(world: World, who: number, calls: number): World {
  return {
    ...world,
    serial: idOf(who) + calls * 1000,
    calls: [],
    script: { ...structuredClone({ ...world.script, executions: [] }), executionsMade: idOf(who) - 1 },
  };
}

/** A world that stays one object while what it shows changes: services keep hold of it. */
function lasting(current: () => World): World {
  const through = <Target extends object>(target: () => Target): Target =>
    new Proxy({} as Target, {
      get: (_, member) => Reflect.get(target(), member) as unknown,
      set: (_, member, value) => Reflect.set(target(), member, value),
      has: (_, member) => Reflect.has(target(), member),
      ownKeys: () => Reflect.ownKeys(target()),
      getOwnPropertyDescriptor: (_, member) => ({ ...Reflect.getOwnPropertyDescriptor(target(), member), configurable: true }),
    });
  const script = through(() => current().script);
  return new Proxy(through(current), { get: (world, member) => (member === 'script' ? script : (Reflect.get(world, member) as unknown)) });
}

/** Lists are the world's own; what was answered stays as it was. */
const kept = (value: unknown): unknown => (typeof value === 'object' && value !== null ? structuredClone(value) : value);

const outcomeOf = (result: unknown): string => {
  const answer = result as { readonly ok?: boolean; readonly refusal?: { readonly code: string } } | null;
  return answer?.ok === false ? (answer.refusal?.code ?? 'refused') : 'ok';
};

const outcomeOfFailure = (message: string): string => (message.includes('Somebody else is writing') ? 'busy' : `broke: ${message}`);
