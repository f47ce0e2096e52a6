import { touch } from '../../drive/access';
import type { ApiCall } from '../../kernel/api-method';
import { allOrNothing, Edit } from '../edit';
import { openSpreadsheet } from '../open-spreadsheet';

/** Runs a write by somebody who may edit the file: all of it or nothing, and the file has changed afterwards. */
export function write<T>(call: ApiCall, work: (edit: Edit) => T): T {
  const { file, spreadsheet } = openSpreadsheet(call, call.path['spreadsheetId'] ?? '', 'writer');
  const edit = new Edit(call, file, spreadsheet);
  const answer = allOrNothing(edit, () => work(edit));
  touch(call, file);
  return answer;
}
