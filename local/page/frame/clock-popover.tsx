import { useState } from 'preact/hooks';
import { doAndTell } from '../state/do-and-tell';
import { type ClockChange, now, running, setClock } from '../state/clock';
import { cityOf, dayAndTime, wallClock } from '../state/format-time';
import { instantOf } from '../state/instant-of';
import { myZone } from '../state/workspace';
import { Icon } from './icon';
import { Popover } from './popover';

const steps = [
  { label: '+5 min', minutes: 5 },
  { label: '+1 hour', minutes: 60 },
  { label: '+1 day', minutes: 24 * 60 },
] as const;

/** What time it is in the workspace, in my zone; moving it on fires the triggers that fall due. */
export function ClockPopover() {
  const zone = myZone.value;
  return (
    <Popover
      label="The workspace’s clock"
      says="The workspace’s clock"
      buttonClass="quiet clock"
      button={
        <>
          <Icon name={running.value ? 'clock' : 'pause'} />
          <span>{now.value === 0 ? '…' : dayAndTime(now.value, zone)}</span>
          {!running.value && <small>stopped</small>}
        </>
      }
    >
      {() => <ClockForm zone={zone} />}
    </Popover>
  );
}

/** A move of the clock, from and to epoch milliseconds. */
interface Way {
  readonly from: number;
  readonly to: number;
}

const targetOf = ({ now: to, advance = 0 }: ClockChange): number => (to === undefined ? now.value : Date.parse(to)) + advance * 60_000;

/** How far the clock has come: a month takes some seconds. */
function OnItsWay({ way: { from, to }, zone }: { readonly way: Way; readonly zone: string }) {
  return (
    <>
      <progress aria-label="Moving the clock" max={Math.max(to - from, 1)} value={Math.max(now.value - from, 0)} />
      {now.value > from && <p class="muted">Now at {dayAndTime(now.value, zone)}</p>}
    </>
  );
}

function ClockForm({ zone }: { readonly zone: string }) {
  const [wall, setWall] = useState(wallClock(now.value, zone));
  const [way, setWay] = useState<Way | null>(null);
  const busy = way !== null;
  const move = async (change: ClockChange) => {
    setWay({ from: now.value, to: targetOf(change) });
    if (await doAndTell(() => setClock(change), { done: null, head: 'Meanwhile:' })) setWall(wallClock(now.value, zone));
    setWay(null);
  };
  return (
    <form
      class="clock-form"
      onSubmit={(event) => {
        event.preventDefault();
        void move({ now: new Date(instantOf(wall, zone)).toISOString() });
      }}
    >
      <h2>Move the clock forward</h2>
      <p class="muted">Everything due in between happens. Your computer’s own clock does not change.</p>
      {way && <OnItsWay way={way} zone={zone} />}
      <div class="row">
        {steps.map(({ label, minutes }) => (
          <button key={label} type="button" disabled={busy} onClick={() => void move({ advance: minutes })}>
            {label}
          </button>
        ))}
      </div>
      <label>
        Set to a time in {cityOf(zone)}
        <input type="datetime-local" value={wall} onInput={(event) => setWall(event.currentTarget.value)} />
      </label>
      <div class="row end">
        <button type="button" class="text" disabled={busy} onClick={() => void move({ running: !running.value })}>
          <Icon name={running.value ? 'pause' : 'play'} size={18} />
          {running.value ? 'Stop the clock' : 'Let it run'}
        </button>
        <button type="submit" class="primary" disabled={busy || wall === ''}>
          {busy ? 'Moving…' : 'Set'}
        </button>
      </div>
    </form>
  );
}
