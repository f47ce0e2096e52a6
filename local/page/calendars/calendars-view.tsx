import { useSignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import { Icon } from '../frame/icon';
import { changed } from '../state/changes';
import { now } from '../state/clock';
import { wallClock } from '../state/format-time';
import { instantOf } from '../state/instant-of';
import { me } from '../state/me';
import { accounts, myZone } from '../state/workspace';
import { useAsked } from '../state/use-asked';
import { CalendarBar, ownZones } from './calendar-bar';
import { CalendarPicker } from './calendar-picker';
import { EventDetails } from './event-details';
import { loadWeek } from './load-week';
import { moveEvent } from './move-event';
import { NewEvent } from './new-event';
import { mondayOf, shiftDay, spanTitle } from './shift-day';
import type { Span } from './shift-wall';
import { WeekCalendar } from './week-calendar';

const minute = 60_000;
const hour = 60 * minute;

/** Everybody's calendars, from `date` on when it is one, from today otherwise: a week together in one zone, or one day side by side, each in its own or all in one. */
export function CalendarsView({ date }: { readonly date: string }) {
  const hidden = useSignal<readonly string[]>([]);
  const zoneChosen = useSignal<string | null>(null);
  const sideBySide = useSignal(false);
  const dayChosen = useSignal<string | null>(null);
  const opened = useSignal<string | null>(null);
  const draft = useSignal<(Span & { readonly zone: string }) | null>(null);

  const own = sideBySide.value && (zoneChosen.value ?? ownZones) === ownZones;
  const zone = zoneChosen.value === null || zoneChosen.value === ownZones ? myZone.value : zoneChosen.value;
  const people = accounts.value;
  const zoneOf = useCallback(
    (calendar: string) => (own ? (people.find(({ email }) => email === calendar)?.zone ?? zone) : zone),
    [own, zone, people],
  );
  const clock = Math.floor(now.value / minute) * minute;
  const today = wallClock(clock, zone).slice(0, 10);
  const day = dayChosen.value ?? (/^\d{4}-\d\d-\d\d$/.test(date) ? date : today);
  const from = sideBySide.value ? day : mondayOf(day);
  const days = sideBySide.value ? 1 : 7;
  const calendars = people.filter(({ email, external }) => !external && !hidden.value.includes(email)).map(({ email }) => email);
  // A day is not the same hours everywhere: one more on both sides is read where every column has its own.
  const [first, last] = own ? [shiftDay(from, -1), shiftDay(from, days + 1)] : [from, shiftDay(from, days)];
  const asked = useAsked(`${from} ${days} ${zone} ${own} ${calendars.join(' ')} ${me.value}`, changed.value.calendars, () =>
    loadWeek(calendars, instantOf(`${first}T00:00`, zone), instantOf(`${last}T00:00`, zone)),
  );
  const week = asked.value;
  const open = week?.events.find((event) => opened.value === event.key || opened.value?.startsWith(`${event.key} `)) ?? null;
  const start = (span: Span, calendar: string | null) => {
    opened.value = null;
    draft.value = { ...span, zone: calendar === null ? zone : zoneOf(calendar) };
  };
  const startNext = () => {
    const next = day === today ? Math.ceil(now.value / hour) * hour : instantOf(`${day}T10:00`, zone);
    start({ start: wallClock(next, zone), end: wallClock(next + hour, zone) }, null);
  };

  return (
    <div class="calendars">
      <CalendarBar
        title={now.value === 0 ? '' : spanTitle(from, days)}
        sideBySide={sideBySide.value}
        zone={own ? ownZones : zone}
        onToday={() => (dayChosen.value = today)}
        onStep={(count) => (dayChosen.value = shiftDay(day, count * days))}
        onZone={(chosen) => (zoneChosen.value = chosen)}
        onLayout={(beside) => (sideBySide.value = beside)}
        onNew={startNext}
      />
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
            zoneOf={zoneOf}
            now={clock}
            onOpen={(event) => {
              draft.value = null;
              opened.value = event.key;
            }}
            onMove={async (event, span, where) => {
              const moved = await moveEvent(event, span.start, span.end, where);
              await asked.reload();
              return moved;
            }}
            onSelect={start}
          />
        )}
        {draft.value && (
          <NewEvent
            key={`${draft.value.start} ${draft.value.end}`}
            span={draft.value}
            zone={draft.value.zone}
            onClose={() => (draft.value = null)}
            reload={asked.reload}
          />
        )}
        {open && !draft.value && (
          <EventDetails key={open.key} shown={open} zone={zone} onClose={() => (opened.value = null)} reload={asked.reload} />
        )}
      </div>
    </div>
  );
}
