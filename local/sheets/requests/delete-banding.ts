import { invalid } from '../../kernel/api-error';
import { message, whole } from '../shapes/shape';
import { requestKind } from './request-kind';

export const deleteBanding = requestKind({
  name: 'deleteBanding',
  shape: message({ bandedRangeId: whole }),
  apply: (edit, { bandedRangeId }) => {
    const sheet = edit.spreadsheet.sheets.find(({ bandedRanges }) => bandedRanges.some((banded) => banded.bandedRangeId === bandedRangeId));
    if (!sheet) throw invalid(`No banding with id: ${String(bandedRangeId ?? 0)}`);
    edit.set(
      sheet,
      'bandedRanges',
      sheet.bandedRanges.filter((banded) => banded.bandedRangeId !== bandedRangeId),
    );
    return undefined;
  },
});
