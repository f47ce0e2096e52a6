import { type Seen, seen } from '../../self-test/seen';
import { attempt } from '../attempt';
import type { Asking } from './asking';

/** Google’s numbers. https://developers.google.com/apps-script/guides/services/quotas, https://support.google.com/drive/answer/37603 */
const limits = { triggers: 20, property: 9 * 1024, cells: 10_000_000 } as const;
/** What is above this part of a limit is told while there is still time. */
const near = 0.75;

/** Asks the script project: its page, its lock, and how near it is to Google’s limits. */
export function askScript({ services: { spreadsheets }, trackerId }: Asking) {
  return {
    takesPage: () => {
      const page = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
      return seen(page.trim().endsWith('</html>'), `${String(Math.ceil(page.length / 1024))} KB came.`);
    },
    takesLocks: () => {
      const lock = LockService.getScriptLock();
      const begun = Date.now();
      for (let turn = 1; turn <= 10; turn += 1) {
        try {
          if (!lock.tryLock(1000)) return seen('not yet', 'Somebody else had the lock.');
          lock.releaseLock();
        } catch (error) {
          return seen(false, `The turn ${String(turn)} was refused (${String(error)}).`);
        }
      }
      return seen(true, `Ten turns took ${String(Date.now() - begun)} ms.`);
    },
    staysWithinLimits: () => {
      const fields = 'sheets(properties(gridProperties(rowCount,columnCount)))';
      const { sheets = [] } = attempt('Sheets', () => spreadsheets.get(trackerId(), { fields }));
      const cells = sheets
        .map(({ properties }) => (properties?.gridProperties?.rowCount ?? 0) * (properties?.gridProperties?.columnCount ?? 0))
        .reduce((sum, count) => sum + count, 0);
      const values = Object.values(PropertiesService.getScriptProperties().getProperties());
      const counted = [
        { what: 'triggers', used: ScriptApp.getProjectTriggers().length, most: limits.triggers },
        { what: 'bytes in the largest script property', used: Math.max(0, ...values.map(({ length }) => length)), most: limits.property },
        { what: 'cells in the tracker', used: cells, most: limits.cells },
      ];
      return seen(
        counted.every(({ used, most }) => used < near * most),
        `${counted.map(({ what, used, most }) => `${String(used)} of ${String(most)} ${what}`).join(', ')}. Mail: Handoff sends none, and has no scope to ask.`,
      );
    },
  } satisfies Record<string, () => Seen>;
}
