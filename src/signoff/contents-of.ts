import { shortened } from '../base/shortened';
import type { SignedSection } from '../handoff/handoff';
import { fingerprint } from '../base/sha256-hex';
import { normalise } from './normalise';

/** A section as the journey brings it: its name with the headings above it, and its own text. */
export interface SectionText {
  readonly name: string;
  readonly text: string;
}

/** A document's content as somebody signs it: one fingerprint for the whole, one for each section. */
export interface Contents {
  readonly content: string;
  readonly sections: readonly SignedSection[];
}

const nameLength = 80;
/** A cell of the tracker holds 50,000 characters; two contents and the facts must fit. */
const roomForSections = 18_000;

/**
 * Fingerprints a document's sections, in reading order.
 *
 * Sections of one name are told apart by a number. A document with very many sections is told by its outer ones:
 * inner sections are counted into the one above until the list fits into a cell of the tracker.
 */
export function contentsOf(texts: readonly SectionText[]): Contents {
  const normalised = distinct(texts.map(({ name, text }) => ({ name: shortened(name, nameLength), text: normalise(text) })));
  const content = fingerprint(normalised.map(({ name, text }) => `${name}\n${text}`).join('\n\n'));
  return { content, sections: coarsened(normalised, 12).map(({ name, text }) => ({ name, mark: fingerprint(text) })) };
}

function coarsened(texts: readonly SectionText[], depth: number): readonly SectionText[] {
  const merged = mergedTo(texts, depth);
  const size = merged.reduce((sum, { name }) => sum + name.length + 40, 0);
  return size <= roomForSections || depth === 1 ? merged : coarsened(texts, depth - 1);
}

function mergedTo(texts: readonly SectionText[], depth: number): readonly SectionText[] {
  const byName = new Map<string, string>();
  for (const { name, text } of texts) {
    const outer = name.split(' › ').slice(0, depth).join(' › ');
    byName.set(outer, byName.has(outer) ? `${byName.get(outer) ?? ''}\n${text}` : text);
  }
  return [...byName].map(([name, text]) => ({ name, text }));
}

function distinct(texts: readonly SectionText[]): readonly SectionText[] {
  const seen = new Map<string, number>();
  return texts.map(({ name, text }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { name: count === 1 ? name : `${name} (${String(count)})`, text };
  });
}
