import { Avatar } from '../frame/avatar';
import { dayAndTime } from '../state/format-time';
import { accounts, myZone, nameOf } from '../state/workspace';
import { InvitationCard } from './invitation-card';
import type { Mail } from './mail';
import { MailBody } from './mail-body';

const zoneOf = (email: string | undefined) => accounts.value.find((account) => account.email === email)?.zone ?? 'UTC';

/** A mail as its first recipient sees it: their zone, their words. When it was sent is told as in the list. */
export function MailSheet({ mail, kind }: { readonly mail: Mail; readonly kind: string }) {
  const zone = zoneOf(mail.to[0]);
  return (
    <article class="mail" aria-label={mail.subject}>
      <h2>
        {mail.subject} <span class={`badge ${mail.kind}`}>{kind}</span>
      </h2>
      <div class="mail-from">
        <Avatar name={nameOf(mail.from)} email={mail.from} size={36} />
        <div>
          <strong>{nameOf(mail.from)}</strong> <small>{mail.from}</small>
          <p class="muted small">
            to {mail.to.map(nameOf).join(', ')}
            {(mail.cc ?? []).length > 0 && ` · cc ${(mail.cc ?? []).map(nameOf).join(', ')}`}
          </p>
        </div>
        <small class="muted">{dayAndTime(mail.at, myZone.value)}</small>
      </div>
      {mail.invitation && <InvitationCard mail={mail} invitation={mail.invitation} zone={zone} />}
      <MailBody mail={mail} />
    </article>
  );
}
