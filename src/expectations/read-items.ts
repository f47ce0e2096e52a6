import type { ExpectationItem, Owner } from './expectation-policy';

const agrees = 'customer agrees';

/** The items as one cell of the Policy tab holds them: “Deployment Timeline (AE and CE)”, a line each. */
export const itemsText = (items: readonly ExpectationItem[]): string =>
  items.map(({ name, owner, agreement }) => `${name} (${owner}${agreement ? `, ${agrees}` : ''})`).join('\n');

/**
 * Reads `itemsText` back, or says what is wrong with it. Lines may also be parted by semicolons; an owner that is left out is “AE and CE”.
 *
 * Approved words stay with the names they were written for.
 */
export function readItems(text: string, known: readonly ExpectationItem[]): readonly ExpectationItem[] | string {
  const lines = text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const items: ExpectationItem[] = [];
  for (const line of lines) {
    const [, name = line, inside = 'AE and CE'] = /^(.*\S)\s*\(([^()]*)\)$/.exec(line) ?? [];
    const parts = inside.split(',').map((part) => part.trim());
    const owner = owners.find((candidate) => candidate === parts[0]);
    if (!owner || parts.slice(1).some((part) => part !== agrees))
      return `has “(${inside})”; write (AE), (CE) or (AE and CE), with “, ${agrees}” where the customer’s agreement is needed`;
    if (name.length > 150) return 'has a name of more than 150 characters';
    if (items.some((item) => item.name === name)) return `has “${name}” twice`;
    items.push({ name, owner, agreement: parts.length > 1, words: known.find((item) => item.name === name)?.words ?? '' });
  }
  return items;
}

const owners: readonly Owner[] = ['AE', 'CE', 'AE and CE'];
