import type { DateText } from '../base/time';
import type { Contact } from '../handoff/introduction';
import type { IntroductionDraft, IntroductionPreview, IntroductionTime } from '../rpc/contract/introduction-view';

/** An introduction on its way out: chosen, then looked at, then confirmed. A change of the draft drops what was looked at. */
export interface IntroduceForm {
  readonly is: 'introduce';
  readonly draft: Omit<IntroductionDraft, 'tdd'>;
  /** `null` until they were asked for. */
  readonly times: readonly IntroductionTime[] | null;
  readonly preview: IntroductionPreview | null;
  readonly anyway: boolean;
}

/** The sender's word on a mail. `recipients` as typed: addresses parted by commas or spaces. */
export interface IntroductionMailForm {
  readonly is: 'introduction-mail';
  readonly on: DateText;
  readonly recipients: string;
  readonly reason: string;
  readonly asSent: boolean;
}

export interface ContactsForm {
  readonly is: 'contacts';
  readonly contacts: readonly Contact[];
  /** As typed, parted by commas or spaces. */
  readonly domains: string;
}

export type IntroductionForm = IntroduceForm | IntroductionMailForm | ContactsForm | { readonly is: 'give-up-introduction' };
