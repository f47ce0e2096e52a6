import { useEffect } from 'preact/hooks';
import { Icon } from '../frame/icon';
import type { Menu } from '../frame/menu-list';
import { me } from '../state/me';
import { linkTo } from '../state/route';
import type { Asked } from '../state/use-asked';
import { followGoogleLinks } from './follow-google-links';
import { closePanel, panelEntry, panelOf, runEntry, wasClosed } from './panel-state';

interface PanelProps {
  readonly id: string;
  readonly mayEdit: boolean;
  readonly menus: Asked<readonly Menu[]>;
}

/** Who has no add-on menu, and what they do instead: as on Google, menus are for people who may edit. */
function NoMenu({ id }: { readonly id: string }) {
  return (
    <div class="panel-note">
      <Icon name="lock" size={28} />
      <p>You can view and comment here but not edit, and Google shows add-ons only to people who can edit.</p>
      <a class="button" href={linkTo('handoff', id)}>
        Open the panel as a web page
      </a>
    </div>
  );
}

/** The 300 px column of the add-on: opens by itself the first time, so that nobody has to look for it. */
export function Panel({ id, mayEdit, menus }: PanelProps) {
  const entry = panelEntry(menus.value ?? []);
  useEffect(() => {
    if (entry !== undefined && panelOf(id).is !== 'open' && !wasClosed(id)) void runEntry(id, entry);
  }, [id, me.value, entry]);

  const state = panelOf(id);
  if (mayEdit && state.is === 'closed' && menus.error === null)
    return entry === undefined ? null : (
      <button type="button" class="panel-tab" aria-label="Open the panel" title="Open the panel" onClick={() => void runEntry(id, entry)}>
        <Icon name="panel" />
      </button>
    );
  return (
    <aside class="panel" aria-label="Handoff panel">
      {!mayEdit ? (
        <NoMenu id={id} />
      ) : state.is === 'open' ? (
        <>
          <div class="panel-head">
            <h2>Handoff</h2>
            <button type="button" class="quiet" aria-label="Close the panel" onClick={() => closePanel(id)}>
              <Icon name="close" size={18} />
            </button>
          </div>
          <iframe
            key={`${id} ${me.value} ${state.shown}`}
            title="Handoff panel"
            onLoad={(event) => {
              const inside = event.currentTarget.contentDocument;
              if (inside) followGoogleLinks(inside);
            }}
            src={`/local/sidebar?${new URLSearchParams({ documentId: id, user: me.value }).toString()}`}
          />
        </>
      ) : state.is === 'opening' ? (
        <div class="skeleton" aria-busy="true" aria-label="Opening the panel">
          <span />
          <span />
          <span />
        </div>
      ) : (
        <div class="panel-note" role="alert">
          <Icon name="error" size={28} />
          <p>The panel did not open. {state.is === 'failed' ? state.because : menus.error}</p>
          <button type="button" onClick={() => (entry === undefined ? void menus.reload() : void runEntry(id, entry))}>
            Try again
          </button>
        </div>
      )}
    </aside>
  );
}
