import { type Aftermath, Ground } from '../aftermath';
import type { Chance } from '../chance';
import { difference } from '../difference';
import type { Encounter } from './encounter';
import { ableIn, type Ending, explore, letterOf } from './explore';
import { type Scene, Stage } from './stage';

/** An order of calls after which something does not hold. */
export interface Disorder {
  readonly encounter: string;
  /** A letter a call: who made it. Given to `--replay`, it happens again. */
  readonly order: string;
  readonly violated: readonly string[];
}

export interface Encountered {
  readonly orders: bigint;
  readonly scenes: number;
  readonly steps: number;
  /** How often an execution was run, as a whole or in part. */
  readonly runs: number;
  /** How many different worlds they left behind. */
  readonly worlds: number;
  readonly disorders: readonly Disorder[];
}

/** How actors end who act one after the other. */
interface InTurn {
  readonly who: readonly number[];
  readonly outcomes: readonly string[];
  readonly seen: string;
}

/**
 * What has to hold however calls of several actors follow each other: the invariants, and that people see what they would see had all acted in turn,
 * in one order or another. Whoever was told that somebody else is writing may have done nothing.
 */
export class Judge {
  private readonly ground: Ground;
  private readonly inTurn: readonly InTurn[];
  readonly stage: Stage;
  readonly opening: Scene;

  constructor(
    private readonly encounter: Encounter,
    { company, actors }: { company: Stage['company']; actors: Stage['actors'] },
  ) {
    this.ground = new Ground(company);
    this.stage = new Stage(company, actors);
    this.opening = this.stage.opening(this.ground.keep());
    this.inTurn = orderings(actors.map((_, who) => who)).map((who) => this.oneAfterTheOther(who));
  }

  get worlds(): number {
    return this.ground.followed;
  }

  violated({ outcomes, world }: Ending): readonly string[] {
    const { wrong, seen } = this.left(world);
    const broken = outcomes.flatMap((outcome, who) =>
      outcome.startsWith('broke') ? [`${this.stage.actors[who]?.name ?? ''} ${outcome}`] : [],
    );
    const alike = this.inTurn.filter((turn) => outcomes.every((outcome, who) => outcome === (turn.outcomes[who] ?? 'busy')));
    const [nearest] = alike;
    const lost = alike.some((turn) => turn.seen === seen)
      ? []
      : [
          nearest
            ? `It ends as no turn of them would (${outcomes.join(', ')}):${difference(nearest.seen, seen)}`
            : `They were answered ${outcomes.join(', ')}, as in no turn of them.`,
        ];
    return [...broken, ...wrong, ...lost];
  }

  /** Plays one schedule; whoever is left in the end goes on in turn. */
  play(order: string): { readonly ending: Ending; readonly calls: readonly string[] } {
    let scene = this.opening;
    const calls: string[] = [];
    const step = (who: number) => {
      const { scene: next, method } = this.stage.step(scene, who);
      calls.push(`${letterOf(who)} ${this.stage.actors[who]?.name ?? ''}: ${method}`);
      scene = next;
    };
    for (const letter of order) if (ableIn(this.stage, scene).includes(letter.charCodeAt(0) - 65)) step(letter.charCodeAt(0) - 65);
    for (let [who] = ableIn(this.stage, scene); who !== undefined; [who] = ableIn(this.stage, scene)) step(who);
    return { ending: this.endingOf(scene, calls.map(([letter]) => letter).join('')), calls };
  }

  /** Plays a schedule by chance: one who acts goes on for long, or for a call, before the next does. */
  wander(chance: Chance): { readonly ending: Ending; readonly calls: readonly string[] } {
    const patience = chance.pick([0, 0.5, 0.8, 0.95]);
    let scene = this.opening;
    let last = -1;
    const calls: string[] = [];
    for (let able = ableIn(this.stage, scene); able.length > 0; able = ableIn(this.stage, scene)) {
      last = able.includes(last) && chance.often(patience) ? last : chance.pick(able);
      const { scene: next, method } = this.stage.step(scene, last);
      calls.push(`${letterOf(last)} ${this.stage.actors[last]?.name ?? ''}: ${method}`);
      scene = next;
    }
    return { ending: this.endingOf(scene, calls.map(([letter]) => letter).join('')), calls };
  }

  all(): Encountered {
    const { endings, ...counts } = explore(this.stage, this.opening);
    const disorders = endings.flatMap((ending) => this.disorder(ending));
    return { ...counts, runs: this.stage.runs, worlds: this.worlds, disorders };
  }

  disorder(ending: Ending): readonly Disorder[] {
    const violated = this.violated(ending);
    return violated.length > 0 ? [{ encounter: this.encounter.name, order: ending.order, violated }] : [];
  }

  private oneAfterTheOther(who: readonly number[]): InTurn {
    let scene = this.opening;
    for (const one of who) while (this.stage.outcome(scene, one) === null) scene = this.stage.step(scene, one).scene;
    const { outcomes, world } = this.endingOf(scene, '');
    const { wrong, seen } = this.left(world);
    if (wrong.length > 0) throw new Error(`${this.encounter.name}, in turn ${who.map(letterOf).join('')}: ${wrong.join(' ')}`);
    return { who, outcomes: outcomes.map((outcome, at) => (who.includes(at) ? outcome : 'busy')), seen };
  }

  private left(world: string): Aftermath {
    const { overlooks } = this.encounter;
    const after = this.ground.after(world);
    return overlooks ? { ...after, seen: after.seen.replace(overlooks, '') } : after;
  }

  private endingOf(scene: Scene, order: string): Ending {
    return { order, outcomes: this.stage.actors.map((_, who) => this.stage.outcome(scene, who) ?? ''), world: scene.world };
  }
}

/** Every order of every choice of them, the empty one too. */
function orderings(of: readonly number[]): readonly (readonly number[])[] {
  return [[], ...of.flatMap((first) => orderings(of.filter((other) => other !== first)).map((rest) => [first, ...rest]))];
}

export async function judgeOf(encounter: Encounter): Promise<Judge> {
  const { company, tdd } = await encounter.begin();
  return new Judge(encounter, { company, actors: encounter.actors(company, tdd) });
}
