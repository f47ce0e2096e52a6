import { useState } from 'preact/hooks';
import type { Command, EditorState } from 'prosemirror-state';
import { Icon } from '../../frame/icon';
import { Popover } from '../../frame/popover';
import { safeLink } from '../safe-link';
import { linkRange, setLink } from './link-commands';

interface LinkFormProps {
  readonly state: EditorState;
  readonly run: (command: Command) => void;
}

/** The address of the link around the cursor, or of a new one. */
export function LinkForm({ state, run }: LinkFormProps) {
  return (
    <Popover label="Link" button={<Icon name="link" size={18} />} says="Link" buttonClass="tool" side="left">
      {(close) => <Fields url={linkRange(state).url} run={run} close={close} />}
    </Popover>
  );
}

function Fields({ url, run, close }: { readonly url: string; readonly run: (command: Command) => void; readonly close: () => void }) {
  const [address, setAddress] = useState(url);
  // Who writes “example.com” means the web.
  const wanted = safeLink(address) ?? (/^[\w-]+(\.[\w-]+)+/.test(address.trim()) ? `https://${address.trim()}` : undefined);
  const apply = (to: string) => {
    close();
    run(setLink(to));
  };
  return (
    <form
      class="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== undefined) apply(wanted);
      }}
    >
      <label>
        Address
        <input value={address} placeholder="https://" onInput={(event) => setAddress(event.currentTarget.value)} />
      </label>
      <div class="row end">
        {url !== '' && (
          <button type="button" class="text" onClick={() => apply('')}>
            Remove the link
          </button>
        )}
        <button type="submit" class="primary" disabled={wanted === undefined}>
          Apply
        </button>
      </div>
    </form>
  );
}
