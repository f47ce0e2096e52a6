/** The section that a reviewer means by what they typed: its name, or its heading alone where no other has it. Empty for the whole document, `null` where the TDD has no such section. */
export function sectionMeant(typed: string, names: readonly string[]): string | null {
  const wanted = plain(typed);
  if (wanted === '') return '';
  const named = names.find((name) => plain(name) === wanted);
  if (named !== undefined) return named;
  const [only = null, ...others] = names.filter((name) => plain(name.split(' › ').pop() ?? '') === wanted);
  return others.length > 0 ? null : only;
}

const plain = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();
