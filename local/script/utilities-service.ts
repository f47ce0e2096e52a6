import { createHash, createHmac } from 'node:crypto';
import { nextSerial } from '../kernel/world';
import { formatDate } from './format-date';
import { scriptEnum } from './script-enum';
import { ScriptFault } from './script-fault';
import type { Desk } from './service';

const digests = scriptEnum('SHA_256');

/** https://developers.google.com/apps-script/reference/utilities/utilities; byte arrays are signed, −128 to 127, as in Java. */
export function utilitiesService(desk: Desk) {
  const { execution } = desk;
  const { world } = execution.host;
  return desk.service('Utilities', 'local/script/utilities-service.ts', {
    DigestAlgorithm: digests,
    getUuid: () => uuid(nextSerial(world)),
    sleep: (milliseconds: unknown) => execution.sleep(Number(milliseconds)),
    formatDate: (date: unknown, zone: unknown, pattern: unknown) =>
      formatDate(Number(date), String(zone), String(pattern), world.leftOpen.minutesApart[String(zone)]),
    computeHmacSha256Signature: (value: unknown, key: unknown) =>
      desk.give(signed(createHmac('sha256', bytes(key)).update(bytes(value)).digest())),
    computeDigest: (algorithm: unknown, value: unknown) => {
      if (algorithm !== digests.SHA_256) throw new ScriptFault('Only SHA_256 is built. Extend local/script/utilities-service.ts.');
      return desk.give(signed(createHash('sha256').update(bytes(value)).digest()));
    },
    base64Encode: (value: unknown) => bytes(value).toString('base64'),
    base64EncodeWebSafe: (value: unknown) => bytes(value).toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
    base64Decode: (value: unknown) => desk.give(signed(Buffer.from(String(value), 'base64'))),
  });
}

function bytes(value: unknown): Buffer {
  if (typeof value === 'string') return Buffer.from(value, 'utf8');
  if (Array.isArray(value)) return Buffer.from(value.map((byte) => Number(byte) & 0xff));
  throw new ScriptFault('The parameters do not match the method signature: text or bytes are needed.');
}

const signed = (buffer: Buffer): number[] => [...buffer].map((byte) => (byte > 127 ? byte - 256 : byte));

/** Looks random, repeats exactly in every run. */
function uuid(serial: number): string {
  const hex = createHash('sha256').update(`uuid ${serial}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
