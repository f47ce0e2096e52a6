import { factsIn, type StatedFact } from './facts-in';
import type { ProductionSection } from './production-section';
import { titleIndex } from './production-section';
import type { Tdd } from './tdd';
import { sectionsWithin, type TddReader } from './tdd-reader';
import type { TddPolicy } from './tdd-policy';

/** One fact as the trial has it and as production has it; `null` where the document does not say. */
export interface ComparedFact {
  readonly fact: string;
  readonly trial: StatedFact | null;
  readonly production: StatedFact | null;
}

/** Trial beside production, a row for each fact that either gives a value for, or for several that share it, in the order of the policy; empty without both sections. */
export function sideBySide(
  tdd: Tdd,
  { production, reader, policy }: { readonly production: ProductionSection | null; readonly reader: TddReader; readonly policy: TddPolicy },
): readonly ComparedFact[] {
  if (production === null) return [];
  const theirs = new Set(sectionsWithin(tdd, production.index));
  const title = titleIndex(tdd);
  const trials = tdd.sections.flatMap(({ heading }, index) => {
    const names = index === title || theirs.has(index) ? null : reader.names(heading);
    return names !== null && names.trial && names.production === null ? [index] : [];
  });
  if (trials.length === 0) return [];
  const tried = factsIn(
    { ...tdd, sections: tdd.sections.map((section, index) => (theirs.has(index) ? { ...section, lines: [] } : section)) },
    trials,
    reader,
  );
  const stated = factsIn(tdd, [production.index], reader);
  const compared = policy.facts.flatMap(({ name }): ComparedFact[] => {
    const trial = tried.get(name);
    const found = stated.get(name) ?? null;
    const firm = trial?.firm === true ? trial : null;
    return firm !== null || found?.firm === true ? [{ fact: name, trial: firm, production: found }] : [];
  });
  return compared.reduce<readonly ComparedFact[]>((rows, row) => {
    const last = rows[rows.length - 1];
    if (last === undefined || !isSame(last.trial, row.trial) || !isSame(last.production, row.production)) return [...rows, row];
    return [...rows.slice(0, -1), { ...row, fact: `${last.fact}, ${row.fact}` }];
  }, []);
}

/** One line gives both. */
const isSame = (one: StatedFact | null, other: StatedFact | null): boolean =>
  one?.value === other?.value && one?.place.child === other?.place.child && one?.place.tabId === other?.place.tabId;
