import { shortened } from '../../base/shortened';

// A cell holds 50,000 characters: https://support.google.com/drive/answer/37603
const most = 100;
const longest = 400;

/** What needs attention, a line each, so that it fits into one cell whatever people typed. */
export function healthLines(problems: readonly string[]): readonly string[] {
  const lines = problems.slice(0, most).map((problem) => shortened(problem.replace(/\s+/g, ' '), longest));
  return problems.length > most ? [...lines, `And ${String(problems.length - most)} more.`] : lines;
}
