import type { Calendar } from '@event-calendar/core';
import { hueOf } from '../frame/avatar';
import { wallClock } from '../state/format-time';
import { endOf, isAllDay, startOf } from './event-when';
import type { Guest } from './google-event';
import type { ShownEvent } from './merge-events';
import { minutesOf, type Span } from './shift-wall';

/** What of the calendar decides where a block stands. */
export interface Drawn {
  readonly events: readonly ShownEvent[];
  readonly calendars: readonly string[];
  readonly sideBySide: boolean;
  readonly zoneOf: (calendar: string) => string;
  readonly now: number;
}

/** An event on its way by keyboard: where it would go, on the clock of its column. */
export interface Moving extends Span {
  readonly key: string;
  readonly shown: ShownEvent;
}

/** What a block has room for, by its minutes: half an hour for one line, less than an hour for two, an hour for a title of one line. */
const roomIn = (minutes: number): readonly string[] =>
  minutes <= 30 ? ['brief'] : minutes < 60 ? ['short', 'tight'] : minutes === 60 ? ['short'] : [];

const answerOf = ({ event, calendars }: ShownEvent) => {
  const [only, ...others] = calendars;
  const isShown = (guest: Guest) => (others.length === 0 ? guest.email === only : guest.self === true);
  return event.attendees?.find(isShown)?.responseStatus ?? 'accepted';
};

function block(shown: ShownEvent, { zoneOf }: Drawn, moving: Moving | null): Calendar.EventInput {
  const { event, calendars, key } = shown;
  const zone = zoneOf(calendars[0] ?? '');
  const isMoving = moving?.key === key;
  const span = isAllDay(event)
    ? { start: `${event.start?.date ?? ''}T00:00`, end: `${event.end?.date ?? ''}T00:00` }
    : isMoving
      ? { start: moving.start, end: moving.end }
      : { start: wallClock(startOf(event), zone), end: wallClock(endOf(event), zone) };
  return {
    id: key,
    allDay: isAllDay(event),
    ...span,
    title: event.summary ?? 'Busy',
    resourceIds: [...calendars],
    classNames: [
      `answer-${answerOf(shown)}`,
      event.eventType === 'outOfOffice' ? 'away-block' : 'block',
      ...roomIn(minutesOf(span)),
      ...(isMoving ? ['moving'] : []),
    ],
    styles: [`--hue:${hueOf(calendars[0] ?? '')}`],
    extendedProps: { shown },
  };
}

/** Now, as a line: in each column on the clock that its events are drawn on. */
function nowLines({ now, zoneOf, calendars }: Drawn): readonly Calendar.EventInput[] {
  const zones = new Map<string, string[]>();
  for (const calendar of calendars) zones.set(zoneOf(calendar), [...(zones.get(zoneOf(calendar)) ?? []), calendar]);
  return [...zones].map(([zone, resourceIds]) => ({
    id: `now ${zone}`,
    start: wallClock(now, zone),
    end: wallClock(now + 60_000, zone),
    display: 'background',
    resourceIds,
    classNames: ['now-line'],
  }));
}

/** Side by side, everybody sees their own block, in their colour and with their answer. */
const apart = (shown: ShownEvent): readonly ShownEvent[] =>
  shown.calendars.map((calendar) => ({ ...shown, key: `${shown.key} ${calendar}`, calendars: [calendar] }));

const drawn = ({ events, sideBySide }: Drawn) => (sideBySide ? events.flatMap(apart) : events);

/** All that the widget draws. */
export const blocks = (of: Drawn, moving: Moving | null): Calendar.EventInput[] => [
  ...drawn(of).map((shown) => block(shown, of, moving)),
  ...nowLines(of),
];

/** The event behind a block's key. */
export const shownOf = (of: Drawn, key: string): ShownEvent | undefined => drawn(of).find((shown) => shown.key === key);
