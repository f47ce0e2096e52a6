import { wallClock } from '../state/format-time';
import { blockKey } from './block-content';
import { type Drawn, type Moving, shownOf } from './blocks';
import { endOf, isAllDay, startOf } from './event-when';
import type { ShownEvent } from './merge-events';
import { isArrow, shiftWall, type Span } from './shift-wall';

interface Movable extends Drawn {
  readonly onMove: (event: ShownEvent, span: Span, zone: string) => Promise<boolean>;
}

/** Moving the block with the focus: Alt and an arrow key shows where it would go, Enter moves it, Escape leaves it. */
export function keyboardMove(drawn: Movable, moving: Moving | null, setMoving: (moving: Moving | null) => void) {
  const zoneOf = ({ calendars }: ShownEvent) => drawn.zoneOf(calendars[0] ?? '');
  const stop = () => setMoving(null);
  const commit = async () => {
    if (!moving) return;
    stop();
    await drawn.onMove(moving.shown, moving, zoneOf(moving.shown));
  };
  const onKey = (event: KeyboardEvent) => {
    const key = blockKey(event.target);
    const shown = key === undefined ? undefined : shownOf(drawn, key);
    if (key === undefined || !shown) return;
    if (event.altKey && isArrow(event.key) && !isAllDay(shown.event)) {
      event.preventDefault();
      const zone = zoneOf(shown);
      const from =
        moving?.key === key ? moving : { start: wallClock(startOf(shown.event), zone), end: wallClock(endOf(shown.event), zone) };
      setMoving({ key, shown, ...shiftWall(from, event.key) });
    } else if (moving && (event.key === 'Enter' || event.key === 'Escape')) {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Enter') void commit();
      else stop();
    }
  };
  return { commit, onKey, stop };
}
