import { me } from '../state/me';
import type { ShownEvent } from './merge-events';

/** Whether the event stands on my calendar, on show or not. */
export const isMine = ({ event, calendars }: ShownEvent): boolean =>
  calendars.includes(me.value) || event.attendees?.some(({ email }) => email === me.value) === true;
