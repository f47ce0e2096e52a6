import { createHash } from 'node:crypto';
import { nextSerial, type World } from '../kernel/world';

/** A new id that looks like Google's, `h.3fq0v1…`: made from the world's serial number, so that runs repeat exactly. */
export function newId(world: World, prefix: string): string {
  return `${prefix}.${letters(`${prefix}${String(nextSerial(world))}`)}`;
}

/** Twelve letters and digits that stand for `seed`. */
export function letters(seed: string): string {
  const digest = createHash('sha256').update(seed).digest('hex').slice(0, 16);
  return BigInt(`0x${digest}`).toString(36).slice(0, 12);
}
