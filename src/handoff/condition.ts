import type { Instant } from '../base/time';
import type { Email, Role } from './people';

/** What a reviewer signed off on, and still has to come true: the handoff is complete only then. */
export interface Condition {
  readonly role: Extract<Role, 'IE' | 'PM'>;
  readonly text: string;
  readonly by: Email;
  readonly at: Instant;
  /** `null` until somebody of the implementation team says that it is met, and how. */
  readonly met: { readonly by: Email; readonly at: Instant; readonly how: string } | null;
}

/** What is still to come true, oldest first. Open conditions differ in their text. */
export const openConditions = ({ conditions }: { readonly conditions: readonly Condition[] }): readonly Condition[] =>
  conditions.filter(({ met }) => met === null);
