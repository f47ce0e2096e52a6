import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256Hex } from '../base/sha256-hex';
import { utf8 } from '../base/utf8';

/** Headings of the Log tab. Hash: of the entry and the hash before it. Seal: of the hash, with the key of this installation. */
export const logHeadings = ['No', 'When (UTC)', 'Who', 'Handoff', 'What', 'In words', 'Details', 'Hash', 'Seal'] as const;

export interface LogFacts {
  /** ISO 8601 in UTC. */
  readonly when: string;
  readonly who: string;
  readonly handoff: string;
  readonly what: string;
  readonly says: string;
  /** The event as JSON: what a rebuild folds. */
  readonly details: string;
}

/** A place in the log: how many entries there are up to it, and the hash of the last of them. */
export interface LogPlace {
  readonly count: number;
  readonly hash: string;
}

/**
 * An entry of the log as cells, chained to the one before.
 *
 * The chain shows an entry that was changed, taken out or moved, without any key; the seal shows one that was made up.
 */
export function logEntry(facts: LogFacts, before: LogPlace, key: string): { readonly cells: readonly string[]; readonly after: LogPlace } {
  const count = before.count + 1;
  const told = [String(count), facts.when, facts.who, facts.handoff, facts.what, facts.says, facts.details];
  const hash = sha256Hex(JSON.stringify([before.hash, ...told]));
  return { cells: [...told, hash, sealOf(hash, key)], after: { count, hash } };
}

/** Shows that an entry with this hash was written by an installation that has this key. */
export const sealOf = (hash: string, key: string): string => bytesToHex(hmac(sha256, utf8(key), utf8(hash)));
