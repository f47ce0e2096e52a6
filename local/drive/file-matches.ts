import { invalid, NotBuilt } from '../kernel/api-error';
import type { DriveFile } from './drive-state';

/**
 * The test that a `q` of `files.list` stands for: terms joined by `and`, on `name`, `mimeType`, `trashed`, `modifiedTime` and `'…' in owners|writers|readers`.
 *
 * Anything else that Google knows is refused aloud. https://developers.google.com/drive/api/guides/search-files
 */
export function fileMatches(q: string): (file: DriveFile) => boolean {
  const tests = splitTerms(q).map(termTest);
  return (file) => tests.every((test) => test(file));
}

const splitTerms = (q: string): string[] => {
  const terms = q.match(/(?:'(?:\\.|[^'\\])*'|[^'])+?(?=\s+and\s+|\s*$)/gi) ?? [];
  return terms.map((term) => term.trim().replace(/^and\s+/i, '')).filter((term) => term !== '');
};

const unquoted = (text: string): string => text.slice(1, -1).replace(/\\(.)/g, '$1');

function termTest(term: string): (file: DriveFile) => boolean {
  const [, negated, rest = ''] = /^(not\s+)?(.*)$/is.exec(term) ?? [];
  const test = plainTest(rest, term);
  return negated ? (file) => !test(file) : test;
}

function plainTest(term: string, whole: string): (file: DriveFile) => boolean {
  const people = /^('(?:\\.|[^'\\])*')\s+in\s+(owners|writers|readers)$/i.exec(term);
  if (people) return holds(unquoted(people[1] ?? ''), (people[2] ?? '').toLowerCase());
  const [, field = '', operator = '', value = ''] = /^(\w+)\s*(=|!=|<=|>=|<|>|contains)\s*(.+)$/is.exec(term) ?? [];
  if (!field) {
    if (/\s(or|has|in)\s|^\(/i.test(term)) throw new NotBuilt(`files.list query "${whole}"`, 'local/drive/file-matches.ts');
    throw invalid('Invalid Value');
  }
  return comparison({ field, operator: operator.toLowerCase(), value: value.trim() }, whole);
}

function comparison(
  { field, operator, value }: { field: string; operator: string; value: string },
  whole: string,
): (file: DriveFile) => boolean {
  if (field === 'trashed' && /^(true|false)$/.test(value)) return ({ trashed }) => (trashed === (value === 'true')) === (operator === '=');
  if (!/^'(?:\\.|[^'\\])*'$/s.test(value)) throw invalid('Invalid Value');
  const text = unquoted(value);
  if (field === 'modifiedTime') return ({ modifiedTime }) => ordered(modifiedTime, operator, Date.parse(text));
  if (field !== 'name' && field !== 'mimeType') throw new NotBuilt(`files.list query "${whole}"`, 'local/drive/file-matches.ts');
  if (operator === '=') return (file) => file[field] === text;
  if (operator === '!=') return (file) => file[field] !== text;
  if (operator !== 'contains') throw invalid('Invalid Value');
  // "The contains operator only performs prefix matching for a name": at the beginning of a word.
  return (file) => (field === 'mimeType' ? file.mimeType.includes(text) : ` ${file.name.toLowerCase()}`.includes(` ${text.toLowerCase()}`));
}

function ordered(left: number, operator: string, right: number): boolean {
  if (Number.isNaN(right)) throw invalid('Invalid Value');
  const orders: Record<string, boolean> = {
    '=': left === right,
    '!=': left !== right,
    '<': left < right,
    '<=': left <= right,
    '>': left > right,
    '>=': left >= right,
  };
  return orders[operator] ?? false;
}

function holds(email: string, among: string): (file: DriveFile) => boolean {
  const roles: Record<string, readonly string[]> = {
    owners: ['owner'],
    writers: ['writer', 'owner'],
    readers: ['reader', 'commenter', 'writer', 'owner'],
  };
  return ({ permissions }) => permissions.some((held) => held.emailAddress === email && (roles[among] ?? []).includes(held.role));
}
