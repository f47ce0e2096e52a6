import { createHash } from 'node:crypto';

/** The id of a person's permission: Drive gives one person the same number on every file. */
export function permissionId(email: string): string {
  return BigInt(`0x${createHash('sha256').update(email).digest('hex').slice(0, 16)}`)
    .toString()
    .padStart(20, '0');
}
