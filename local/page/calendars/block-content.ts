import type { Calendar } from '@event-calendar/core';
import { nameOf } from '../state/workspace';
import type { ShownEvent } from './merge-events';

/** What stands in a block: title, time, whose calendars. The title carries the block's key, since the widget gives its elements no name. */
export const blockContent = ({ event, timeText }: Calendar.EventContentInfo): Calendar.Content => {
  const shown = event.extendedProps['shown'] as ShownEvent | undefined;
  if (!shown) return '';
  const time = document.createElement('span');
  time.className = 'block-time';
  time.textContent = event.allDay ? '' : timeText;
  const title = document.createElement('strong');
  title.dataset['key'] = String(event.id);
  title.textContent = shown.event.summary ?? 'Busy';
  const who = document.createElement('span');
  who.className = 'block-who';
  who.textContent = shown.calendars.map((calendar) => nameOf(calendar).split(' ')[0] ?? calendar).join(', ');
  return { domNodes: [title, time, who] };
};

/** The key of the block that an element belongs to. */
export const blockKey = (target: EventTarget | null): string | undefined =>
  target instanceof HTMLElement ? target.closest('.ec-event')?.querySelector<HTMLElement>('[data-key]')?.dataset['key'] : undefined;

/** Puts the focus on a block, which the widget draws anew whenever its events change. */
export const focusBlock = (holder: HTMLElement | null, key: string) =>
  holder
    ?.querySelector(`[data-key="${CSS.escape(key)}"]`)
    ?.closest<HTMLElement>('.ec-event')
    ?.focus();
