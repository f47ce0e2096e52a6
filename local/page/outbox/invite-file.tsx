import { useState } from 'preact/hooks';
import { askForFile } from '../api';
import { Icon } from '../frame/icon';
import { attempt } from '../state/attempt';
import { download } from '../state/download';

/** The `.ics` that came with a mail of Calendar: to look at, and to open in another calendar. */
export function InviteFile({ mail }: { readonly mail: string }) {
  const [text, setText] = useState<string | null>(null);
  const path = `/local/outbox/${mail}/invite.ics`;
  const look = () => attempt(async () => setText(await (await askForFile(path)).text()));
  return (
    <div class="attachment">
      <Icon name="attachment" size={18} />
      <span>invite.ics</span>
      <button type="button" class="text" aria-expanded={text !== null} onClick={() => (text === null ? void look() : setText(null))}>
        {text === null ? 'Look inside' : 'Close it'}
      </button>
      <button type="button" class="text" onClick={() => void download(path, {}, 'invite.ics')}>
        <Icon name="download" size={18} /> Download
      </button>
      {text !== null && (
        <pre tabIndex={0} aria-label="invite.ics">
          {text}
        </pre>
      )}
    </div>
  );
}
