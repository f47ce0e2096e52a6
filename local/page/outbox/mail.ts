import type { GoogleEvent } from '../calendars/google-event';

/** A message in the outbox, as the workspace tells it. */
export interface Mail {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly html?: string;
  readonly kind: 'mail' | 'invitation' | 'update' | 'cancellation';
  /** The event as it was when the mail told of it, without its description. */
  readonly invitation?: GoogleEvent;
}
