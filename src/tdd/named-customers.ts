import type { OtherCustomer } from '../handoff/look';
import { foldText } from './fold-text';
import type { Place, Section, Tdd } from './tdd';
import { tokensOf } from './word-book';

export interface NamedCustomer {
  readonly customer: OtherCustomer;
  /** In reading order, the title first. `section` is `null` for the title. */
  readonly mentions: readonly Mention[];
}

export interface Mention {
  readonly text: string;
  readonly section: Section | null;
  readonly place: Place | null;
}

interface Question {
  readonly customer: string;
  readonly domains: readonly string[];
  /** Other customers, and the own one among them for all it matters. */
  readonly others: readonly OtherCustomer[];
  /** Names that are words of the trade as well: a product, a cloud. */
  readonly isTerm: (name: string) => boolean;
}

const legal = new Set('inc ltd llc llp plc gmbh ag kg ug se sa sas sarl srl spa bv nv ab as oy kk pte pty co corp corporation company limited group holding holdings'.split(' ')); // prettier-ignore
/** Names of companies that are ordinary words, or products that any TDD may speak of: they tell only in a copy of that company's TDD. */
const ordinary = new Set(`access action alpha amazon apple apps atlas atlassian backup base beta block box bridge build business central chain cisco citrix cloud code company compass contact core customer data delta digital direct discovery docker dropbox edge elastic engine enterprise epic example first fleet flow focus frontier gap general github gitlab global google grid harbor hashicorp health home hub ibm impact indeed insight intel ion jenkins key linear link linux live loop main match media meta micro microsoft mobile motion national network next nexus node north novell nvidia okta one open oracle orange order path pilot platform point power prime production project pulse red redis relay salesforce sap scale security sentry service shell shift signal slack snap snowflake social solutions source south spark splunk sprint square stack standard stage storage stream stripe summit sun support switch system systems target team technology terraform test time trace track trial twilio uber union unity universal user value vector verizon vision visa vmware wave west workday world zoom`.split(/\s+/)); // prettier-ignore
/** As long as they may be, and no longer: without a bound the work grows with the square of a long word. https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4 */
const hosts = /[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,9}\.[a-z]{2,63}/g;
const addresses = /[^\s@<>"(),;:]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,9}/g;
const inlineCode = /`[^`]*`/g;
const shortest = 3;
const shortestOpportunity = 6;

/**
 * The other customers that a document names: by name, by a domain, or by the number or the link of an opportunity.
 *
 * One pass over the document, then one look-up a customer. Never the own customer, a part of the own customer's name, what stands in
 * code, or ordinary words, unless the document is a copy of theirs. A name of one word counts only where it is written like a name.
 */
export const namedCustomers = (tdd: Tdd, question: Question): readonly NamedCustomer[] => customersIn(textsOf(tdd), question);

/** The same of any texts. */
export function customersIn(texts: readonly Mention[], { customer, domains, others, isTerm }: Question): readonly NamedCustomer[] {
  const words = new Map<string, Set<Mention>>();
  const domainsIn = new Map<string, Set<Mention>>();
  for (const mention of texts) {
    for (const word of tokensOf(foldText(mention.text))) put(words, word, mention);
    const lower = mention.text.toLowerCase();
    if (!lower.includes('.')) continue;
    for (const address of lower.match(addresses) ?? []) put(domainsIn, address, mention);
    for (const host of lower.match(hosts) ?? [])
      for (let parent = host; parent.includes('.'); parent = parent.slice(parent.indexOf('.') + 1)) put(domainsIn, parent, mention);
  }
  const own = wordsOf(customer);
  return others.flatMap((other): NamedCustomer[] => {
    const name = wordsOf(other.name);
    if (name.length === 0 || ` ${own.join(' ')} `.includes(` ${name.join(' ')} `)) return [];
    const found = new Set<Mention>();
    const near = words.get(name[0] ?? '');
    // A pattern costs more than the look-up: only those are made that may be met.
    const pattern = near === undefined ? null : patternOf(other, name, isTerm);
    if (pattern !== null) for (const mention of near ?? []) if (isNamed(mention.text, pattern, name, other.name)) found.add(mention);
    for (const domain of other.domains)
      if (!domains.includes(domain)) for (const mention of domainsIn.get(domain.toLowerCase()) ?? []) found.add(mention);
    for (const opportunity of other.opportunities ?? []) for (const mention of mentionsOf(opportunity, words)) found.add(mention);
    return found.size === 0 ? [] : [{ customer: other, mentions: texts.filter((mention) => found.has(mention)) }];
  });
}

function put(map: Map<string, Set<Mention>>, key: string, mention: Mention): void {
  const known = map.get(key);
  if (known) known.add(mention);
  else map.set(key, new Set([mention]));
}

function textsOf({ title, sections }: Tdd): readonly Mention[] {
  return [
    { text: title, section: null, place: null },
    ...sections.flatMap((section): Mention[] => [
      { text: section.heading, section, place: section.place },
      ...section.lines.flatMap((line) =>
        line.kind === 'code' ? [] : [{ text: line.text.replace(inlineCode, ' '), section, place: line.place }],
      ),
      ...section.links.map(({ url, place }): Mention => ({ text: url, section, place })),
    ]),
  ];
}

/** Where an opportunity stands, by what tells it from others: its longest part. Short numbers are met by accident. */
function mentionsOf(opportunity: string, words: ReadonlyMap<string, ReadonlySet<Mention>>): readonly Mention[] {
  const wanted = opportunity.toLowerCase().replace(/^https?:\/\/|[?#].*$|\/+$/g, '');
  const [mark = ''] = [...tokensOf(foldText(wanted))].sort((one, other) => other.length - one.length);
  if (wanted.length < shortestOpportunity || !/\d/.test(wanted)) return [];
  return [...(words.get(mark) ?? [])].filter(({ text }) =>
    text
      .toLowerCase()
      .split(wanted)
      .slice(1)
      .some((rest) => !/^\w/.test(rest)),
  );
}

/** The words of a name, without its legal form. */
function wordsOf(name: string): readonly string[] {
  const words = tokensOf(foldText(name));
  const kept = words.filter((word) => !legal.has(word));
  return kept.length > 0 ? kept : words;
}

/** How the name is known in a text; `null` where it cannot be told from other words. */
function patternOf({ name, copied }: OtherCustomer, folded: readonly string[], isTerm: (name: string) => boolean): RegExp | null {
  const [only = ''] = folded;
  if (folded.length === 1 && (only.length < shortest || (ordinary.has(only) && !copied) || isTerm(name))) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}_/.@\\\\])${folded.join('[^\\p{L}\\p{N}]{1,3}')}(?![\\p{L}\\p{N}_/@\\\\]|\\.[\\p{L}\\p{N}])`, 'gu');
}

function isNamed(text: string, pattern: RegExp, words: readonly string[], name: string): boolean {
  const folded = foldText(text);
  pattern.lastIndex = 0;
  for (let at = pattern.exec(folded); at !== null; at = pattern.exec(folded)) {
    const written = text.slice(at.index, pattern.lastIndex);
    if (words.length > 1 || folded.length !== text.length) return true;
    if (written.length > shortest ? written !== written.toLowerCase() || name.startsWith(written) : name.includes(written)) return true;
  }
  return false;
}
