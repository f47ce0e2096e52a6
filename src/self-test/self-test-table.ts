import type { Asked } from './question';
import { settleByHand } from './settle-by-hand';

/** One run of the self-test. */
export interface SelfTestReport {
  /** `2026-06-01 08:05 UTC` */
  readonly when: string;
  readonly who: string;
  readonly asked: readonly Asked[];
  /** What asking made and could not take away, in words. */
  readonly left: readonly string[];
}

const headings = ['Question', 'Asked', 'Expected', 'Seen', 'As expected', 'What Handoff does when it is not so'] as const;

/** The table of a run, a line for each row, headings first: the run itself, what was asked, what code cannot ask, what was left behind. */
export function selfTestTable({ when, who, asked, left }: SelfTestReport): readonly (readonly string[])[] {
  return [
    headings,
    ['', `Run on ${when}, as ${who}`, 'All as expected.', count({ asked }), verdictOf(verdict(asked)), ''],
    ...asked.map(({ number, asks, expects, says, asExpected, otherwise }) => [
      number,
      asks,
      expects,
      says,
      verdictOf(asExpected),
      otherwise,
    ]),
    ...settleByHand.map(({ number, asks, how, otherwise }) => [number, asks, '', how, 'code cannot ask', otherwise]),
    ...left.map((says) => ['', 'Was everything that the self-test created removed again?', 'Yes.', says, 'no', 'Delete it by hand.']),
  ];
}

/** “7 of 9 as expected, 1 not yet answered.” */
export function count({ asked }: Pick<SelfTestReport, 'asked'>): string {
  const waiting = asked.filter(({ asExpected }) => asExpected === 'not yet').length;
  const good = asked.filter(({ asExpected }) => asExpected === true).length;
  return `${String(good)} of ${String(asked.length)} as expected${waiting > 0 ? `, ${String(waiting)} not yet answered` : ''}.`;
}

const verdict = (asked: readonly Asked[]): Asked['asExpected'] =>
  asked.every(({ asExpected }) => asExpected === true) || (asked.some(({ asExpected }) => asExpected === false) ? false : 'not yet');

const verdictOf = (asExpected: Asked['asExpected']): string => (asExpected === 'not yet' ? asExpected : asExpected ? 'yes' : 'no');
