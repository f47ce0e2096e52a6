import type { PanelView } from '../../rpc/contract';
import { Icon } from './icon';

/** What everybody has to know before anything else: the automation needs attention, or this document is a copy. */
export function Banners({ panel: { alarm, copyOf } }: { readonly panel: PanelView }) {
  return (
    <>
      {alarm !== null && (
        <section class="banner warning" aria-label="The automation needs attention">
          <Icon name="alert" />
          <p>{alarm}</p>
        </section>
      )}
      {copyOf !== null && (
        <section class="banner" aria-label="This document is a copy">
          <Icon name="hint" />
          <p>{copyOf}</p>
        </section>
      )}
    </>
  );
}
