import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8 } from '../base/utf8';

/** The id of the event for one attempt at introducing: pressed twice, or again after a crash, it is the same event. */
export const introductionKey = (handoff: string, attempt: number): string =>
  bytesToHex(sha256(utf8(`introduction to the customer ${handoff} ${String(attempt)}`))).slice(0, 40);

/** Fingerprint of all that goes out and to whom: what is sent is what was seen. */
export const draftMark = (draft: unknown): string => bytesToHex(sha256(utf8(JSON.stringify(draft)))).slice(0, 16);
