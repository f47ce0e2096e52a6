import { foldText } from './fold-text';
import type { JudgeColumn, Judgement } from './judge-section';
import { judgeSection } from './judge-section';
import { judgeWith } from './judge-text';
import type { HeadingNames } from './name-production';
import { readHeadings } from './name-production';
import type { Line, Tdd, Unreadable } from './tdd';
import type { TddPolicy } from './tdd-policy';
import { lookUp, openBook } from './word-book';

/** What a policy makes of headings and of sections. */
export interface TddReader {
  readonly names: (heading: string) => HeadingNames;
  readonly judge: (lines: readonly Line[], unreadable: readonly Unreadable[]) => Judgement;
  /** Which of the required sections a heading is, by their order in the policy. */
  readonly requires: (heading: string) => readonly number[];
  /** Names of the facts that a text speaks of. */
  readonly facts: (text: string) => readonly string[];
}

const readers = new WeakMap<TddPolicy, TddReader>();

/** The words of a policy, made ready once: a policy never changes, it is replaced. */
export function tddReader(policy: TddPolicy): TddReader {
  const known = readers.get(policy);
  if (known !== undefined) return known;
  const judge = judgeWith(policy.placeholders);
  const columns = openBook({ notes: policy.placeholders.notesColumn, answers: policy.placeholders.answerColumn });
  const column: JudgeColumn = (heading) => lookUp(columns, foldText(heading)).find(({ kind }) => kind !== null)?.kind ?? null;
  const required = policy.requiredSections.map(({ headings }) => openBook({ it: headings }));
  const facts = openBook(Object.fromEntries(policy.facts.map(({ name, words }) => [name, words])));
  const reader: TddReader = {
    names: readHeadings(policy.headings),
    judge: (lines, unreadable) => judgeSection({ lines, unreadable, judge, column }),
    requires: (heading) => {
      const folded = foldText(heading);
      return required.flatMap((book, index) => (lookUp(book, folded).some(({ kind }) => kind === 'it') ? [index] : []));
    },
    facts: (text) => [...new Set(lookUp(facts, foldText(text)).flatMap(({ kind }) => kind ?? []))],
  };
  readers.set(policy, reader);
  return reader;
}

/** Everything that stands under a section, its subsections included, in reading order. */
export function contentOf(tdd: Tdd, index: number): { readonly lines: readonly Line[]; readonly unreadable: readonly Unreadable[] } {
  const within = sectionsWithin(tdd, index).flatMap((at) => tdd.sections[at] ?? []);
  return { lines: within.flatMap(({ lines }) => lines), unreadable: within.flatMap(({ unreadable }) => unreadable) };
}

/** A section and its subsections. */
export function sectionsWithin({ sections }: Tdd, index: number): readonly number[] {
  const within = new Set([index]);
  for (let at = index + 1; at < sections.length; at++) if (within.has(sections[at]?.parent ?? -1)) within.add(at);
  return [...within];
}
