import type { SignedSection } from '../handoff/handoff';

export interface SectionChange {
  readonly section: string;
  readonly change: 'changed' | 'added' | 'removed';
}

/**
 * What differs between what was signed and what stands now, in reading order, removed sections last.
 *
 * A section that only got another heading above it, or lost one, is the same section: a title put over a document changes nothing in it.
 */
export function compareContents(signed: readonly SignedSection[], now: readonly SignedSection[]): readonly SectionChange[] {
  const before = new Map(signed.map(({ name, mark }) => [name, mark]));
  const after = new Set(now.map(({ name }) => name));
  const gone = signed.filter(({ name }) => !after.has(name));
  const added = now.filter(({ name }) => !before.has(name));
  const changed = now.filter(({ name, mark }) => before.has(name) && before.get(name) !== mark);
  const told = new Map<SignedSection, SectionChange['change']>([
    ...changed.map((section) => [section, 'changed'] as const),
    ...added.filter((section) => !gone.some((other) => isSame(section, other))).map((section) => [section, 'added'] as const),
  ]);
  const current = now.flatMap((section): SectionChange[] => {
    const change = told.get(section);
    return change ? [{ section: section.name, change }] : [];
  });
  const removed = gone.filter((section) => !added.some((other) => isSame(section, other)));
  return [...current, ...removed.map(({ name }): SectionChange => ({ section: name, change: 'removed' }))];
}

const isSame = (one: SignedSection, other: SignedSection) =>
  one.mark === other.mark && (isUnder(one.name, other.name) || isUnder(other.name, one.name));

const isUnder = (name: string, outer: string) => name.endsWith(` › ${outer}`);
