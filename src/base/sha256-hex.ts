import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8 } from './utf8';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8(text)));

/** Sixteen hexadecimal digits that stand for a text: the first 64 bits of its SHA-256. */
export const fingerprint = (text: string): string => sha256Hex(text).slice(0, 16);
