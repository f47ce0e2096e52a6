import { NotBuilt } from '../kernel/api-error';
import type { DriveFile, FileRole } from './drive-state';
import { invalidValue } from './page-of';

type Test = (file: DriveFile) => boolean;

/** What Google can search by and the local workspace cannot. */
const unbuilt = [
  'appProperties',
  'fullText',
  'labels',
  'lastModifyingUser',
  'originalFilename',
  'parents',
  'properties',
  'sharedWithMeTime',
  'shortcutDetails',
  'viewedByMeTime',
  'visibility',
];

/**
 * The test that a `q` of `files.list` stands for, to this caller: terms on `name`, `mimeType`, `trashed`, `starred`, `sharedWithMe`,
 * `createdTime`, `modifiedTime` and `'…' in owners|writers|readers`, joined by `and` and `or`, turned round by `not`, with parentheses.
 *
 * Anything else that Google knows is refused aloud. https://developers.google.com/workspace/drive/api/guides/ref-search-terms
 */
export function fileMatches(q: string, caller: string): Test {
  const tokens = tokensOf(q);
  if (tokens.length === 0) return () => true;
  let at = 0;
  const next = () => tokens[at++] ?? '';
  const word = () => (tokens[at] ?? '').toLowerCase();

  function joined(): Test {
    const tests = [single()];
    const joint = word();
    while (joint !== '' && word() === joint && (joint === 'and' || joint === 'or')) {
      at += 1;
      tests.push(single());
    }
    if (word() === 'and' || word() === 'or')
      throw notBuilt('and beside or without parentheses, of which Google does not say which goes first');
    return joint === 'or' ? (file) => tests.some((test) => test(file)) : (file) => tests.every((test) => test(file));
  }

  function single(): Test {
    if (word() === 'not') {
      at += 1;
      const test = single();
      return (file) => !test(file);
    }
    if (word() !== '(') return term();
    at += 1;
    const test = joined();
    if (next() !== ')') throw invalidValue();
    return test;
  }

  function term(): Test {
    const subject = next();
    if (subject.startsWith("'")) {
      if (next().toLowerCase() !== 'in') throw invalidValue();
      return among(next(), unquoted(subject), caller);
    }
    if (unbuilt.includes(subject.split('.')[0] ?? '')) throw notBuilt(subject);
    // “sharedWithMe” alone is how Google's own examples write it.
    const isBare = subject === 'sharedWithMe' && (tokens[at] === undefined || /^(and|or|\))$/i.test(tokens[at] ?? ''));
    if (isBare) return comparison(subject, { operator: '=', value: 'true' }, caller);
    return comparison(subject, { operator: next().toLowerCase(), value: next() }, caller);
  }

  const test = joined();
  if (at < tokens.length) throw invalidValue();
  return test;
}

const notBuilt = (what: string) => new NotBuilt(`files.list query by ${what}`, 'local/drive/file-matches.ts');

function tokensOf(q: string): string[] {
  const tokens = q.match(/'(?:\\.|[^'\\])*'|[<>!]=|[=<>()]|[^\s'=<>!()]+|\S/gs) ?? [];
  return tokens.filter((token) => token.trim() !== '');
}

const unquoted = (text: string): string => text.slice(1, -1).replace(/\\(.)/gs, '$1');

function comparison(field: string, { operator, value }: { operator: string; value: string }, caller: string): Test {
  if (field === 'trashed' || field === 'starred' || field === 'sharedWithMe') {
    if (!/^(true|false)$/.test(value) || (operator !== '=' && operator !== '!=')) throw invalidValue();
    const wanted = (value === 'true') === (operator === '=');
    return (file) => flags[field](file, caller) === wanted;
  }
  if (!/^'.*'$/s.test(value)) throw invalidValue();
  const text = unquoted(value);
  if (field === 'modifiedTime' || field === 'createdTime') return ordered(field, operator, Date.parse(text));
  if (field !== 'name' && field !== 'mimeType') throw invalidValue();
  if (operator === '=') return (file) => file[field] === text;
  if (operator === '!=') return (file) => file[field] !== text;
  if (operator !== 'contains') throw invalidValue();
  // "The contains operator only performs prefix matching for a name": at the beginning of a word.
  return (file) => (field === 'mimeType' ? file.mimeType.includes(text) : ` ${file.name.toLowerCase()}`.includes(` ${text.toLowerCase()}`));
}

/** Nobody stars files here. */
const flags: Readonly<Record<'trashed' | 'starred' | 'sharedWithMe', (file: DriveFile, caller: string) => boolean>> = {
  trashed: ({ trashed }) => trashed,
  starred: () => false,
  sharedWithMe: ({ permissions }, caller) => permissions.some((held) => held.emailAddress === caller && held.role !== 'owner'),
};

const orders: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

function ordered(field: 'modifiedTime' | 'createdTime', operator: string, time: number): Test {
  const order = orders[operator];
  if (!order || Number.isNaN(time)) throw invalidValue();
  return (file) => order(file[field], time);
}

const roles: Readonly<Record<string, readonly FileRole[]>> = {
  owners: ['owner'],
  writers: ['writer', 'owner'],
  readers: ['reader', 'commenter', 'writer', 'owner'],
};

function among(collection: string, email: string, caller: string): Test {
  if (collection === 'parents') throw notBuilt('parents');
  const held = roles[collection];
  if (!held) throw invalidValue();
  const who = email === 'me' ? caller : email.toLowerCase();
  return ({ permissions }) => permissions.some(({ emailAddress, role }) => emailAddress === who && held.includes(role));
}
