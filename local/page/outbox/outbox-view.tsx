import { useSignal } from '@preact/signals';
import { ask } from '../api';
import { AskedView } from '../frame/asked-view';
import { Notice } from '../frame/notice';
import { changed } from '../state/changes';
import { dayAndTime } from '../state/format-time';
import { me } from '../state/me';
import { myZone, nameOf } from '../state/workspace';
import { useAsked } from '../state/use-asked';
import type { Mail } from './mail';
import { MailSheet } from './mail-sheet';

const kindWords: Readonly<Record<Mail['kind'], string>> = {
  mail: 'Mail',
  invitation: 'Invitation',
  update: 'Update',
  cancellation: 'Cancellation',
};

/** Everything that would have been sent, newest first; nothing leaves this machine. */
export function OutboxView() {
  const chosen = useSignal<string | null>(null);
  const mineOnly = useSignal(false);
  const asked = useAsked(me.value, changed.value.outbox, () => ask<{ mails: readonly Mail[] }>('/local/outbox'));
  return (
    <AskedView asked={asked} failed="The outbox cannot be read">
      {({ mails }) => {
        const newest = [...mails].reverse().filter((mail) => !mineOnly.value || mail.to.includes(me.value));
        const open = newest.find((mail) => mail.id === chosen.value) ?? newest[0];
        return (
          <div class="outbox">
            <div class="outbox-list">
              <div class="page-head">
                <h2>Outbox</h2>
                <label class="inline">
                  <input type="checkbox" checked={mineOnly.value} onChange={(event) => (mineOnly.value = event.currentTarget.checked)} />
                  Only to me
                </label>
              </div>
              {newest.length === 0 ? (
                <Notice icon="outbox" title="Nothing has been sent">
                  <p>Invitations and e-mails that the product sends appear here. Nothing leaves this computer.</p>
                </Notice>
              ) : (
                <ul class="mails">
                  {newest.map((mail) => (
                    <li key={mail.id}>
                      <button type="button" aria-current={mail === open} onClick={() => (chosen.value = mail.id)}>
                        <span class="mail-line">
                          <strong>{mail.to.map(nameOf).join(', ')}</strong>
                          <small>{dayAndTime(mail.at, myZone.value)}</small>
                        </span>
                        <span class="mail-subject">{mail.subject}</span>
                        <span class={`badge ${mail.kind}`}>{kindWords[mail.kind]}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </div>
            {open && <MailSheet key={open.id} mail={open} kind={kindWords[open.kind]} />}
          </div>
        );
      }}
    </AskedView>
  );
}
