import { useState } from 'preact/hooks';
import { ask } from '../api';
import { Avatar } from '../frame/avatar';
import { Icon } from '../frame/icon';
import { doAndTell } from '../state/do-and-tell';
import { cityOf, wallClock } from '../state/format-time';
import { me } from '../state/me';
import { accounts, nameOf } from '../state/workspace';
import { AnswerButtons } from './answer-buttons';
import { answerEvent } from './answer-event';
import { answerWords } from './answer-words';
import { endOf, eventWhen, isAllDay, startOf } from './event-when';
import type { Answer, Guest } from './google-event';
import type { ShownEvent } from './merge-events';
import { eventPath } from './event-path';
import { moveEvent } from './move-event';
import { SafeHtml } from './safe-html';

interface EventDetailsProps {
  readonly shown: ShownEvent;
  readonly zone: string;
  readonly onClose: () => void;
  readonly reload: () => Promise<void>;
}

const isKnown = (email: string) => accounts.value.some((account) => account.email === email);

/** All about one event, and what can be done to it. */
export function EventDetails({ shown, zone, onClose, reload }: EventDetailsProps) {
  const { event } = shown;
  const [moving, setMoving] = useState<{ readonly start: string; readonly end: string } | null>(null);
  const isGuest = event.organizer?.email !== me.value && shown.calendars.includes(me.value);
  const guests = (event.attendees ?? []).filter((guest) => guest.resource !== true);

  const answer = async (email: string, given: Answer, note: string) => {
    await answerEvent(event, email, given, note);
    await reload();
  };
  const move = async () => {
    if (!moving) return;
    if (await moveEvent(shown, moving.start, moving.end, zone)) setMoving(null);
    await reload();
  };
  const cancel = async () => {
    const calendar = shown.calendars.includes(me.value) ? me.value : (shown.calendars[0] ?? me.value);
    const done = await doAndTell(() => ask(eventPath(calendar, event.id), { method: 'DELETE', query: { sendUpdates: 'all' } }), {
      done: isGuest ? 'Removed from your calendar.' : 'Cancelled for everyone.',
    });
    await reload();
    if (done) onClose();
  };

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
        {guests.length > 0 && (
          <section>
            <h3>
              {guests.length} {guests.length === 1 ? 'guest' : 'guests'}
            </h3>
            <ul class="guests">
              {guests.map((guest) => (
                <GuestRow key={guest.email ?? ''} guest={guest} onAnswer={(given, note) => answer(guest.email ?? '', given, note)} />
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
          Organised by {nameOf(event.organizer?.email ?? shown.calendars[0] ?? '')}. What you do here is done as {nameOf(me.value)}.
        </p>
        {moving ? (
          <form
            onSubmit={(submitted) => {
              submitted.preventDefault();
              void move();
            }}
          >
            <label>
              Starts
              <input
                type="datetime-local"
                required
                value={moving.start}
                onInput={(typed) => setMoving({ ...moving, start: typed.currentTarget.value })}
              />
            </label>
            <label>
              Ends
              <input
                type="datetime-local"
                required
                value={moving.end}
                onInput={(typed) => setMoving({ ...moving, end: typed.currentTarget.value })}
              />
            </label>
            <div class="row end">
              <button type="button" class="text" onClick={() => setMoving(null)}>
                Leave it
              </button>
              <button type="submit" class="primary">
                Move
              </button>
            </div>
          </form>
        ) : (
          <div class="row">
            <button
              type="button"
              disabled={isAllDay(event)}
              onClick={() => setMoving({ start: wallClock(startOf(event), zone), end: wallClock(endOf(event), zone) })}
            >
              Move…
            </button>
            <button type="button" class="text" onClick={() => void cancel()}>
              <Icon name="delete" size={18} /> {isGuest ? 'Remove from my calendar' : 'Cancel the event'}
            </button>
          </div>
        )}
      </div>
    </aside>
  );
}

function GuestRow({ guest, onAnswer }: { readonly guest: Guest; readonly onAnswer: (answer: Answer, note: string) => Promise<unknown> }) {
  const email = guest.email ?? '';
  const given = guest.responseStatus ?? 'needsAction';
  const name = guest.displayName ?? nameOf(email);
  return (
    <li class={`guest ${given}`}>
      <Avatar name={name} email={email} />
      <span class="guest-name">
        {name}
        <small>
          {answerWords[given]}
          {guest.organizer ? ' · organiser' : ''}
          {guest.optional ? ' · optional' : ''}
          {guest.comment !== undefined && guest.comment !== '' ? ` · “${guest.comment}”` : ''}
        </small>
      </span>
      {isKnown(email) && <AnswerButtons name={name} given={given} onAnswer={onAnswer} />}
    </li>
  );
}
