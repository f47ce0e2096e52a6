import { followGoogleLinks } from '../document/follow-google-links';
import { me } from '../state/me';
import './handoff-page.css';

/** What the add-on's `doGet` answers me: the panel of a TDD at full width, or my handoffs. */
export function HandoffPage({ tdd }: { readonly tdd: string }) {
  const asked = new URLSearchParams({ user: me.value, ...(tdd === '' ? {} : { tdd }) }).toString();
  return (
    <iframe
      key={asked}
      class="handoff-page"
      title="Handoff page"
      onLoad={(event) => {
        const inside = event.currentTarget.contentDocument;
        if (inside) followGoogleLinks(inside);
      }}
      src={`/local/web?${asked}`}
    />
  );
}
