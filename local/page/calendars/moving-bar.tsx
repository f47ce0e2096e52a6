import { cityOf } from '../state/format-time';
import type { Moving } from './blocks';

interface MovingBarProps {
  readonly moving: Moving;
  readonly zone: string;
  readonly onMove: () => void;
  readonly onStop: () => void;
}

const said = (wall: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' }).format(Date.parse(`${wall}Z`));

/** Where an event that is moved by keyboard would go. */
export function MovingBar({ moving: { shown, start, end }, zone, onMove, onStop }: MovingBarProps) {
  return (
    <div class="moving-bar">
      <p role="status">
        <strong>{shown.event.summary ?? 'Busy'}</strong> to {said(start)}, {start.slice(11)}–{end.slice(11)} in {cityOf(zone)}?{' '}
        <small>Press Enter to move it, Escape to leave it.</small>
      </p>
      <button type="button" class="text" onClick={onStop}>
        Leave it
      </button>
      <button type="button" class="primary" onClick={onMove}>
        Move
      </button>
    </div>
  );
}
