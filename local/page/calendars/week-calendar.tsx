import { type Calendar, createCalendar, destroyCalendar, Interaction, ResourceTimeGrid, TimeGrid } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sameJson } from '../document/model/same-json';
import { cityOf, timeOfDay } from '../state/format-time';
import { say } from '../state/toasts';
import { nameOf } from '../state/workspace';
import { blockContent, blockKey, focusBlock } from './block-content';
import { blocks, type Moving } from './blocks';
import type { ShownEvent } from './merge-events';
import { MovingBar } from './moving-bar';
import type { Span } from './shift-wall';
import { keyboardMove } from './keyboard-move';

export interface WeekCalendarProps {
  readonly events: readonly ShownEvent[];
  readonly calendars: readonly string[];
  readonly sideBySide: boolean;
  /** “2025-11-25”: the first day on show. */
  readonly day: string;
  readonly today: string;
  /** On whose clock a calendar's events are drawn. */
  readonly zoneOf: (calendar: string) => string;
  /** The workspace's clock, to the minute. */
  readonly now: number;
  readonly onOpen: (event: ShownEvent) => void;
  /** False puts the block back. */
  readonly onMove: (event: ShownEvent, span: Span, zone: string) => Promise<boolean>;
  /** An empty time was marked, on the clock of that calendar. */
  readonly onSelect: (span: Span, calendar: string | null) => void;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The widget gives its wall clock as a date in the browser's own zone. */
const wallOf = (date: Date) =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;

const zoneOfBlock = ({ zoneOf }: WeekCalendarProps, { calendars }: ShownEvent) => zoneOf(calendars[0] ?? '');

const resourcesOf = ({ calendars }: WeekCalendarProps) => calendars.map((id) => ({ id, title: nameOf(id) }));

/** Over each column whose it is, and what time it is there. */
const headOf =
  (latest: { readonly current: WeekCalendarProps }) =>
  ({ resource }: Calendar.ResourceLabelInfo): Calendar.Content => {
    const { zoneOf, now } = latest.current;
    const zone = zoneOf(resource.id);
    const name = document.createElement('span');
    name.textContent = nameOf(resource.id);
    const clock = document.createElement('small');
    clock.textContent = `${cityOf(zone)} ${timeOfDay(now, zone)}`;
    return { domNodes: [name, clock] };
  };

/** A week of one or many calendars; or one day, a column for each. The widget knows no zones: it is given wall clocks. */
export function WeekCalendar(props: WeekCalendarProps) {
  const holder = useRef<HTMLDivElement>(null);
  const widget = useRef<Calendar | null>(null);
  const latest = useRef(props);
  const drawn = useRef<readonly object[] | null>(null);
  const [moving, setMoving] = useState<Moving | null>(null);
  latest.current = props;

  useEffect(() => {
    if (!holder.current) return;
    const moved = (info: Calendar.EventDropInfo | Calendar.EventResizeInfo) => {
      const shown = info.event.extendedProps['shown'] as ShownEvent;
      if ('newResource' in info && info.newResource && info.newResource.id !== info.oldResource?.id) {
        info.revert();
        return say(`An event stays on its calendar. Invite ${nameOf(info.newResource.id)} instead.`, 'error');
      }
      const span = { start: wallOf(info.event.start), end: wallOf(info.event.end) };
      void latest.current.onMove(shown, span, zoneOfBlock(latest.current, shown)).then((taken) => {
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
      snapDuration: '00:15:00',
      slotHeight: 26,
      slotEventOverlap: false,
      nowIndicator: false,
      editable: true,
      selectable: true,
      eventTimeFormat: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
      slotLabelFormat: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
      dayHeaderFormat: { weekday: 'short', day: 'numeric', month: 'short' },
      locale: 'en-GB',
      highlightedDates: [props.today],
      resources: resourcesOf(props),
      resourceLabelContent: headOf(latest),
      events: blocks(props, null),
      eventContent: blockContent,
      eventClick: ({ event }) => {
        const shown = event.extendedProps['shown'] as ShownEvent | undefined;
        if (shown) latest.current.onOpen(shown);
      },
      eventDrop: moved,
      eventResize: moved,
      select: ({ start, end, allDay, resource }) => {
        made.unselect();
        if (!allDay) latest.current.onSelect({ start: wallOf(start), end: wallOf(end) }, latest.current.sideBySide ? resource.id : null);
      },
    });
    widget.current = made;
    drawn.current = null;
    return () => void destroyCalendar(made);
  }, [props.sideBySide]);
  useEffect(() => void widget.current?.setOption('date', props.day), [props.day]);
  useEffect(() => void widget.current?.setOption('highlightedDates', [props.today]), [props.today]);
  const minute = Math.floor(props.now / 60_000);
  useEffect(() => void widget.current?.setOption('resources', resourcesOf(props)), [props.calendars.join(' '), props.zoneOf, minute]);
  // Only where something reads otherwise: blocks that are drawn anew lose the keyboard, and the pointer that drags them.
  useEffect(() => {
    const wanted = blocks(props, moving);
    if (sameJson(wanted, drawn.current)) return;
    drawn.current = wanted;
    const held = blockKey(document.activeElement);
    widget.current?.setOption('events', wanted);
    // The widget draws in a microtask: no key may come between.
    if (held !== undefined) queueMicrotask(() => focusBlock(holder.current, held));
  }, [props.events, props.zoneOf, props.now, props.sideBySide, moving]);

  const { commit, onKey, stop } = keyboardMove(props, moving, setMoving);
  return (
    <div class="week-frame" onKeyDownCapture={onKey}>
      <div ref={holder} class="week" />
      {moving && <MovingBar moving={moving} zone={zoneOfBlock(props, moving.shown)} onMove={() => void commit()} onStop={stop} />}
    </div>
  );
}
