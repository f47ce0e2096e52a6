import { calendarMethods } from './calendar/calendar-methods';
import { docsMethods } from './docs/docs-methods';
import { driveMethods } from './drive/drive-methods';
import type { ApiMethod } from './kernel/api-method';
import { sheetsMethods } from './sheets/sheets-methods';

/** Every Google API method that the local workspace has. */
export const methods: readonly ApiMethod[] = [...docsMethods, ...driveMethods, ...sheetsMethods, ...calendarMethods];
