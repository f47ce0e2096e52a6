import { useState } from 'preact/hooks';
import { ask } from '../api';
import { Icon } from '../frame/icon';
import { doAndTell } from '../state/do-and-tell';
import { cityOf, wallClock } from '../state/format-time';
import { me } from '../state/me';
import { nameOf } from '../state/workspace';
import { answerEvent } from './answer-event';
import { eventPath } from './event-path';
import { endOf, eventWhen, isAllDay, startOf } from './event-when';
import { GuestRow } from './guest-row';
import { isMine } from './is-mine';
import type { ShownEvent } from './merge-events';
import { MoveForm } from './move-form';
import { moveEvent } from './move-event';
import { SafeHtml } from './safe-html';
import type { Span } from './shift-wall';

interface EventDetailsProps {
  readonly shown: ShownEvent;
  readonly zone: string;
  readonly onClose: () => void;
  readonly reload: () => Promise<void>;
}

/** All about one event, and what can be done to it. */
export function EventDetails({ shown, zone, onClose, reload }: EventDetailsProps) {
  const { event } = shown;
  const guests = (event.attendees ?? []).filter((guest) => guest.resource !== true);
  return (
    <aside class="details" aria-label="Event">
      <div class="panel-head">
        <h2>{event.summary ?? 'Busy'}</h2>
        <button type="button" class="quiet" aria-label="Close the event" onClick={onClose}>
          <Icon name="close" size={18} />
        </button>
      </div>
      <div class="details-body">
        <p class="fact">
          <Icon name="clock" />
          <span>
            {eventWhen(event, zone)} <small>{cityOf(zone)}</small>
            {event.recurringEventId !== undefined && <small> · one of a series</small>}
          </span>
        </p>
        {event.hangoutLink !== undefined && (
          <p class="fact">
            <Icon name="meet" />
            <a href={event.hangoutLink} target="_blank" rel="noreferrer noopener">
              {event.hangoutLink.replace(/^https?:\/\//, '')}
            </a>
          </p>
        )}
        {event.location !== undefined && event.location !== '' && (
          <p class="fact">
            <Icon name="info" />
            {event.location}
          </p>
        )}
        <Acts shown={shown} zone={zone} onClose={onClose} reload={reload} />
        {guests.length > 0 && (
          <section>
            <h3>
              {guests.length} {guests.length === 1 ? 'guest' : 'guests'}
            </h3>
            <ul class="guests">
              {guests.map((guest) => (
                <GuestRow
                  key={guest.email ?? ''}
                  guest={guest}
                  onAnswer={(given, note) => answerEvent(event, guest.email ?? '', given, note).then(reload)}
                />
              ))}
            </ul>
          </section>
        )}
        {event.description !== undefined && event.description !== '' && (
          <section>
            <h3>Description</h3>
            <SafeHtml html={event.description} />
          </section>
        )}
        <p class="muted small">
          Organised by {event.organizer?.displayName ?? nameOf(event.organizer?.email ?? shown.calendars[0] ?? '')}. What you do here is
          done as {nameOf(me.value)}.
        </p>
      </div>
    </aside>
  );
}

/** Moving it, and taking it off; nothing where it is not mine. */
function Acts({ shown, zone, onClose, reload }: EventDetailsProps) {
  const { event, calendars } = shown;
  const [isMoving, setMoving] = useState(false);
  const isGuest = event.organizer?.email !== me.value;
  if (!isMine(shown))
    return <p class="muted small">It is not on your calendar. Switch to {calendars.map(nameOf).join(' or ')} to move or remove it.</p>;
  const move = async ({ start, end }: Span) => {
    if (await moveEvent(shown, start, end, zone)) setMoving(false);
    await reload();
  };
  const cancel = async () => {
    const done = await doAndTell(() => ask(eventPath(me.value, event.id), { method: 'DELETE', query: { sendUpdates: 'all' } }), {
      done: isGuest ? 'Removed from your calendar.' : 'Cancelled for everyone.',
    });
    await reload();
    if (done) onClose();
  };
  const span = { start: wallClock(startOf(event), zone), end: wallClock(endOf(event), zone) };
  if (isMoving) return <MoveForm span={span} onMove={move} onStop={() => setMoving(false)} />;
  return (
    <div>
      <div class="row">
        <button type="button" disabled={isAllDay(event)} onClick={() => setMoving(true)}>
          Move…
        </button>
        <button type="button" class="text" onClick={() => void cancel()}>
          <Icon name="delete" size={18} /> {isGuest ? 'Remove from my calendar' : 'Cancel the event'}
        </button>
      </div>
      <p class="muted small">Or drag it, or press Alt and an arrow key on it.</p>
    </div>
  );
}
