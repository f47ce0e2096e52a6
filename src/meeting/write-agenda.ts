import { formatDate } from '../base/format-time';
import type { DateText } from '../base/time';
import { unreachable } from '../base/unreachable';
import { escapeHtml } from './escape-html';

/** What the agenda is written from; texts come as they stand in documents and are escaped here. */
export interface AgendaFacts {
  readonly customer: string;
  readonly closeDate: DateText | null;
  readonly tdd: { readonly title: string; readonly link: string };
  /** The panel as a web page, for who gets no menu in the document; empty when there is none. */
  readonly page: string;
  /** In reading order, the outermost of depth 1. Those of depth 2 are told where there is room, deeper ones never. `link` jumps there. */
  readonly sections: readonly { readonly heading: string; readonly depth: number; readonly link: string | null }[];
  readonly production:
    | { readonly is: 'yes'; readonly lines: readonly string[] }
    /** `says` in words: “Ben Ortiz said on 18 Nov that production does not differ from the trial.” */
    | { readonly is: 'no'; readonly says: string }
    | { readonly is: 'undecided' };
  /** Trial beside production, a fact in a line: “Nodes: 1 → 3”. */
  readonly compared: readonly string[];
  /** The customer's people, with their roles. */
  readonly contacts: readonly string[];
  readonly findings: readonly { readonly severity: 'block' | 'warn' | 'hint'; readonly message: string }[];
  /** Expectations that the customer has still to hear, or to agree to, a line each. */
  readonly expectations: readonly string[];
  /** What reviewers signed off on and is not met yet, a line each. */
  readonly conditions: readonly string[];
  /** One line for each required reviewer: “Dana Kowalski (IE): signed off, with a remark”. */
  readonly signoffs: readonly string[];
}

/**
 * The description of the event: what the meeting goes through, in the simple HTML that Calendar shows.
 *
 * The same facts give the same text. Lists are capped with “and 12 more” and lines are cut, so that the whole stays under the
 * 8,192 characters that a description holds.
 */
export function writeAgenda(facts: AgendaFacts): string {
  return [8, 5, 3].reduce((text, most) => (text.length <= roomy ? text : written(facts, most)), written(facts, 12));
}

/** Less than Google keeps, so that people can write around it. */
const roomy = 7600;

const written = (facts: AgendaFacts, most: number): string =>
  [opening, sections, production, compared, conditions, findings, expectations, contacts, signoffs]
    .map((part) => part(facts, most))
    .concat(closing)
    .filter((part) => part !== '')
    .join('<br>');

const closing =
  'Handoff manages this event. To move it, change its time in Google Calendar, and the tracker will follow. ' +
  'To cancel it, take the signature back in the tracker or in the TDD’s sidebar.';

function opening({ customer, closeDate, tdd, page }: AgendaFacts): string {
  return [
    `Internal handoff of <b>${escapeHtml(customer, 200)}</b> from pre-sales to implementation.`,
    `Close date: ${closeDate === null ? 'not known' : formatDate(closeDate)}`,
    `We will go through the TDD: ${anchor(tdd.link, escapeHtml(tdd.title, 200))}`,
    ...(page ? [`To see its checks and sign-offs, and to sign off: ${anchor(page, 'the Handoff page')}`] : []),
    '',
  ].join('<br>');
}

function sections({ sections: all }: AgendaFacts, most: number): string {
  const upTo = (deepest: number) => all.filter(({ depth }) => depth <= deepest);
  const shown = upTo(2).length <= most ? upTo(2) : upTo(1);
  return list(
    'Sections',
    shown.map(({ heading, link }) => anchor(link, escapeHtml(heading, 100))),
    most,
  );
}

function production({ production: answer }: AgendaFacts, most: number): string {
  switch (answer.is) {
    case 'yes':
      return answer.lines.length > 0
        ? list('What differs in production', escaped(answer.lines), most)
        : list('What differs in production', ['The TDD does not say yet.'], 1);
    case 'no':
      return list('Production', escaped([answer.says]), 1);
    case 'undecided':
      return list('Production', ['It is not decided yet whether production differs from the trial.'], 1);
    default:
      return unreachable(answer);
  }
}

const conditions = ({ conditions: lines }: AgendaFacts, most: number): string =>
  list('Conditions of the sign-off', escaped(lines), Math.min(most, 8));

function findings({ findings: open }: AgendaFacts, most: number): string {
  const worstFirst = (['block', 'warn', 'hint'] as const).flatMap((severity) => open.filter((finding) => finding.severity === severity));
  return list('Open findings', escaped(worstFirst.map(({ message }) => message)), Math.min(most, 8));
}

const expectations = ({ expectations: lines }: AgendaFacts, most: number): string =>
  list('Expectations not yet set', escaped(lines), Math.min(most, 8));

const compared = ({ compared: lines }: AgendaFacts, most: number): string =>
  list('From the trial to production', escaped(lines), Math.min(most, 8));

const contacts = ({ contacts: lines }: AgendaFacts, most: number): string => list('Customer contacts', escaped(lines), Math.min(most, 6));

const signoffs = ({ signoffs: lines }: AgendaFacts, most: number): string => list('Sign-off', escaped(lines), Math.min(most, 4));

const escaped = (lines: readonly string[]): string[] => lines.map((line) => escapeHtml(line, 150));

/** Nothing for an empty list. Entries are HTML. */
function list(heading: string, entries: readonly string[], most: number): string {
  if (entries.length === 0) return '';
  const more = entries.length > most ? [`and ${String(entries.length - most)} more`] : [];
  const shown = [...entries.slice(0, most), ...more].map((entry) => `<li>${entry}</li>`);
  return `<b>${heading}</b><ul>${shown.join('')}</ul>`;
}

/** A link that is no web address, or too long to keep, leaves the text alone. Addresses of a company's own web app take about 200 characters. */
function anchor(link: string | null, html: string): string {
  return link !== null && /^https?:\/\/[^\s"'<>]{1,230}$/.test(link) ? `<a href="${link.replace(/&/g, '&amp;')}">${html}</a>` : html;
}
