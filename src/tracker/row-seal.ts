import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8 } from '../base/utf8';
import { type Cells, sealedKeys } from './columns';

/** Fingerprint of what a row shows. A row whose cells do not give its seal was edited by hand, whatever trigger was lost. */
export function rowSeal(cells: Partial<Cells>): string {
  return bytesToHex(sha256(utf8(sealedKeys.map((key) => cells[key] ?? '').join('\u001f')))).slice(0, 16);
}
