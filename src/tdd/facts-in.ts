import { productionLabels } from './production-template';
import type { Line, Place, Section, Tdd } from './tdd';
import { sectionsWithin, type TddReader } from './tdd-reader';

/** What a document says of one fact. */
export interface StatedFact {
  readonly value: string;
  /** It stands beside a label, in a table or with a number: a value, not only a mention. */
  readonly firm: boolean;
  /** Its heading. */
  readonly section: string;
  readonly place: Place;
}

const numbered =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|single|none|ein|eine|zwei|drei|vier|fünf|un|une|deux|trois|uno|dos|tres)\b/i;
const clauses = /[,;]\s+|[、；，。]|[.!]\s+|\s(?:and|with|for|und|mit|für|et|avec|pour|y|con|para)\s/;
const labelled = /^\s*(?:[-*•]\s*)?([^:：]{1,80})[:：](?!\/\/)\s*([^]*)$/;
const longest = 120;
/** A field's label within a line: soft breaks of Markdown are spaces. */
const innerLabel = new RegExp(`(^|\\s)(${[...new Set(productionLabels)].join('|')})(?=\\s*[:：])`, 'gi');
const parts = /[,;]\s+|[、；，]/;

/**
 * The facts that sections state, their subsections included, by name: the first value of each, or else the first mention.
 *
 * Read from labels, rows of tables, subsections headed by the fact, and clauses of sentences. What only holds the place of an answer
 * states nothing; “none” and “as in the trial” beside a label are answers.
 */
export function factsIn(tdd: Tdd, indices: readonly number[], reader: TddReader): ReadonlyMap<string, StatedFact> {
  const stated = new Map<string, StatedFact>();
  for (const index of new Set(indices.flatMap((at) => sectionsWithin(tdd, at)))) {
    const section = tdd.sections[index];
    if (section !== undefined) readSection(section, index !== indices[0], reader, stated);
  }
  return stated;
}

function readSection(section: Section, byHeading: boolean, reader: TddReader, stated: Map<string, StatedFact>): void {
  const lines = section.lines.flatMap(piecesOf);
  const state = (facts: readonly string[], text: string, firm: boolean, place: Place) => {
    const words = text.split('\n').join(' ').trim();
    const value = words.length > longest ? `${words.slice(0, longest)}…` : words;
    for (const fact of facts) {
      const known = stated.get(fact);
      if (known === undefined || (firm && !known.firm)) stated.set(fact, { value, firm, section: section.heading, place });
    }
  };
  lines.forEach((line, at) => {
    if (line.kind === 'row') readRow(lines, at, reader, state);
    else if (line.kind !== 'code') readText(lines, at, reader, state);
  });
  const headed = byHeading ? reader.facts(section.heading) : [];
  const first = headed.some((name) => !stated.has(name)) ? lines.find((line) => answers(line, reader)) : undefined;
  if (first !== undefined) state(headed, first.text, false, first.place);
}

/** Fields that share a paragraph are lines of their own. */
export function piecesOf(line: Line): readonly Line[] {
  if (line.kind === 'row' || line.kind === 'code') return [line];
  const pieces = line.text
    .replace(innerLabel, '\n$2')
    .split('\n')
    .filter((text) => text.trim() !== '');
  return pieces.length > 1 ? pieces.map((text) => ({ ...line, text })) : [line];
}

type State = (facts: readonly string[], text: string, firm: boolean, place: Place) => void;

function readText(lines: readonly Line[], at: number, reader: TddReader, state: State): void {
  const line = lines[at];
  if (line === undefined) return;
  const mentioned = reader.facts(line.text);
  if (mentioned.length === 0) return;
  const [, label = '', value = ''] = labelled.exec(line.text) ?? [];
  const named = reader.facts(label);
  if (named.length > 0 && value.trim() === '') {
    const next = lines[at + 1];
    const isValue = next !== undefined && next.kind !== 'row' && !labelled.test(next.text) && answers(next, reader);
    // A line that speaks of something else is not what this label waits for.
    if (isValue && reader.facts(next.text).every((fact) => named.includes(fact))) state(named, next.text, true, next.place);
    return;
  }
  if (!answers(line, reader)) return;
  stateEach(named, value, line.place, state);
  for (const clause of (named.length > 0 ? value : line.text).split(clauses)) {
    const text = withoutHalfBrackets(clause.replace(/[.!]$/, ''));
    state(reader.facts(clause), text, numbered.test(text), line.place);
  }
}

/** “CPU, memory, disk: 8 cores, 32 GB, 1 TB” gives each its own. */
function stateEach(named: readonly string[], value: string, place: Place, state: State): void {
  const each = value.trim().replace(/\.$/, '').split(parts);
  if (each.length === named.length)
    named.forEach((fact, at) => { state([fact], each[at] ?? '', true, place); }); // prettier-ignore
  else state(named, value, true, place);
}

/** What a cut at a comma leaves of a bracket: “(16 vCPU, 64 GB memory)”. */
const withoutHalfBrackets = (text: string): string =>
  text.split('(').length === text.split(')').length ? text : text.replace(/\s*[()]\s*/g, ' ').trim();

/** A row answers by its cells right of the label, or by the column headed production; a table headed by facts answers below each. */
function readRow(lines: readonly Line[], at: number, reader: TddReader, state: State): void {
  const line = lines[at];
  const head = headOf(lines, at);
  if (line === undefined || line === head) return;
  const cells = line.cells ?? [];
  const heads = head?.cells ?? [];
  if (heads.filter((cell) => reader.facts(cell).length > 0).length > 1) {
    cells.forEach((cell, column) => {
      if (answers({ ...line, cells: ['', cell], text: cell }, reader)) state(reader.facts(heads[column] ?? ''), cell, true, line.place);
    });
    return;
  }
  const named = reader.facts(cells[0] ?? '');
  if (named.length === 0) return;
  const column = heads.length > 2 ? heads.findIndex((cell, place) => place > 0 && reader.names(cell).production !== null) : -1;
  const values = column > 0 ? [cells[column] ?? ''] : cells.slice(1);
  if (!answers({ ...line, cells: ['', ...values] }, reader)) return;
  const given = values.filter((cell) => cell.trim() !== '');
  if (given.length === 1) stateEach(named, given.join(), line.place, state);
  else state(named, given.join(', '), true, line.place);
}

/** The row that heads the columns of the table which a row stands in; two columns need no heads. */
export function headOf(lines: readonly Line[], at: number): Line | undefined {
  const child = lines[at]?.place.child;
  let first = at;
  while (lines[first - 1]?.kind === 'row' && lines[first - 1]?.place.child === child) first--;
  const next = lines[first + 1];
  const isTable = next?.kind === 'row' && next.place.child === child;
  const head = lines[first];
  return isTable && (head?.cells?.length ?? 0) > 2 ? head : undefined;
}

/** “As in the trial” and “n/a” are answers beside a label. */
function answers(line: Line, reader: TddReader): boolean {
  const { state, blanks } = reader.judge([line], []);
  return state === 'filled' || blanks.some(({ why }) => why === 'elsewhere' || why === 'not-applicable');
}
