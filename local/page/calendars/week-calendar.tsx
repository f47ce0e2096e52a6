import { type Calendar, createCalendar, destroyCalendar, Interaction, ResourceTimeGrid, TimeGrid } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { useEffect, useRef } from 'preact/hooks';
import { hueOf } from '../frame/avatar';
import { wallClock } from '../state/format-time';
import { nameOf } from '../state/workspace';
import { endOf, isAllDay, startOf } from './event-when';
import type { Guest } from './google-event';
import type { ShownEvent } from './merge-events';

interface WeekCalendarProps {
  readonly events: readonly ShownEvent[];
  readonly calendars: readonly string[];
  readonly sideBySide: boolean;
  /** “2025-11-25”: the first day on show. */
  readonly day: string;
  readonly today: string;
  readonly zone: string;
  /** The workspace's clock, to the minute. */
  readonly now: number;
  readonly onOpen: (event: ShownEvent) => void;
  /** Wall clocks of the zone; false puts the block back. */
  readonly onMove: (event: ShownEvent, start: string, end: string) => Promise<boolean>;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The widget gives its wall clock as a date in the browser's own zone. */
const wallOf = (date: Date) =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;

const answerOf = ({ event, calendars }: ShownEvent) => {
  const [only, ...others] = calendars;
  const isShown = (guest: Guest) => (others.length === 0 ? guest.email === only : guest.self === true);
  return event.attendees?.find(isShown)?.responseStatus ?? 'accepted';
};

const block = (shown: ShownEvent, { zone }: WeekCalendarProps): Calendar.EventInput => {
  const { event, calendars, key } = shown;
  return {
    id: key,
    allDay: isAllDay(event),
    start: isAllDay(event) ? `${event.start?.date ?? ''}T00:00` : wallClock(startOf(event), zone),
    end: isAllDay(event) ? `${event.end?.date ?? ''}T00:00` : wallClock(endOf(event), zone),
    title: event.summary ?? 'Busy',
    resourceIds: [...calendars],
    classNames: [`answer-${answerOf(shown)}`, event.eventType === 'outOfOffice' ? 'away-block' : 'block'],
    styles: [`--hue:${hueOf(calendars[0] ?? '')}`],
    extendedProps: { shown },
  };
};

const nowLine = ({ now, zone, calendars }: WeekCalendarProps): Calendar.EventInput => ({
  id: 'now',
  start: wallClock(now, zone),
  end: wallClock(now + 60_000, zone),
  display: 'background',
  resourceIds: [...calendars],
  classNames: ['now-line'],
});

/** Side by side, everybody sees their own block, in their colour and with their answer. */
const apart = (shown: ShownEvent): readonly ShownEvent[] =>
  shown.calendars.map((calendar) => ({ ...shown, key: `${shown.key} ${calendar}`, calendars: [calendar] }));

const blocks = (props: WeekCalendarProps) => {
  const events = props.sideBySide ? props.events.flatMap(apart) : props.events;
  return [...events.map((shown) => block(shown, props)), nowLine(props)];
};

const content = ({ event, timeText }: Calendar.EventContentInfo): Calendar.Content => {
  const shown = event.extendedProps['shown'] as ShownEvent | undefined;
  if (!shown) return '';
  const time = document.createElement('span');
  time.className = 'block-time';
  time.textContent = event.allDay ? '' : timeText;
  const title = document.createElement('strong');
  title.textContent = shown.event.summary ?? 'Busy';
  const who = document.createElement('span');
  who.className = 'block-who';
  who.textContent = shown.calendars.map((calendar) => nameOf(calendar).split(' ')[0] ?? calendar).join(', ');
  return { domNodes: [title, time, who] };
};

const resourcesOf = (calendars: readonly string[]) => calendars.map((id) => ({ id, title: nameOf(id) }));

/** A week of one or many calendars; or one day, a column for each. The widget knows no zones: it is given the wall clock of the chosen one. */
export function WeekCalendar(props: WeekCalendarProps) {
  const holder = useRef<HTMLDivElement>(null);
  const widget = useRef<Calendar | null>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    if (!holder.current) return;
    const moved = (info: Calendar.EventDropInfo | Calendar.EventResizeInfo) => {
      const shown = info.event.extendedProps['shown'] as ShownEvent;
      void latest.current.onMove(shown, wallOf(info.event.start), wallOf(info.event.end)).then((taken) => {
        if (!taken) info.revert();
      });
    };
    const made = createCalendar(holder.current, [TimeGrid, ResourceTimeGrid, Interaction], {
      view: props.sideBySide ? 'resourceTimeGridDay' : 'timeGridWeek',
      date: props.day,
      firstDay: 1,
      height: '100%',
      headerToolbar: { start: '', center: '', end: '' },
      scrollTime: '07:00:00',
      slotDuration: '00:30:00',
      slotHeight: 26,
      slotEventOverlap: false,
      nowIndicator: false,
      editable: true,
      eventTimeFormat: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
      slotLabelFormat: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
      dayHeaderFormat: { weekday: 'short', day: 'numeric', month: 'short' },
      locale: 'en-GB',
      highlightedDates: [props.today],
      resources: resourcesOf(props.calendars),
      events: blocks(props),
      eventContent: content,
      eventClick: ({ event }) => {
        const shown = event.extendedProps['shown'] as ShownEvent | undefined;
        if (shown) latest.current.onOpen(shown);
      },
      eventDrop: moved,
      eventResize: moved,
    });
    widget.current = made;
    return () => void destroyCalendar(made);
  }, [props.sideBySide]);
  useEffect(() => void widget.current?.setOption('date', props.day), [props.day]);
  useEffect(() => void widget.current?.setOption('highlightedDates', [props.today]), [props.today]);
  useEffect(() => void widget.current?.setOption('resources', resourcesOf(props.calendars)), [props.calendars.join(' ')]);
  useEffect(() => void widget.current?.setOption('events', blocks(props)), [props.events, props.zone, props.now, props.sideBySide]);
  return <div ref={holder} class="week" />;
}
