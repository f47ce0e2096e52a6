import { invalid } from '../kernel/api-error';
import type { Sheet, Spreadsheet } from './sheets-state';

/** Refuses a title that is empty, too long or taken by another sheet; case makes no difference. */
export function checkTitle({ sheets }: Spreadsheet, title: string, of?: Sheet): void {
  if (title === '') throw invalid('A sheet must have a name.');
  if (title.length > 100) throw invalid('A sheet name must not be longer than 100 characters.');
  if (sheets.some((sheet) => sheet !== of && sheet.properties.title.toLowerCase() === title.toLowerCase()))
    throw invalid(`A sheet with the name "${title}" already exists. Please enter another name.`);
}
