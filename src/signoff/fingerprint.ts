import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8 } from '../base/utf8';

/** Sixteen hex digits that stand for a text: the first 64 bits of its SHA-256. */
export function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8(text))).slice(0, 16);
}
