import { ana, ben, type Company, dana, engine, globex, priya } from '../../journeys/company';
import { deleteRow, eventOf } from '../journeys';
import { byHand, presses } from './encounter';
import type { Actor } from './stage';

const shown = (company: Company, tdd: string): string => company.panel(dana, 'openPanel', { tdd }).content;

export const signs = (company: Company, tdd: string, who: string): Actor =>
  presses(who, 'signOff', { tdd, decision: 'signed-off', note: '', section: '', content: shown(company, tdd) });

const batch = (company: Company, request: object) => {
  company.workspace.api(engine, 'sheets.spreadsheets.batchUpdate', {
    path: { spreadsheetId: company.tracker },
    body: { requests: [request] },
  });
};

export const sorts = byHand('somebody sorts the tracker', (company) => {
  batch(company, {
    sortRange: { range: { sheetId: 101, startRowIndex: 1, endRowIndex: 3 }, sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }] },
  });
});

export const deletes = (row: number) =>
  byHand('somebody deletes a row', (company) => {
    deleteRow(company, row);
  });

export const insertsColumn = byHand('somebody inserts a column', (company) => {
  batch(company, {
    insertDimension: { range: { sheetId: 101, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 }, inheritFromBefore: false },
  });
});

export const insertsRow = byHand('somebody inserts a row', (company) => {
  batch(company, { insertDimension: { range: { sheetId: 101, dimension: 'ROWS', startIndex: 1, endIndex: 2 }, inheritFromBefore: false } });
});

export const types = (heading: string, text: string) =>
  byHand(`somebody types into ${heading}`, (company) => {
    company.type(ana, heading, text);
  });

export const edits = byHand('the CE edits the TDD', (company) => {
  const [tdd = ''] = Object.keys(company.workspace.world.docs.documents);
  company.edit(ben, tdd, '64 GB of memory', '128 GB of memory');
});

export const move = (company: Company) => {
  const body = { start: { dateTime: '2026-06-02T13:00:00Z' }, end: { dateTime: '2026-06-02T13:45:00Z' } };
  company.workspace.api(ana, 'calendar.events.patch', { path: { calendarId: ana, eventId: eventOf(company) }, body });
};

export const changesIe = (tdd: string) => presses(ben, 'editTeam', { tdd, ...globex, ie: priya });
export const takesBack = (tdd: string) => presses(ana, 'takeBackSignature', { tdd, reason: 'slipped', note: '' });

export function withdraws(tdd: string): Actor {
  return presses(dana, 'withdrawSignoff', { tdd, reason: 'I missed the sizes.' });
}
