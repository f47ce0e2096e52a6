import { lineWords } from './line-words';
import type { JudgeText, Verdict } from './judge-text';
import type { Line, Place, Unreadable } from './tdd';

export type State = 'filled' | 'empty' | 'placeholder';

/** A line that only holds the place of an answer. */
export interface Blank {
  readonly text: string;
  readonly why: Exclude<Verdict, 'statement' | 'structure'>;
  readonly place: Place;
}

export interface Judgement {
  readonly state: State;
  /** Lines that hold the place of an answer, in reading order; for a table without one answer its first row. */
  readonly blanks: readonly Blank[];
}

/** Judges one column heading of a table: holds it answers, or may it stay empty? */
export type JudgeColumn = (heading: string) => 'answers' | 'notes' | null;

interface Judged {
  readonly line: Line;
  readonly verdict: Verdict;
}

/**
 * Says whether the lines under a heading, those of its subsections included, hold an answer.
 *
 * One real statement among placeholders fills a section. Without any line it is empty, unless a picture or something else stands
 * there that cannot be read: that is for people to judge, and counts as filled.
 */
export function judgeSection({
  lines,
  unreadable,
  judge,
  column,
}: {
  readonly lines: readonly Line[];
  readonly unreadable: readonly Unreadable[];
  readonly judge: JudgeText;
  readonly column: JudgeColumn;
}): Judgement {
  const judged = judgeLines(lines, judge, column);
  const blanks = judged.flatMap(({ line, verdict }) =>
    verdict === 'statement' || verdict === 'structure' ? [] : [{ text: lineWords(line), why: verdict, place: line.place }],
  );
  if (judged.some(({ verdict }) => verdict === 'statement')) return { state: 'filled', blanks };
  if (lines.length > 0) return { state: 'placeholder', blanks };
  const visible = unreadable.some(({ what }) => what !== 'chip');
  return { state: visible ? 'filled' : unreadable.length > 0 ? 'placeholder' : 'empty', blanks };
}

function judgeLines(lines: readonly Line[], judge: JudgeText, column: JudgeColumn): readonly Judged[] {
  const judged: Judged[] = [];
  let inComment = false;
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.kind === 'row') {
      const rows = rowsFrom(lines, index);
      judged.push(...judgeTable(rows, judge, column));
      index += rows.length;
      continue;
    }
    const opens = line.text.lastIndexOf('<!--');
    const closes = line.text.lastIndexOf('-->');
    const text = inComment ? (closes === -1 ? '' : line.text.slice(closes + 3)) : opens > closes ? line.text.slice(0, opens) : line.text;
    const commented = inComment || opens > -1;
    inComment = opens > closes || (inComment && closes === -1);
    judged.push({ line, verdict: commented && text.trim() === '' ? 'guidance' : judgeLine({ ...line, text }, judge) });
    index++;
  }
  return withoutUnanswered(withinGuidance(judged));
}

/** The best verdict of the parts that soft breaks make of a line. */
function judgeLine(line: Line, judge: JudgeText): Verdict {
  const { looks } = line;
  if (line.kind === 'code') return judgeCode(line.text, judge);
  const given = looks === undefined ? {} : { looks };
  const verdicts = line.text.split('\n').map((part) => judge(part, given));
  if (
    looks === 'bold' &&
    line.kind === 'text' &&
    line.text.length <= 60 &&
    !/\d/.test(line.text) &&
    !/[.:：。]/.test(line.text) &&
    verdicts[0] === 'statement'
  )
    return 'structure';
  return best(verdicts);
}

