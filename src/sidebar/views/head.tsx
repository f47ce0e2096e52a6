import { formatDate } from '../../base/format-time';
import type { HandoffView } from '../../rpc/contract/handoff-view';
import type { PanelView } from '../../rpc/contract/panel-view';
import type { StepView } from '../../rpc/contract/turn-view';
import type { Send } from '../event';
import type { Showing } from '../state';
import { Icon, type IconName } from './icon';
import { OutsideLink } from './outside-link';

/** Whose handoff this is, and how far each step stands. */
export function Head({ state: { panel, tdd }, send }: { readonly state: Showing; readonly send: Send }) {
  const { handoff } = panel;
  if (handoff === null) {
    return (
      <header class="head">
        <h1>This document is not a handoff yet</h1>
        <p class="muted">Register it to start its checks and sign-off here.</p>
        {tdd !== '' && <WebLinks panel={panel} send={send} />}
      </header>
    );
  }
  return (
    <header class="head">
      <h1>{handoff.customer}</h1>
      <p class="muted">{standingOf(handoff)}</p>
      {tdd !== '' && <WebLinks panel={panel} send={send} />}
      <ol class="way" aria-label="Steps">
        {handoff.steps.map((step) => (
          <Step key={step.name} step={step} />
        ))}
      </ol>
    </header>
  );
}

/** The web page stands in no document, so it leads to it, and to what else is mine. */
function WebLinks({ panel: { tdd }, send }: { readonly panel: PanelView; readonly send: Send }) {
  return (
    <nav class="links" aria-label="Elsewhere">
      <OutsideLink to={`https://docs.google.com/document/d/${tdd.fileId}/edit`}>{tdd.title}</OutsideLink>
      <button type="button" class="text" onClick={() => send({ is: 'went', tdd: null })}>
        My handoffs
      </button>
    </nav>
  );
}

function Step({ step: { name, state } }: { readonly step: StepView }) {
  const { icon, says } = looks[state];
  return (
    <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
      <Icon name={icon} />
      <span class="name">{name}</span>
      <span class="unseen">: {says}</span>
    </li>
  );
}

const looks: Readonly<Record<StepView['state'], { readonly icon: IconName; readonly says: string }>> = {
  done: { icon: 'ok', says: 'done' },
  now: { icon: 'wait', says: 'now' },
  'out-of-date': { icon: 'alert', says: 'out of date' },
  'not-yet': { icon: 'open', says: 'not yet' },
  excepted: { icon: 'stop', says: 'exception by a lead' },
};

/** A stage that begins with the signature does not say it twice. */
function standingOf({ signature, closeDate, stage }: HandoffView): string {
  if (signature.state === 'signed' && signature.on) return `Signed ${formatDate(signature.on)} · ${stage.replace(/^Signed, /, '')}`;
  return [closeDate === null ? '' : `Closes ${formatDate(closeDate)}`, stage].filter(Boolean).join(' · ');
}
