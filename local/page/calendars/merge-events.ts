import { startOf } from './event-when';
import type { GoogleEvent } from './google-event';

/** An event as one block of the week, whoever's calendars it stands on. */
export interface ShownEvent {
  readonly key: string;
  readonly event: GoogleEvent;
  /** The calendars that show it, in the order of the list. */
  readonly calendars: readonly string[];
}

/** Each calendar writes the start in its own zone: only the instant is the same. */
const keyOf = (event: GoogleEvent) => `${event.iCalUID ?? event.id} ${startOf(event)}`;

/** The same meeting on several calendars becomes one block; cancelled ones are left out. */
export function mergeEvents(
  lists: readonly { readonly calendar: string; readonly events: readonly GoogleEvent[] }[],
): readonly ShownEvent[] {
  const merged = new Map<string, ShownEvent>();
  for (const { calendar, events } of lists)
    for (const event of events) {
      if (event.status === 'cancelled') continue;
      const key = keyOf(event);
      const known = merged.get(key);
      merged.set(key, { key, event: known?.event ?? event, calendars: [...(known?.calendars ?? []), calendar] });
    }
  return [...merged.values()];
}