const words = /^[\s#/-]*([\p{L}\d][\p{L}\d\s.,/!?-]*)$/u;

/** Code says something, unless it is nothing but a placeholder, in a comment or by itself. */
function judgeCode(text: string, judge: JudgeText): Verdict {
  if (!/[\p{L}\d]/u.test(text)) return 'structure';
  const plain = words.exec(text)?.[1];
  const verdict = plain === undefined ? 'statement' : judge(plain, { value: true });
  return verdict === 'mark' || verdict === 'not-applicable' ? verdict : 'statement';
}

const worth: Readonly<Record<Verdict, number>> = { statement: 5, mark: 4, guidance: 3, elsewhere: 2, 'not-applicable': 1, structure: 0 };

function best(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((one, other) => (worth[other] > worth[one] ? other : one), 'structure');
}

function rowsFrom(lines: readonly Line[], index: number): readonly Line[] {
  const first = lines[index];
  let end = index + 1;
  const same = (line: Line | undefined) =>
    line?.kind === 'row' && line.place.child === first?.place.child && line.place.tabId === first.place.tabId;
  while (same(lines[end])) end++;
  return lines.slice(index, end);
}

/** A table answers by its columns of answers; without such a heading, by everything right of the first column. */
function judgeTable(rows: readonly Line[], judge: JudgeText, column: JudgeColumn): readonly Judged[] {
  const cells = rows.map(({ cells: found, text }) => found ?? [text]);
  const width = Math.max(...cells.map((row) => row.length));
  const [head = []] = cells;
  const kinds = head.map(column);
  const hasHead = rows.length > 1 && width > 1 && (width > 2 || kinds.slice(1).some((kind) => kind !== null));
  const answers =
    hasHead && kinds.slice(1).some((kind) => kind === 'answers') ? kinds.map((kind, at) => at > 0 && kind === 'answers') : null;
  const bodies = hasHead ? cells.slice(1) : cells;

  const verdictOf = (cell: string): Verdict => best(cell.split('\n').map((part) => judge(part, { value: width > 1 })));
  const counts = (at: number) => width === 1 || (answers === null ? at > 0 : answers[at] === true);
  const verdicts = bodies.map((row) => row.map((cell, at) => (counts(at) ? verdictOf(cell) : null)));
  const last = width - 1;
  const untouched =
    hasHead && answers === null && kinds[last] !== 'notes' && verdicts.every((row) => row.length <= last || row[last] !== 'statement');

  const judged = verdicts.map((row): Verdict => {
    const verdict = best(row.filter((found) => found !== null));
    if (verdict === 'structure') return 'mark';
    return untouched && verdict === 'statement' ? 'mark' : verdict;
  });
  const heads: readonly Verdict[] = hasHead ? ['structure'] : [];
  const all = [...heads, ...judged];
  const isBlank = !judged.includes('statement');
  return rows.map((line, at) => {
    const verdict = all[at] ?? 'structure';
    // A table without one answer is one thing to mend, not as many as it has rows.
    return { line, verdict: isBlank && at > heads.length && verdict === 'mark' && isEmptyRow(line) ? 'structure' : verdict };
  });
}

function isEmptyRow({ cells = [] }: Line): boolean {
  return cells.slice(1).every((cell) => cell.trim() === '');
}

/** A list under “Describe:” or “Examples:” is guidance too. */
function withinGuidance(judged: readonly Judged[]): readonly Judged[] {
  let above: Line | null = null;
  return judged.map((own) => {
    const { line, verdict } = own;
    const belongs: boolean = above !== null && line.kind === 'bullet' && (above.kind !== 'bullet' || line.depth > above.depth);
    if (belongs) return verdict === 'statement' ? { line, verdict: 'guidance' } : own;
    above = verdict === 'guidance' && /[:：]\s*$/.test(line.text) ? line : null;
    return own;
  });
}

/** A short list entry whose own entries are all unanswered is an option nobody chose; inner entries are settled first. */
function withoutUnanswered(judged: readonly Judged[]): readonly Judged[] {
  const settled = [...judged];
  for (let index = settled.length - 1; index >= 0; index--) {
    const own = settled[index];
    if (own?.verdict !== 'statement' || own.line.kind !== 'bullet' || /\d/.test(own.line.text) || own.line.text.split(' ').length > 8)
      continue;
    const inner: Judged[] = [];
    for (let at = index + 1; at < settled.length; at++) {
      const other = settled[at];
      if (other === undefined || other.line.kind !== 'bullet' || other.line.depth <= own.line.depth) break;
      inner.push(other);
    }
    if (inner.length > 0 && inner.every(({ verdict }) => verdict !== 'statement'))
      settled[index] = { line: own.line, verdict: 'structure' };
  }
  return settled;
}
