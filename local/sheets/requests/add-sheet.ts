import { addSheetTo } from '../add-sheet-to';
import { message } from '../shapes/shape';
import { sheetProperties } from '../shapes/sheet-shapes';
import { sheetPropertiesAnswer } from '../sheet-properties-answer';
import { requestKind } from './request-kind';

export const addSheet = requestKind({
  name: 'addSheet',
  shape: message({ properties: sheetProperties }),
  apply: (edit, { properties = {} }) => ({ properties: sheetPropertiesAnswer(edit.spreadsheet, addSheetTo(edit, properties)) }),
});
