import { ask } from '../api';
import { AnswerButtons } from '../calendars/answer-buttons';
import { answerEvent } from '../calendars/answer-event';
import { answerWords } from '../calendars/answer-words';
import { eventPath } from '../calendars/event-path';
import { eventWhen, startOf } from '../calendars/event-when';
import type { GoogleEvent } from '../calendars/google-event';
import { Icon } from '../frame/icon';
import { changed } from '../state/changes';
import { cityOf } from '../state/format-time';
import { nameOf } from '../state/workspace';
import { useAsked } from '../state/use-asked';
import { InviteFile } from './invite-file';
import type { Mail } from './mail';

interface InvitationCardProps {
  readonly mail: Mail;
  readonly invitation: GoogleEvent;
  /** The recipient's. */
  readonly zone: string;
}

/** What a mail of Calendar shows above its text: the event, the recipient's answer, and the file that came with it. */
export function InvitationCard({ mail, invitation, zone }: InvitationCardProps) {
  const guest = mail.to[0] ?? '';
  const calendar = invitation.organizer?.email ?? mail.from;
  const asked = useAsked(mail.id, changed.value.calendars, () => ask<GoogleEvent>(eventPath(calendar, invitation.id), { as: mail.from }));
  const event = asked.value;
  const entry = event?.attendees?.find(({ email }) => email === guest);
  return (
    <section class="invitation-card" aria-label="Invitation">
      <h3>{invitation.summary ?? 'Busy'}</h3>
      <p class="fact">
        <Icon name="clock" />
        <span>
          {eventWhen(invitation, zone)} <small>{cityOf(zone)}</small>
        </span>
      </p>
      <p class="fact">
        <Icon name="person" />
        <span>{(invitation.attendees ?? []).map(({ email = '' }) => nameOf(email)).join(', ')}</span>
      </p>
      {event && mail.kind !== 'cancellation' && <Since event={event} invitation={invitation} zone={zone} />}
      {event && entry && mail.kind !== 'cancellation' && event.status !== 'cancelled' && (
        <div class="invitation-answer">
          <span>
            {nameOf(guest)}: {answerWords[entry.responseStatus ?? 'needsAction']}
            {entry.comment !== undefined && entry.comment !== '' && ` · “${entry.comment}”`}
          </span>
          <AnswerButtons
            name={nameOf(guest)}
            given={entry.responseStatus ?? 'needsAction'}
            onAnswer={(answer, note) => answerEvent(event, guest, answer, note)}
          />
        </div>
      )}
      <InviteFile mail={mail.id} />
    </section>
  );
}

/** What has become of the event since the mail. */
function Since({ event, invitation, zone }: { readonly event: GoogleEvent; readonly invitation: GoogleEvent; readonly zone: string }) {
  const isMoved = event.status !== 'cancelled' && startOf(event) !== startOf(invitation);
  if (event.status !== 'cancelled' && !isMoved) return null;
  return (
    <p class="fact since">
      <Icon name="info" />
      {isMoved ? `Moved since: ${eventWhen(event, zone)}.` : 'Cancelled since.'}
    </p>
  );
}
