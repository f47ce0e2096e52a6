import type { PanelView } from '../../rpc/contract/panel-view';
import { gateWords } from '../../handoff/exception';
import { Icon } from './icon';

export function AlarmBanner({ alarm }: { readonly alarm: string | null }) {
  if (alarm === null) return null;
  return (
    <section class="banner warning" aria-label="The automation needs attention">
      <Icon name="alert" />
      <p>{alarm}</p>
    </section>
  );
}

/** What everybody has to know before anything else: the automation needs attention, or this document is a copy. */
export function Banners({ panel: { alarm, copyOf, handoff } }: { readonly panel: PanelView }) {
  return (
    <>
      <AlarmBanner alarm={alarm} />
      {handoff?.gates.map(
        ({ gate, says }) =>
          says !== '' && (
            <section key={gate} class="banner at-risk" aria-label="Work at risk">
              <Icon name="stop" />
              <p>
                <strong>At risk: going ahead without {gateWords[gate]}.</strong> {says}
              </p>
            </section>
          ),
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
