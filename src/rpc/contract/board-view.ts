import type { Instant } from '../../base/time';
import type { Role } from '../../handoff/people';
import type { PersonView } from './person-view';

/** A handoff in a list, in the words of its row in the tracker. */
export interface HandoffLine {
  readonly tdd: string;
  /** `mine`: it waits for the viewer. `done`: it waits for nobody any more. */
  readonly side: 'mine' | 'others' | 'done';
  readonly customer: string;
  readonly stage: string;
  /** Whom it waits for; empty when it waits for nobody. */
  readonly turn: string;
  readonly why: string;
  /** “2 Dec · due 9 Dec, overdue”; empty where no clock runs. */
  readonly clock: string;
  readonly overdue: boolean;
  /** What the viewer is in it; empty for a lead or a stand-in. */
  readonly roles: readonly Role[];
  /** The address of its panel as a web page; empty while Handoff is not deployed as one. */
  readonly page: string;
}

export interface BoardView {
  readonly me: PersonView;
  readonly checkedAt: Instant;
  /** What waits for the viewer first, the oldest due day on top; then the others; then what is done. */
  readonly lines: readonly HandoffLine[];
  /** How many there are beyond those. */
  readonly more: number;
  readonly trackerLink: string;
  /** As in the panel. */
  readonly alarm: string | null;
}
