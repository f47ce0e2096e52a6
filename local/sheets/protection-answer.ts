import type { DriveFile } from '../drive/drive-state';
import type { ApiCall } from '../kernel/api-method';
import { mayEdit } from './protection';
import type { ProtectedRange } from './shapes/sheet-shapes';
import { withoutZeroSheet } from './without-zero-sheet';

/** A protection as this caller sees it: who may edit is shown only to those who may. */
export function protectionAnswer(
  call: ApiCall,
  file: DriveFile,
  { editors, range, unprotectedRanges, warningOnly, ...protection }: ProtectedRange,
): object {
  const may = mayEdit(call, file, { ...(editors ? { editors } : {}), ...(warningOnly ? { warningOnly } : {}) });
  return {
    ...protection,
    ...(range ? { range: withoutZeroSheet(range) } : {}),
    ...(warningOnly ? { warningOnly } : {}),
    ...(may ? { requestingUserCanEdit: true } : {}),
    ...(unprotectedRanges?.length ? { unprotectedRanges: unprotectedRanges.map(withoutZeroSheet) } : {}),
    ...(may && editors && !warningOnly ? { editors } : {}),
  };
}
