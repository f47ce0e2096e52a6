import { type ExpectationStanding, isDone } from './judge-expectations';

/** “5 of 8 · 2 due · 1 understood otherwise”, for the tracker and the panel alike. */
export function countExpectations(standings: readonly ExpectationStanding[]): string {
  const otherwise = standings.filter(({ is }) => is === 'understood-otherwise').length;
  const due = standings.filter(({ is, isDue }) => isDue && is !== 'understood-otherwise').length;
  return [
    `${String(standings.filter(isDone).length)} of ${String(standings.length)}`,
    ...(due > 0 ? [`${String(due)} due`] : []),
    ...(otherwise > 0 ? [`${String(otherwise)} understood otherwise`] : []),
  ].join(' · ');
}
