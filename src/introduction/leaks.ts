import type { Words } from './write-introduction';

/** Why an introduction may not leave, in one sentence, and what to do. */
export interface Block {
  readonly because: string;
  readonly fix: string;
}

export interface LeakQuestion {
  readonly customer: string;
  readonly words: Words;
  /** Lines of the TDD, and its file id: none of it is for the customer’s inbox. */
  readonly tdd: { readonly fileId: string; readonly lines: readonly string[] };
  readonly privateWords: readonly string[];
}

/** Shorter lines of a TDD are names and headings, which may well be said to a customer. */
const tellingLength = 30;

/** What is for the company alone and stands in the words all the same: addresses of our documents, lines of the TDD, private words. */
export function leaks({ words, tdd, privateWords, customer }: LeakQuestion): readonly Block[] {
  const text = `${words.subject}\n${words.text}`;
  return [...linksIn(text, tdd.fileId), ...linesIn(text, tdd.lines), ...wordsIn(text.split(customer).join(' '), privateWords)];
}

function linksIn(text: string, fileId: string): readonly Block[] {
  const found = text.match(/\b(?:docs|drive|sheets|script)\.google\.com\S*/gi) ?? [];
  const links = [...new Set([...found, ...(fileId !== '' && text.includes(fileId) && found.length === 0 ? [fileId] : [])])];
  return links.map((link) => ({
    because: `It links to an internal document (${link.slice(0, 60)}).`,
    fix: 'Remove the link: the TDD and the tracker stay inside the company.',
  }));
}

function linesIn(text: string, lines: readonly string[]): readonly Block[] {
  const said = flat(text);
  const line = lines.find((candidate) => flat(candidate).length >= tellingLength && said.includes(flat(candidate)));
  return line === undefined
    ? []
    : [{ because: `It repeats a line of the TDD: “${line.trim().slice(0, 80)}”.`, fix: 'Remove it, or say it in your own words.' }];
}

function wordsIn(text: string, privateWords: readonly string[]): readonly Block[] {
  const said = ` ${flat(text)} `;
  return privateWords
    .filter((word) => flat(word) !== '' && said.includes(` ${flat(word)} `))
    .map((word) => ({ because: `It says “${word}”, which is for internal use only.`, fix: 'Remove the sentence.' }));
}

/** Letters and digits alone, in lower case, one space between words. */
const flat = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
