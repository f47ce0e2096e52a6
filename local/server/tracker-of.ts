import { spreadsheetType } from '../drive/drive-state';
import type { World } from '../kernel/world';

/** The spreadsheet that the script remembers in its properties. */
export function trackerOf({ script, drive }: World): string | null {
  return Object.values(script.properties).find((value) => drive.files[value]?.mimeType === spreadsheetType) ?? null;
}
