import type { ApiCall } from '../../kernel/api-method';
import { openSpreadsheet } from '../open-spreadsheet';

/** The spreadsheet of the call's path, for somebody who may read it. */
export const read = (call: ApiCall) => openSpreadsheet(call, call.path['spreadsheetId'] ?? '', 'reader');
