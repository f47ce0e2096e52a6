import { useState } from 'preact/hooks';
import { ask } from '../api';
import { Icon } from '../frame/icon';
import { doAndTell } from '../state/do-and-tell';
import { cityOf } from '../state/format-time';
import { instantOf } from '../state/instant-of';
import { me } from '../state/me';
import { accounts, nameOf } from '../state/workspace';
import type { Span } from './shift-wall';

interface NewEventProps {
  /** Where the form starts: wall clocks of the zone. */
  readonly span: Span;
  readonly zone: string;
  readonly onClose: () => void;
  readonly reload: () => Promise<void>;
}

interface Draft extends Span {
  readonly kind: 'meeting' | 'outOfOffice';
  readonly title: string;
  /** To the guests, or to whom an invitation is declined. */
  readonly message: string;
  readonly guests: readonly string[];
}

/** An event on my own calendar: a meeting with guests, or an absence that declines new invitations by itself. */
export function NewEvent({ span, zone, onClose, reload }: NewEventProps) {
  const [draft, setDraft] = useState<Draft>({ ...span, kind: 'meeting', title: '', message: '', guests: [] });
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const away = draft.kind === 'outOfOffice';
  const create = async () => {
    const made = () => ask(path(me.value), { method: 'POST', query: { sendUpdates: 'all' }, body: bodyOf(draft, zone) });
    const done = await doAndTell(made, {
      done: away ? 'You are marked as out of office for that time.' : `“${titleOf(draft)}” is on your calendar.`,
    });
    await reload();
    if (done) onClose();
  };
  return (
    <aside class="details" aria-label="New event">
      <div class="panel-head">
        <h2>New event</h2>
        <button type="button" class="quiet" aria-label="Close the new event" onClick={onClose}>
          <Icon name="close" size={18} />
        </button>
      </div>
      <form
        class="details-body"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <div class="segments" role="group" aria-label="Kind">
          <button type="button" aria-pressed={!away} onClick={() => change({ kind: 'meeting' })}>
            Meeting
          </button>
          <button type="button" aria-pressed={away} onClick={() => change({ kind: 'outOfOffice' })}>
            Out of office
          </button>
        </div>
        <label>
          Title
          <input
            value={draft.title}
            placeholder={titleOf({ ...draft, title: '' })}
            onInput={(event) => change({ title: event.currentTarget.value })}
          />
        </label>
        <label>
          From
          <input type="datetime-local" required value={draft.start} onInput={(event) => change({ start: event.currentTarget.value })} />
        </label>
        <label>
          To
          <input type="datetime-local" required value={draft.end} onInput={(event) => change({ end: event.currentTarget.value })} />
        </label>
        <p class="muted small">
          On {nameOf(me.value)}’s calendar, in {cityOf(zone)} time.
        </p>
        {!away && <Guests chosen={draft.guests} onChange={(guests) => change({ guests })} />}
        <label>
          {away ? 'Message to people whose invitation is declined' : 'Note to the guests'}
          <textarea rows={3} value={draft.message} onInput={(event) => change({ message: event.currentTarget.value })} />
        </label>
        {away && (
          <p class="muted small">New invitations for this time are declined automatically; those you already have stay as they are.</p>
        )}
        <div class="row end">
          <button type="button" class="text" onClick={onClose}>
            Leave it
          </button>
          <button type="submit" class="primary">
            Save
          </button>
        </div>
      </form>
    </aside>
  );
}

function Guests({ chosen, onChange }: { readonly chosen: readonly string[]; readonly onChange: (guests: readonly string[]) => void }) {
  return (
    <fieldset class="guest-choice">
      <legend>Guests</legend>
      {accounts.value
        .filter(({ email }) => email !== me.value)
        .map(({ email, name, external }) => (
          <label key={email} class="inline">
            <input
              type="checkbox"
              checked={chosen.includes(email)}
              onChange={(event) => onChange(event.currentTarget.checked ? [...chosen, email] : chosen.filter((known) => known !== email))}
            />
            {name}
            {external && <small>outside</small>}
          </label>
        ))}
    </fieldset>
  );
}

const path = (calendar: string) => `/calendar/v3/calendars/${encodeURIComponent(calendar)}/events`;

const titleOf = ({ title, kind, guests }: Draft) => {
  if (title.trim() !== '') return title.trim();
  return kind === 'outOfOffice' ? 'Out of office' : guests.length > 0 ? 'Meeting' : 'Busy';
};

function bodyOf(draft: Draft, zone: string): object {
  const { kind, start, end, guests, message } = draft;
  const time = (wall: string) => ({ dateTime: new Date(instantOf(wall, zone)).toISOString(), timeZone: zone });
  const words = message.trim();
  const common = { summary: titleOf(draft), start: time(start), end: time(end) };
  if (kind === 'outOfOffice')
    return {
      ...common,
      eventType: 'outOfOffice',
      outOfOfficeProperties: {
        autoDeclineMode: 'declineOnlyNewConflictingInvitations',
        ...(words === '' ? {} : { declineMessage: words }),
      },
    };
  return {
    ...common,
    ...(words === '' ? {} : { description: words }),
    ...(guests.length === 0 ? {} : { attendees: [{ email: me.value, responseStatus: 'accepted' }, ...guests.map((email) => ({ email }))] }),
  };
}
