import type { Finding } from './finding';
import type { State } from './judge-section';
import { findProduction } from './production-section';
import { rules } from './rules';
import { type ComparedFact, sideBySide } from './side-by-side';
import { nothingBeside, type Surroundings } from './surroundings';
import type { Place, Tdd } from './tdd';
import type { TddPolicy } from './tdd-policy';
import { tddReader } from './tdd-reader';

export interface TddCheck {
  /** In the order of the rules; within one rule in reading order. */
  readonly findings: readonly Finding[];
  /** The section on production that the reader found, whatever was declared. */
  readonly production: {
    readonly heading: string;
    /** The headings above it; the tab's title first where there are several tabs. */
    readonly path: readonly string[];
    readonly state: State;
    readonly place: Place;
    /** Outside the trial section. */
    readonly separate: boolean;
  } | null;
  /** Trial beside production; empty without both sections. */
  readonly compared: readonly ComparedFact[];
}

/** Holds a document against every rule. `production` is what people declared: does it differ from the trial? */
export function checkTdd({
  tdd,
  production: declared,
  policy,
  around = nothingBeside,
}: {
  readonly tdd: Tdd;
  readonly production: 'yes' | 'no' | 'undecided';
  readonly policy: TddPolicy;
  readonly around?: Surroundings;
}): TddCheck {
  const reader = tddReader(policy);
  const production = findProduction(tdd, reader);
  const facts = { tdd, declared, production, policy, reader, around };
  const findings = rules.flatMap(({ name, severity, check }) => {
    const wanted = policy.severities[name];
    if (wanted === 'off') return [];
    return check(facts).map((complaint): Finding => ({ ...complaint, rule: name, severity: wanted ?? complaint.severity ?? severity }));
  });
  if (production === null) return { findings, production, compared: [] };
  const { section, state, insideTrial } = production;
  return {
    findings,
    production: {
      heading: section.heading,
      path: tdd.tabs.length > 1 ? section.path : section.path.slice(1),
      state,
      place: section.place,
      separate: insideTrial === null,
    },
    compared: sideBySide(tdd, { production, reader, policy }),
  };
}
