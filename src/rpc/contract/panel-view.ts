import type { Instant, ZoneId } from '../../base/time';
import type { FindingView, ProductionView } from './checks-view';
import type { HandoffView } from './handoff-view';
import type { PersonView } from './person-view';
import type { TurnView } from './turn-view';

/** Everything that the panel shows, in one answer. */
export interface PanelView {
  readonly me: PersonView & { readonly roles: readonly string[]; readonly zone: ZoneId };
  /** Without any tabs when the TDD is gone: then nothing of it is shown but its title. */
  readonly tdd: { readonly fileId: string; readonly title: string; readonly tabs: number; readonly sections: number };
  readonly checkedAt: Instant;
  /** Fingerprint of the document as this answer saw it; sign-off sends it back, so that nobody signs what they did not see. */
  readonly content: string;
  readonly turn: TurnView;
  readonly findings: readonly FindingView[];
  readonly production: ProductionView;
  /** Set when this document is a copy of another TDD: in words, what that means. */
  readonly copyOf: string | null;
  /** `null`: not in the tracker yet. */
  readonly handoff: HandoffView | null;
  /** Whom the forms offer, from the People tab. */
  readonly people: readonly (PersonView & { readonly standing: readonly string[] })[];
  /** Set when something about the automation needs attention, in words with the next step. */
  readonly alarm: string | null;
  /** There is more to see, which this answer did not wait for: `lookFurther` brings it. */
  readonly further?: true;
}
