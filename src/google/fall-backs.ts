import { type Instant, hour, minute } from '../base/time';
import type { ZoneClock } from '../base/zone-clock';
import { columnKeys, columns, type ColumnKey } from '../tracker/columns';
import { isFault } from '../workspace/fault';
import { attempt } from './attempt';

/**
 * What Handoff does where Google answers otherwise than expected, by the number of the question in docs/fidelity.md: *Self-test* asks them.
 *
 * What needs no code: 3, 12, 13, 17 and 18 are not relied on. 7: whoever is booked over declines, and
 * what was declined is no time for them any more (journeys/book-meeting.ts). 9: the build writes ES2019. 14: a place without a heading's id is linked by its tab (journeys/panel/place-link.ts). 16: words that a drop-down
 * does not offer are never written, and each cell is read as if anything stood there.
 */

/** 1, 2, 4. A calendar trigger cannot be made, or never fires: every sweep reads the changes of the calendar too. Answers what Set up says. */
export function triggerOrSweep(make: () => unknown): string {
  try {
    attempt('ScriptApp', make);
    return 'Created the trigger that follows the calendar.';
  } catch (fault) {
    if (!isFault(fault, 'unknown', 'invalid', 'forbidden')) throw fault;
    return `The trigger that follows the calendar could not be created (Google says: ${fault.message}) The sweep follows it within five minutes instead.`;
  }
}

/** 5. An event that was deleted counts as none, whether or not a write could bring it back or its id be used again: the next attempt has its own id. */
export const unlessDeleted = <Event extends { readonly status?: string | undefined }>(event: Event | null): Event | null =>
  event?.status === 'cancelled' ? null : event;

/** 6. A list that ends without a sync token: from then on what was written since it was asked for, a minute earlier lest a clock be off. */
export const cursorAfter = (syncToken: string | undefined, asked: Instant): string =>
  syncToken ?? `${sinceWord}${new Date(asked - minute).toISOString()}`;

/** What a list is asked with to go on from a cursor; everything when there is none. */
export function optionsAfter(
  cursor: string,
): { readonly syncToken: string } | { readonly showDeleted: true; readonly updatedMin?: string } {
  if (cursor === '') return { showDeleted: true };
  return cursor.startsWith(sinceWord) ? { showDeleted: true, updatedMin: cursor.slice(sinceWord.length) } : { syncToken: cursor };
}

const sinceWord = 'since ';

/** 8. `Intl` knows no time zones: `Utilities.formatDate` does. It takes names that do not exist for UTC, so their form has to do. */
export const formatDateClock: ZoneClock = {
  offset: (instant, zone) => {
    const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(Utilities.formatDate(new Date(instant), zone, 'Z')) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * minute);
  },
  knows: (zone) => {
    if (!/^(UTC|[A-Z][A-Za-z]+(\/[A-Z][\w+-]*)+)$/.test(zone)) return false;
    try {
      return Utilities.formatDate(new Date(0), zone, 'Z') !== '';
    } catch {
      return false;
    }
  },
};

/** 10. The panel’s page is more than Google takes: a page that says so, and leads to the tracker, which tells the same. */
export function panelPage(trackerLink: () => string): GoogleAppsScript.HTML.HtmlOutput {
  try {
    return HtmlService.createHtmlOutputFromFile('Sidebar');
  } catch (error) {
    return HtmlService.createHtmlOutput(
      `<!doctype html><html><head></head><body style="font: 14px sans-serif"><p>The panel cannot be shown because Google rejects its page. Tell an admin.</p>
<p><a target="_blank" href="${trackerLink()}">The tracker</a> shows every handoff, its stage, and who it is waiting for. You can type your changes there.</p>
<!-- ${String(error).replace(/--|>/g, '')} --></body></html>`,
    );
  }
}

/** 11. Too many lock operations: waits a second, then two, then four. How many are too many Google does not say. */
export function takeLock(lock: GoogleAppsScript.Lock.Lock, wait: number): boolean {
  for (let pause = 1000; ; pause *= 2) {
    try {
      return attempt('Lock', () => lock.tryLock(wait));
    } catch (fault) {
      if (!isFault(fault, 'rate') || pause > 4000) throw fault;
      Utilities.sleep(pause);
    }
  }
}

/** 11. What was done under the lock stands, and Google lets go by itself when the execution ends: a refusal changes nothing. */
export function letGo(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    console.warn(`The lock was not let go: ${String(error)}`);
  }
}

/**
 * 15. A column was cut and pasted, and its mark stayed where nothing is any more: the column that has its heading.
 *
 * `marked` is where the marks are, `headings` what stands in the first row. A marked column with any heading is taken as it is, since people
 * rename columns.
 */
export function columnsFound(marked: ReadonlyMap<ColumnKey, number>, headings: readonly string[]): ReadonlyMap<ColumnKey, number> {
  const isEmpty = (place: number | undefined) => place === undefined || (headings[place] ?? '') === '';
  const taken = new Set([...marked.values()].filter((place) => !isEmpty(place)));
  const found = columnKeys.flatMap((key): (readonly [ColumnKey, number])[] => {
    const place = marked.get(key);
    if (place !== undefined && !isEmpty(place)) return [[key, place]];
    const heading = columns.find((column) => column.key === key)?.heading;
    const byHeading = headings.findIndex((text, index) => text === heading && !taken.has(index));
    if (byHeading !== -1) return [[key, byHeading]];
    return place === undefined ? [] : [[key, place]];
  });
  return new Map(found);
}
