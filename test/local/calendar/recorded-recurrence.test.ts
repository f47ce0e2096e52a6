import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ana, calendarWorld } from './calendar-world';

const folder = resolve(__dirname, '../../../../shared/data/ics');
const isThere = existsSync(folder);
if (!isThere) process.stdout.write(`Recorded iCalendar files are absent (${folder}): their tests are skipped.\n`);

/** Each recurrence line with the start of its event, as the files have them. */
function recordedRules(): [string, string, string][] {
  return readdirSync(folder).flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8')
      .replace(/\r?\n[ \t]/g, '')
      .split(/\r?\n/);
    return lines.flatMap((line, at): [string, string, string][] => {
      if (!line.startsWith('RRULE')) return [];
      const begin = lines.lastIndexOf('BEGIN:VEVENT', at);
      const end = lines.indexOf('END:VEVENT', begin);
      const start = lines.slice(begin, end).find((each) => each.startsWith('DTSTART'));
      const stamp = /:(\d{8}T\d{6})/.exec(start ?? '')?.[1];
      return begin >= 0 && end > at && stamp ? [[file, line, stamp]] : [];
    });
  });
}

const describeRecorded = isThere ? describe : describe.skip;

describeRecorded('recorded recurrence rules (../shared/data/ics)', () => {
  test.each(isThere ? recordedRules() : [['absent', '', '']])('%s: %s is expanded or refused, never mistaken', (_, line, stamp) => {
    const { call } = calendarWorld();
    const [, year, month, day, hour, minute] = /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(stamp) ?? [];
    const clock = `${String(year)}-${String(month)}-${String(day)}T${String(hour)}:${String(minute)}:00`;
    const body = {
      start: { dateTime: clock, timeZone: 'Europe/London' },
      end: { dateTime: clock, timeZone: 'Europe/London' },
      recurrence: [line],
    };
    const isSimple = /FREQ=(DAILY|WEEKLY)/.test(line) && !/BY(?!DAY=[A-Z])|=-|=0/.test(line);
    const outcome = () => {
      try {
        call(ana, 'events.insert', { path: { calendarId: ana }, body });
        const { items } = call(ana, 'events.list', { path: { calendarId: ana }, query: { singleEvents: true } });
        return (items as { start: { dateTime: string } }[])[0]?.start.dateTime.slice(0, 16) === clock.slice(0, 16)
          ? 'expanded'
          : 'expanded wrongly';
      } catch (error) {
        const { name } = error as Error;
        return name === 'NotBuilt' || name === 'ApiError' ? 'refused' : String(error);
      }
    };
    expect(isSimple ? ['expanded', 'refused'] : ['refused']).toContain(outcome());
  });
});
