import { engine } from '../../journeys/company';
import { Ground } from '../aftermath';
import { difference } from '../difference';
import type { Act, Journey, Outcome } from '../journey';
import { type FaultKind, faultKinds } from './fault-kind';

/** A point of a journey where something goes wrong, and what then did not hold. */
export interface Crash {
  readonly journey: string;
  /** Counted from 1, over all executions that the act sets off. */
  readonly call: number;
  readonly method: string;
  readonly kind: string;
  readonly violated: readonly string[];
}

export interface CrashRun {
  /** The calls of the journey when nothing goes wrong, in order. */
  readonly methods: readonly string[];
  readonly points: number;
  /** How many different worlds the points left behind. */
  readonly worlds: number;
  readonly crashes: readonly Crash[];
}

/** Which points are tried; everything, unless a sample is asked for or one crash is replayed. */
export type Choose = (call: number, kind: FaultKind) => boolean;

/**
 * Breaks each call of a journey in each way, from the same world each time, and then lets the sweep run twice.
 *
 * Whatever happened, the invariants hold then, the second sweep changes nothing, an act that was answered with `ok` is in the log,
 * and whoever does it again ends where they would have ended without the fault.
 */
export async function crashPoints({ name, prepare }: Journey, choose: Choose = () => true): Promise<CrashRun> {
  const { company, act } = await prepare();
  const ground = new Ground(company);
  const beginning = ground.keep();

  ground.goTo(beginning);
  const methods: string[] = [];
  const undisturbed = watched(ground, act, (method) => void methods.push(method));
  if (undisturbed !== 'ok') throw new Error(`${name}, with nothing wrong, ends with ${undisturbed}.`);
  const end = ground.after(ground.keep());
  if (end.wrong.length > 0) throw new Error(`${name}, with nothing wrong: ${end.wrong.join(' ')}`);
  const reference: Reference = { outcome: undisturbed, happened: end.happened, seen: end.seen };

  const crashes: Crash[] = [];
  let points = 0;
  methods.forEach((method, index) => {
    for (const kind of faultKinds.filter((each) => choose(index + 1, each))) {
      points += 1;
      ground.goTo(beginning);
      const violated = crash(ground, act, { call: index + 1, kind }, reference);
      if (violated.length > 0) crashes.push({ journey: name, call: index + 1, method, kind: kind.name, violated });
    }
  });
  return { methods, points, worlds: ground.followed, crashes };
}

interface Reference {
  readonly outcome: Outcome;
  readonly happened: readonly string[];
  readonly seen: string;
}

function crash(ground: Ground, act: Act, point: { call: number; kind: FaultKind }, reference: Reference): readonly string[] {
  const outcome = disturbed(ground, act, point);
  const broken = ground.keep();
  const left = ground.after(broken);
  const acknowledged = outcome === 'ok' && reference.outcome === 'ok' ? reference.happened : [];

  const again = ground.afterDoing(broken, act);
  return [
    ...left.wrong,
    ...acknowledged
      .filter((what) => !left.happened.includes(what))
      .map((what) => `It was answered with ok, and “${what}” is not in the log.`),
    ...left.happened.filter((what) => !isExpected(what, reference.happened)).map((what) => `“${what}” is in the log, and nobody did it.`),
    ...again.wrong.map((sentence) => `Done again: ${sentence}`),
    ...(again.seen === reference.seen ? [] : [`Done again it ends differently:${difference(reference.seen, again.seen)}`]),
  ];
}

function disturbed({ company }: Ground, act: Act, { call, kind }: { call: number; kind: FaultKind }): Outcome {
  let count = 0;
  const { hooks } = company.workspace;
  hooks.beforeCall = ({ via, method }) => {
    if (via !== 'script') return;
    count += 1;
    if (count === call && kind.when === 'before') throw kind.error(method);
  };
  hooks.afterCall = ({ via, method }) => {
    if (via === 'script' && count === call && kind.when === 'after') throw kind.error(method);
  };
  const outcome = act(company);
  hooks.beforeCall = undefined;
  hooks.afterCall = undefined;
  return outcome;
}

function watched({ company }: Ground, act: Act, tell: (method: string) => void): Outcome {
  const { hooks } = company.workspace;
  hooks.beforeCall = ({ via, method }) => {
    if (via === 'script') tell(method);
  };
  const outcome = act(company);
  hooks.beforeCall = undefined;
  return outcome;
}

/** The engine may see what a person would have seen, and puts right what is wrong. */
function isExpected(what: string, expected: readonly string[]): boolean {
  const [happened = '', who] = what.split(' by ');
  return (
    expected.includes(what) || happened === 'put right' || (who === engine && expected.some((other) => other.startsWith(`${happened} by `)))
  );
}
