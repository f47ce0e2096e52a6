import type { Run } from './block';

/**
 * The runs of one line with white space as a browser shows it: single spaces inside, none at the ends or beside a soft break.
 *
 * Non-breaking spaces are left alone; runs of nothing are dropped.
 */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const tidy: Run[] = [];
  let afterSpace = true;
  for (const run of runs) {
    const text = textOf(run);
    if (text === undefined) {
      afterSpace = false;
      tidy.push(run);
      continue;
    }
    const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ').replace(/ ?\u000b ?/g, '\u000b');
    const kept = afterSpace ? collapsed.replace(/^ /, '') : collapsed;
    if (kept === '') continue;
    if (kept.startsWith('\u000b')) trimEnd(tidy);
    afterSpace = /[ \u000b]$/.test(kept);
    tidy.push(withText(run, kept));
  }
  trimEnd(tidy);
  return tidy;
}

const textOf = (run: Run): string | undefined => (typeof run === 'string' ? run : 'text' in run ? run.text : undefined);

const withText = (run: Run, text: string): Run => (typeof run === 'object' && 'text' in run ? { ...run, text } : text);

function trimEnd(runs: Run[]): void {
  const last = runs[runs.length - 1];
  const text = last === undefined ? undefined : textOf(last);
  if (last === undefined || text === undefined) return;
  const trimmed = text.replace(/ +$/, '');
  if (trimmed === '') runs.pop();
  else runs[runs.length - 1] = withText(last, trimmed);
}
