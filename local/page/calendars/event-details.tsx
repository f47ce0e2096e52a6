import { useState } from 'preact/hooks';
import { ask } from '../api';
import { Avatar } from '../frame/avatar';
import { Icon } from '../frame/icon';
import { doAndTell } from '../state/do-and-tell';
import { cityOf, wallClock } from '../state/format-time';
import { me } from '../state/me';
import { accounts, nameOf } from '../state/workspace';
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

const answerWords: Readonly<Record<Answer, string>> = {
  accepted: 'Yes',
  tentative: 'Maybe',
  declined: 'No',
  needsAction: 'No answer yet',
};

const choices: readonly Answer[] = ['accepted', 'tentative', 'declined'];

const isInternal = (email: string) => accounts.value.some((account) => account.email === email && !account.external);

/** All about one event, and what can be done to it. */
export function EventDetails({ shown, zone, onClose, reload }: EventDetailsProps) {
  const { event } = shown;
  const [moving, setMoving] = useState<{ readonly start: string; readonly end: string } | null>(null);
  const isGuest = event.organizer?.email !== me.value && shown.calendars.includes(me.value);
  const guests = (event.attendees ?? []).filter((guest) => guest.resource !== true);

  const answer = async (email: string, responseStatus: Answer) => {
    const attendees = (event.attendees ?? []).map((guest) => (guest.email === email ? { ...guest, responseStatus } : guest));
    await doAndTell(
      () => ask(eventPath(email, event.id), { method: 'PATCH', as: email, query: { sendUpdates: 'all' }, body: { attendees } }),
      { done: `${nameOf(email)} answered: ${answerWords[responseStatus].toLowerCase()}.` },
    );
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
                <GuestRow key={guest.email ?? ''} guest={guest} onAnswer={(given) => void answer(guest.email ?? '', given)} />
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

function GuestRow({ guest, onAnswer }: { readonly guest: Guest; readonly onAnswer: (answer: Answer) => void }) {
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
      {isInternal(email) && (
        <span class="answers" role="group" aria-label={`Answer of ${name}`}>
          {choices.map((choice) => (
            <button key={choice} type="button" aria-pressed={given === choice} onClick={() => onAnswer(choice)}>
              {answerWords[choice]}
            </button>
          ))}
        </span>
      )}
    </li>
  );
}
