import type { Minutes } from '../base/time';

/** How the customer is introduced to the implementation team; the Policy tab can change all of it. Templates hold {{placeholders}}. */
export interface IntroductionPolicy {
  readonly subject: string;
  /** The text of the calendar event, and of the e-mail. */
  readonly invitation: string;
  readonly mail: string;
  /** One line each about the IE and the PM, with {{name}}. */
  readonly ie: string;
  readonly pm: string;
  readonly length: Minutes;
  readonly notice: Minutes;
  /** Business days from today within which times are proposed. */
  readonly withinBusinessDays: number;
  /** Before sign-off and the internal handoff meeting: ask whoever introduces, or refuse. */
  readonly early: 'ask' | 'refuse';
  /** Hours after which a customer who has not answered the invitation is shown. */
  readonly nudgeAfter: number;
  /** Words that never leave the company. */
  readonly privateWords: readonly string[];
}

const told = `For your production deployment, you will be working with our implementation team. They will lead it from here:

{{team}}

What happens next: they will agree with you on the project plan, the dates, and a regular meeting for the deployment. From then on, they are the people to contact.`;

export const defaultIntroductionPolicy: IntroductionPolicy = {
  subject: 'Meet your implementation team: {{people}}',
  invitation: `Dear {{contacts}},\n\n${told}\n\nThis meeting is a chance for you to get to know each other.\n\nKind regards,\n{{sender}}`,
  mail: `Dear {{contacts}},\n\n${told}\n\nThey are included on this e-mail, so you can reply to them directly.\n\nKind regards,\n{{sender}}`,
  ie: '{{name}}, your implementation engineer, leads the technical side of the deployment.',
  pm: '{{name}}, your project manager, leads the project: its plan, its dates, and its progress reports.',
  length: 30,
  notice: 1440,
  withinBusinessDays: 10,
  early: 'ask',
  nudgeAfter: 24,
  privateWords: ['internal', 'confidential', 'do not share', 'private note', 'discount', 'margin'],
};

/** What templates may name. `{{team}}` has to stand in both texts: it says who the IE and the PM are, and their roles. */
export const placeholders: readonly string[] = ['customer', 'contacts', 'people', 'team', 'ie', 'pm', 'sender'];
