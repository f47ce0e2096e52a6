import { formatDate } from '../../base/format-time';
import type { HandoffView, PanelView, StepView } from '../../rpc/contract';
import type { Showing } from '../state';
import { Icon, type IconName } from './icon';
import { OutsideLink } from './outside-link';

/** Whose handoff this is, and how far each step stands. */
export function Head({ state: { panel, tdd } }: { readonly state: Showing }) {
  const { handoff } = panel;
  if (handoff === null) {
    return (
      <header class="head">
        <h1>This document is not a handoff yet</h1>
        <p class="muted">Register it, and its checks and sign-off start here.</p>
        {tdd !== '' && <TddLink panel={panel} />}
      </header>
    );
  }
  return (
    <header class="head">
      <h1>{handoff.customer}</h1>
      <p class="muted">{[datesOf(handoff), handoff.stage].filter(Boolean).join(' · ')}</p>
      {tdd !== '' && <TddLink panel={panel} />}
      <ol class="way" aria-label="Steps">
        {handoff.steps.map((step) => (
          <Step key={step.name} step={step} />
        ))}
      </ol>
    </header>
  );
}

/** The web page stands in no document, so it leads to it. */
function TddLink({ panel: { tdd } }: { readonly panel: PanelView }) {
  return <OutsideLink to={`https://docs.google.com/document/d/${tdd.fileId}/edit`}>{tdd.title}</OutsideLink>;
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
  excepted: { icon: 'stop', says: 'let pass by a lead' },
};

function datesOf({ signature, closeDate }: HandoffView): string {
  if (signature.state === 'signed' && signature.on) return `Signed ${formatDate(signature.on)}`;
  return closeDate === null ? '' : `Closes ${formatDate(closeDate)}`;
}
