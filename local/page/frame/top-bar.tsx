import { useState } from 'preact/hooks';
import { connected } from '../state/changes';
import { ClockPopover } from './clock-popover';
import { FaultPopover } from './fault-popover';
import { bringBackSteps, showsSteps } from '../state/first-steps';
import { Icon } from './icon';
import { PersonSwitch } from './person-switch';
import { ProgressLine } from './progress-line';
import { ResetDialog } from './reset-dialog';
import { ThemeSwitch } from './theme-switch';

/** The product, the time, who I am; and that something takes its time. */
export function TopBar() {
  const [resetting, setResetting] = useState(false);
  return (
    <header class="top-bar">
      <ProgressLine />
      <h1>
        <span class="mark">
          <Icon name="handoff" />
        </span>
        Handoff <span class="muted">· local workspace</span>
      </h1>
      {!connected.value && <p class="offline">The workspace is not responding. Trying again…</p>}
      <ClockPopover />
      <FaultPopover />
      {!showsSteps.value && (
        <button type="button" class="quiet" aria-label="Show the first steps" title="Show the first steps" onClick={bringBackSteps}>
          <Icon name="steps" />
        </button>
      )}
      <ThemeSwitch />
      <button type="button" class="quiet" aria-label="Start over" title="Start over" onClick={() => setResetting(true)}>
        <Icon name="reset" />
      </button>
      <PersonSwitch />
      {resetting && <ResetDialog onClose={() => setResetting(false)} />}
    </header>
  );
}
