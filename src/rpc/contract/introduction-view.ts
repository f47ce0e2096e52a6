import type { Instant } from '../../base/time';
import type { Answer } from '../../handoff/handoff';
import type { Contact } from '../../handoff/introduction';
import type { Email } from '../../handoff/people';

/** What the customer was told, is about to be told, or was told wrongly. */
export interface IntroductionView {
  readonly state: 'none' | 'booked' | 'fell-through' | 'again' | 'told';
  readonly says: string;
  readonly fix: string;
  readonly contacts: readonly Contact[];
  readonly domains: readonly string[];
  /** Every time that the customer was told, the latest first. */
  readonly log: readonly {
    readonly how: 'meeting' | 'e-mail';
    readonly says: string;
    readonly under: string;
    readonly eventLink: string;
    readonly answers: readonly { readonly name: string; readonly answer: Answer }[];
  }[];
  /** A customer who has not answered: what to do, and a Gmail window to do it in. */
  readonly nudge: { readonly says: string; readonly link: string } | null;
  /** The event that the viewer may give up: still to come, or over without the customer. */
  readonly mine: 'to-come' | 'over' | null;
}

/** A time for the introduction, in the viewer's zone and in the customer's. */
export interface IntroductionTime {
  readonly start: Instant;
  readonly here: string;
  /** With its zone; empty while no contact's zone is known, or it is the viewer's. */
  readonly there: string;
  /** Who could not come. */
  readonly says: string;
}

/** What is to go out; empty words are those of the Policy tab. */
export interface IntroductionDraft {
  readonly tdd: string;
  readonly how: 'meeting' | 'e-mail';
  /** `null` for an e-mail. */
  readonly start: Instant | null;
  readonly contacts: readonly Email[];
  /** Colleagues beside IE and PM. */
  readonly also: readonly Email[];
  readonly subject: string;
  readonly text: string;
  readonly reason: string;
}

/** Exactly what goes out and to whom, and what stands against it. */
export interface IntroductionPreview {
  readonly subject: string;
  readonly text: string;
  readonly from: string;
  readonly to: readonly { readonly email: Email; readonly says: string; readonly outside: boolean }[];
  readonly when: string;
  readonly whenThere: string;
  readonly blocked: readonly { readonly because: string; readonly fix: string }[];
  /** It is early: whoever sends it has to say that they mean it. */
  readonly early: readonly string[];
  /** Who of us could not come then. */
  readonly busy: readonly string[];
  readonly remarks: readonly string[];
  /** A Gmail window with the mail in it; empty for a meeting, and while something stands against it. */
  readonly link: string;
  /** Sent back with what is confirmed, so that nothing goes out that was not seen. */
  readonly mark: string;
}
