import { invalid } from '../../kernel/api-error';
import { isZone } from '../../kernel/is-zone';
import { names, patched, readMask } from '../mask';
import { message, text } from '../shapes/shape';
import { spreadsheetProperties } from '../shapes/sheet-shapes';
import { requestKind } from './request-kind';

/** The title is the file's name in Drive. */
export const updateSpreadsheetProperties = requestKind({
  name: 'updateSpreadsheetProperties',
  shape: message({ properties: spreadsheetProperties, fields: text }),
  apply: (edit, { properties = {}, fields }) => {
    const { spreadsheet, file } = edit;
    const mask = readMask(fields, spreadsheetProperties);
    const {
      title,
      locale,
      timeZone,
      autoRecalc = 'ON_CHANGE',
    } = patched({ title: file.name, ...spreadsheet.properties }, properties, mask);
    if (!locale || !/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) throw invalid(`Unsupported locale: ${locale ?? ''}`);
    if (!timeZone || !isZone(timeZone)) throw invalid(`Invalid time zone: ${timeZone ?? ''}`);
    if (names(mask, 'title')) edit.set(file, 'name', title || 'Untitled spreadsheet');
    edit.set(spreadsheet, 'properties', { locale, timeZone, autoRecalc });
    return undefined;
  },
});
