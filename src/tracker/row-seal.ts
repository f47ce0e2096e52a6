import { fingerprint } from '../base/sha256-hex';
import { type Cells, sealedKeys } from './columns';

/** Fingerprint of what a row shows. A row whose cells do not give its seal was edited by hand, whatever trigger was lost. */
export function rowSeal(cells: Partial<Cells>): string {
  return fingerprint(sealedKeys.map((key) => cells[key] ?? '').join('\u001f'));
}
