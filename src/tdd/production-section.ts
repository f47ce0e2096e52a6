import { factsIn } from './facts-in';
import type { Blank, State } from './judge-section';
import { quantity } from './judge-text';
import type { HeadingNames } from './name-production';
import { machineFacts } from './production-facts';
import type { Section, Tdd } from './tdd';
import { contentOf } from './tdd-reader';
import type { TddReader } from './tdd-reader';

/** The section that states what production requires. */
export interface ProductionSection {
  /** Index into `Tdd.sections`. */
  readonly index: number;
  readonly section: Section;
  readonly state: State;
  /** What in it only holds the place of an answer. */
  readonly blanks: readonly Blank[];
  /** Heading of the trial section around it; `null` when it stands by itself. */
  readonly insideTrial: string | null;
}

interface Candidate extends ProductionSection {
  readonly tier: number;
}

/** Schedules and steps speak of one or two in passing. */
const fewestFacts = 3;
const worth: Readonly<Record<State, number>> = { filled: 2, placeholder: 1, empty: 0 };

/**
 * Finds the section on production requirements by what its heading means; `null` when there is none.
 *
 * Headings of any level and titles of tabs count, in any of the languages of the policy. The document's own title does not, unless it says
 * nothing else. Of several the one outside the trial section wins, then the filled one, then the plainest heading, then the first.
 * Without any, a section whose heading only may name it is it, if it states what production needs.
 */
export function findProduction(tdd: Tdd, reader: TddReader): ProductionSection | null {
  const title = titleIndex(tdd);
  const names = tdd.sections.map(({ heading }) => reader.names(heading));
  const tiers = tdd.sections.map((section, index) => tierOf(section, index, { tdd, names, title }));
  return choose(tdd, reader, { names, title, tiers }) ?? choose(tdd, reader, { names, title, tiers: perhapsOf(tdd, reader, names, title) });
}

function choose(
  tdd: Tdd,
  reader: TddReader,
  { names, title, tiers }: { readonly names: readonly HeadingNames[]; readonly title: number; readonly tiers: readonly (number | null)[] },
): ProductionSection | null {
  let best: Candidate | null = null;
  for (const [index, tier] of tiers.entries()) {
    const section = tdd.sections[index];
    if (tier === null || section === undefined || isPartOfBetter(tdd, index, tiers, tier)) continue;
    const { lines, unreadable } = contentOf(tdd, index);
    const { state, blanks } = reader.judge(lines, unreadable);
    const candidate = { index, section, state, blanks, insideTrial: trialAround(tdd, index, names, title), tier };
    if (best === null || isBetter(candidate, best)) best = candidate;
  }
  if (best === null) return null;
  const { index, section, state, blanks, insideTrial } = best;
  return { index, section, state, blanks, insideTrial };
}

/** The one heading that stands over the whole document says what the document is, not what a section holds; -1 when there is none. */
export function titleIndex({ sections, tabs }: Tdd): number {
  if (tabs.length > 1) return -1;
  const first = sections.findIndex(({ level }) => level > 0);
  const own = sections[first];
  if (own === undefined || first === sections.length - 1) return -1;
  if (sections.slice(0, first).some(({ lines }) => lines.length > 1)) return -1;
  return sections.slice(first + 1).every(({ level }) => level > own.level) ? first : -1;
}

interface Reading {
  readonly tdd: Tdd;
  readonly names: readonly HeadingNames[];
  readonly title: number;
}

function tierOf({ level, heading }: Section, index: number, { tdd, names, title }: Reading): number | null {
  const own = names[index];
  if (level === 0 && tdd.tabs.length === 1) return null;
  if (own === undefined || isOutOfScope(tdd, index, names)) return null;
  if (own.production === null) return isLiveOne(heading, index, tdd) ? 4 : null;
  if (index !== title) return own.production;
  const coversTrial = names.some(({ trial }, at) => at !== index && trial);
  return own.pure && own.production <= 2 && !coversTrial ? 5 : null;
}

/** Sections on the way to production, or on something of it, that state enough facts. */
function perhapsOf(tdd: Tdd, reader: TddReader, names: readonly HeadingNames[], title: number): readonly (number | null)[] {
  return names.map(({ perhaps }, index) => {
    if (!perhaps || index === title || tdd.sections[index]?.level === 0 || isOutOfScope(tdd, index, names)) return null;
    const facts = factsIn(tdd, [index], reader);
    const isMeasured = [...facts.values()].some(({ firm }) => firm) || contentOf(tdd, index).lines.some(({ text }) => quantity.test(text));
    return facts.size >= fewestFacts && isMeasured && [...facts.keys()].some((name) => machineFacts.has(name)) ? 6 : null;
  });
}

function isOutOfScope(tdd: Tdd, index: number, names: readonly HeadingNames[]): boolean {
  return above(tdd, index).some((at) => names[at]?.outOfScope === true);
}

/** “Live” alone, beside “Staging” or under “Environments”, is the live environment. */
function isLiveOne(heading: string, index: number, { sections }: Tdd): boolean {
  if (!/^live$/i.test(heading.replace(/^[\d.\s]+/, ''))) return false;
  const parent = sections[sections[index]?.parent ?? -1];
  return /environment|umgebung|environnement|entorno|ambiente|instances/i.test(parent?.heading ?? '');
}

/** A section inside another candidate is that one's content, unless only its own heading asks for something. */
function isPartOfBetter(tdd: Tdd, index: number, tiers: readonly (number | null)[], tier: number): boolean {
  return above(tdd, index).some((at) => {
    const outer = tiers[at];
    return outer !== null && outer !== undefined && !(tier === 1 && outer >= 3);
  });
}

function trialAround(tdd: Tdd, index: number, names: readonly HeadingNames[], title: number): string | null {
  const trial = above(tdd, index).find((at) => at !== title && names[at]?.trial === true);
  return trial === undefined ? null : (tdd.sections[trial]?.heading ?? null);
}

/** The sections around one, innermost first. */
function above({ sections }: Tdd, index: number): readonly number[] {
  const around: number[] = [];
  for (let at = sections[index]?.parent ?? -1; at !== -1; at = sections[at]?.parent ?? -1) around.push(at);
  return around;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  const separate = Number(one.insideTrial === null) - Number(other.insideTrial === null);
  if (separate !== 0) return separate > 0;
  if (worth[one.state] !== worth[other.state]) return worth[one.state] > worth[other.state];
  return one.tier < other.tier;
}
