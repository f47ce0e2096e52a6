import type { Email } from './people';

export type Answer = 'needsAction' | 'accepted' | 'declined' | 'tentative';

export interface Attendee {
  readonly email: Email;
  readonly required: boolean;
  readonly answer: Answer;
}
