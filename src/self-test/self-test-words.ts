import { count, type SelfTestReport } from './self-test-table';

/** A run in the words of a dialog: how many answers are as expected, and which are not. */
export function selfTestWords({ asked, left }: SelfTestReport): string {
  const other = asked.filter(({ asExpected }) => asExpected === false);
  const waiting = asked.filter(({ asExpected }) => asExpected === 'not yet');
  return [
    count({ asked }),
    ...(other.length > 0 ? ['', 'Not as expected:', ...other.map(({ number, asks, says }) => `${number}: ${asks} ${says}`)] : []),
    ...(waiting.length > 0 ? ['', 'Run it again in a minute for:', ...waiting.map(({ number, asks }) => `${number}: ${asks}`)] : []),
    ...(left.length > 0 ? ['', 'Left behind:', ...left] : []),
    '',
    'The tracker’s Self-test tab has the whole table.',
  ].join('\n');
}
