import { fingerprint, sha256Hex } from '../base/sha256-hex';

/** The id of the event for one attempt at introducing: pressed twice, or again after a crash, it is the same event. */
export const introductionKey = (handoff: string, attempt: number): string =>
  sha256Hex(`introduction to the customer ${handoff} ${String(attempt)}`).slice(0, 40);

/** Fingerprint of all that goes out and to whom: what is sent is what was seen. */
export const draftMark = (draft: unknown): string => fingerprint(JSON.stringify(draft));
