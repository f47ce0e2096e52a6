import type { SignedSection } from '../handoff/handoff';

export interface SectionChange {
  readonly section: string;
  readonly change: 'changed' | 'added' | 'removed';
}

/** What differs between what was signed and what stands now, in reading order, removed sections last. */
export function compareContents(signed: readonly SignedSection[], now: readonly SignedSection[]): readonly SectionChange[] {
  const before = new Map(signed.map(({ name, mark }) => [name, mark]));
  const after = new Set(now.map(({ name }) => name));
  const current = now.flatMap(({ name, mark }): SectionChange[] => {
    if (!before.has(name)) return [{ section: name, change: 'added' }];
    return before.get(name) === mark ? [] : [{ section: name, change: 'changed' }];
  });
  const gone = signed.filter(({ name }) => !after.has(name)).map(({ name }): SectionChange => ({ section: name, change: 'removed' }));
  return [...current, ...gone];
}
