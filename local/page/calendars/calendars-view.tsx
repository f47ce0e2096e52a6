import { useSignal } from '@preact/signals';
import { Icon } from '../frame/icon';
import { changed } from '../state/changes';
import { now } from '../state/clock';
import { cityOf, wallClock } from '../state/format-time';
import { instantOf } from '../state/instant-of';
import { me } from '../state/me';
import { accounts, myZone } from '../state/workspace';
import { useAsked } from '../state/use-asked';
import { BlockTime } from './block-time';
import { CalendarPicker } from './calendar-picker';
import { EventDetails } from './event-details';
import { loadWeek } from './load-week';
import { moveEvent } from './move-event';
import { mondayOf, shiftDay, spanTitle } from './shift-day';
import { WeekCalendar } from './week-calendar';

const minute = 60_000;

/** Everybody's calendars: a week together, or one day side by side, in any of the company's zones. */
export function CalendarsView() {
  const hidden = useSignal<readonly string[]>(accounts.value.filter((account) => account.external).map((account) => account.email));
  const zoneChosen = useSignal<string | null>(null);
  const sideBySide = useSignal(false);
  const dayChosen = useSignal<string | null>(null);
  const opened = useSignal<string | null>(null);

  const zone = zoneChosen.value ?? myZone.value;
  const clock = Math.floor(now.value / minute) * minute;
  const today = wallClock(clock, zone).slice(0, 10);
  const day = dayChosen.value ?? today;
  const from = sideBySide.value ? day : mondayOf(day);
  const days = sideBySide.value ? 1 : 7;
  const calendars = accounts.value.map((account) => account.email).filter((email) => !hidden.value.includes(email));
  const subject = `${from} ${days} ${zone} ${calendars.join(' ')} ${me.value}`;
  const asked = useAsked(subject, changed.value.calendars, () =>
    loadWeek(calendars, instantOf(`${from}T00:00`, zone), instantOf(`${shiftDay(from, days)}T00:00`, zone)),
  );
  const week = asked.value;
  const open = week?.events.find((event) => opened.value === event.key || opened.value?.startsWith(`${event.key} `)) ?? null;
  const step = (count: number) => (dayChosen.value = shiftDay(day, count * days));

  return (
    <div class="calendars">
      <div class="calendar-bar">
        <button type="button" onClick={() => (dayChosen.value = null)}>
          Today
        </button>
        <button type="button" class="quiet" aria-label={days === 1 ? 'The day before' : 'The week before'} onClick={() => step(-1)}>
          <Icon name="previous" />
        </button>
        <button type="button" class="quiet" aria-label={days === 1 ? 'The next day' : 'The next week'} onClick={() => step(1)}>
          <Icon name="next" />
        </button>
        <h2 aria-live="polite">{now.value === 0 ? '' : spanTitle(from, days)}</h2>
        <label class="inline">
          <span>Shown in</span>
          <select value={zone} onChange={(event) => (zoneChosen.value = event.currentTarget.value)}>
            {[...new Set([...accounts.value.map((account) => account.zone), 'UTC'])].map((known) => (
              <option key={known} value={known}>
                {cityOf(known)}
              </option>
            ))}
          </select>
        </label>
        <div class="segments" role="group" aria-label="Layout">
          <button type="button" aria-pressed={!sideBySide.value} onClick={() => (sideBySide.value = false)}>
            Week
          </button>
          <button type="button" aria-pressed={sideBySide.value} onClick={() => (sideBySide.value = true)}>
            Side by side
          </button>
        </div>
        <BlockTime zone={zone} now={now.value} reload={asked.reload} />
      </div>
      {(week?.unread ?? []).map(({ calendar, because }) => (
        <p key={calendar} class="refusal" role="alert">
          <Icon name="error" /> The calendar of {calendar} cannot be read. {because}
        </p>
      ))}
      <div class="calendar-desk">
        <CalendarPicker hidden={hidden} />
        {now.value === 0 ? (
          <div class="skeleton" aria-busy="true" aria-label="Loading">
            <span />
            <span />
          </div>
        ) : (
          <WeekCalendar
            events={week?.events ?? []}
            calendars={calendars}
            sideBySide={sideBySide.value}
            day={from}
            today={today}
            zone={zone}
            now={clock}
            onOpen={(event) => (opened.value = event.key)}
            onMove={async (event, start, end) => {
              const moved = await moveEvent(event, start, end, zone);
              await asked.reload();
              return moved;
            }}
          />
        )}
        {open && <EventDetails key={open.key} shown={open} zone={zone} onClose={() => (opened.value = null)} reload={asked.reload} />}
      </div>
    </div>
  );
}
