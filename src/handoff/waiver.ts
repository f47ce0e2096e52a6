import type { Instant } from '../base/time';
import type { Email } from './people';

/** Which finding: by its rule, the section that it is in and its words. One whose words or place have changed is another one. */
export interface WaivedFinding {
  readonly rule: string;
  readonly section: string | null;
  readonly message: string;
}

/** The CE lets a finding stand, and says why. */
export interface Waiver extends WaivedFinding {
  readonly reason: string;
  readonly by: Email;
  readonly at: Instant;
}

export const isSameFinding = (one: WaivedFinding, other: WaivedFinding): boolean =>
  one.rule === other.rule && one.section === other.section && one.message === other.message;
