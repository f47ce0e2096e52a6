import type { Atom, ParagraphElement, TextRun } from './document';
import { atomKinds } from './document';
import { without } from '../kernel/without';
import { lengthOf } from './reindex';

/** The run or chip inside an element. */
export function insideOf(element: ParagraphElement): TextRun | Atom | undefined {
  if (element.textRun) return element.textRun;
  for (const kind of atomKinds) if (element[kind]) return element[kind];
  return undefined;
}

/** Cuts a paragraph's elements at `offset` units from its start; a run that lies across is cut in two. */
export function splitElements(elements: readonly ParagraphElement[], offset: number): [ParagraphElement[], ParagraphElement[]] {
  const before: ParagraphElement[] = [];
  let left = offset;
  for (const [place, element] of elements.entries()) {
    const length = lengthOf(element);
    if (length <= left) {
      before.push(element);
      left -= length;
    } else if (left === 0 || !element.textRun) {
      return [before, elements.slice(place)];
    } else {
      const { textRun } = element;
      const part = (content: string): ParagraphElement => ({ textRun: { ...structuredClone(textRun), content } });
      return [
        [...before, part(textRun.content.slice(0, left))],
        [part(textRun.content.slice(left)), ...elements.slice(place + 1)],
      ];
    }
  }
  return [before, []];
}

/** Joins neighbouring runs that look the same, and drops empty ones: Google never answers two where one would do. */
export function joinRuns(elements: readonly ParagraphElement[]): ParagraphElement[] {
  const joined: ParagraphElement[] = [];
  for (const element of elements) {
    const last = joined[joined.length - 1];
    if (element.textRun?.content === '') continue;
    if (last?.textRun && element.textRun && looksOf(last.textRun) === looksOf(element.textRun)) {
      joined[joined.length - 1] = { textRun: { ...last.textRun, content: last.textRun.content + element.textRun.content } };
    } else joined.push(element);
  }
  return joined;
}

const looksOf = (run: TextRun): string => JSON.stringify({ ...without(run, 'content'), textStyle: sorted(run.textStyle ?? {}) });

const sorted = (style: Record<string, unknown>) => Object.fromEntries(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
