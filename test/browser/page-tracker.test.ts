import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { settle } from './look';
import { servePage, type ServedPage } from './page-server';
import { until } from './until';

let browser: Browser;
let served: ServedPage;
let page: Page;

const handoff = 'handoff@vendor.example';

interface SheetRead {
  readonly properties: { readonly sheetId: number; readonly title: string };
}

let tracker: string;
const sheetIds = new Map<string, number>();

const values = (range: string) =>
  (served.workspace.api(handoff, 'sheets.spreadsheets.values.get', { path: { spreadsheetId: tracker, range } }) as { values?: string[][] })
    .values ?? [];

/** Rows of a sheet of our own beside the product's: what the grid does to any sheet. */
const notes = [
  ['Name', 'State', 'Kept'],
  ['Initech', 'open', 'x'],
  ['Umbrella', 'done', 'y'],
  ['Acme', 'open', 'z'],
];

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  served = await servePage();
  const { workspace } = served;
  const made = workspace.world.script.properties;
  tracker = Object.values(made).find((value) => workspace.world.sheets.spreadsheets[value] !== undefined) ?? '';
  const change = (...requests: object[]) =>
    workspace.api(handoff, 'sheets.spreadsheets.batchUpdate', { path: { spreadsheetId: tracker }, body: { requests } });
  const sheetId = 4711;
  const range = (startColumnIndex: number, endColumnIndex: number) => ({ sheetId, startRowIndex: 1, startColumnIndex, endColumnIndex });
  const cell = (text: string) => ({ userEnteredValue: { stringValue: text }, ...(text === 'Umbrella' ? { note: 'Ask Dana first.' } : {}) });
  change(
    { addSheet: { properties: { sheetId, title: 'Notes', gridProperties: { rowCount: 20, columnCount: 4, frozenRowCount: 1 } } } },
    { updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows: notes.map((row) => ({ values: row.map(cell) })), fields: 'userEnteredValue,note' } }, // prettier-ignore
    { setDataValidation: { range: range(1, 2), rule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'open' }, { userEnteredValue: 'done' }] }, strict: true, showCustomUi: true } } }, // prettier-ignore
    { addProtectedRange: { protectedRange: { range: range(2, 3), description: 'Only the engine.', editors: { users: [handoff] } } } },
    { addConditionalFormatRule: { index: 0, rule: { ranges: [range(1, 2)], booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'done' }] }, format: { backgroundColor: { green: 1 } } } } } }, // prettier-ignore
    { updateDimensionProperties: { range: { sheetId, dimension: 'COLUMNS', startIndex: 3, endIndex: 4 }, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } }, // prettier-ignore
  );
  const read = workspace.api(handoff, 'sheets.spreadsheets.get', { path: { spreadsheetId: tracker } }) as { sheets: SheetRead[] };
  for (const { properties } of read.sheets) sheetIds.set(properties.title, properties.sheetId);
  if (!workspace.world.drive.files[tracker]?.permissions.some(({ emailAddress }) => emailAddress.startsWith('ben@')))
    workspace.api(handoff, 'drive.permissions.create', {
      path: { fileId: tracker },
      query: { sendNotificationEmail: false },
      body: { type: 'user', role: 'writer', emailAddress: 'ben@vendor.example' },
    });
  page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  page.setDefaultTimeout(10_000);
  await page.goto(`${served.base}#/tracker/Notes`);
  await cellAt(1, 0).waitFor();
});

afterEach(async () => {
  await page.close();
  served.close();
});

/** A cell of the sheet, zero-based as in the API. */
const cellAt = (row: number, column: number) =>
  page.locator(`.tabulator-row:nth-child(${String(row)}) .tabulator-cell[tabulator-field="c${String(column)}"]`);

const typeInto = async (row: number, column: number, text: string) => {
  await cellAt(row, column).dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

const become = async (name: string) => {
  await page.getByRole('button', { name: /Switch person/ }).click();
  await page.locator('.person', { hasText: name }).first().click();
  await page.locator('.who-text', { hasText: name }).waitFor();
};

describe('the tracker', () => {
  test('shows every tab of the spreadsheet', async () => {
    expect(await page.locator('.sheet-tabs a').allInnerTexts()).toEqual([...sheetIds.keys()]);
  });

  test('shows frozen headings, hides hidden columns, colours by rule, and marks notes and protections', async () => {
    expect([
      await page.locator('.tabulator-col-title').allInnerTexts(),
      await cellAt(2, 1).evaluate((cell) => getComputedStyle(cell).backgroundColor),
      await page.locator('.tabulator-cell.noted').allInnerTexts(),
      await cellAt(1, 2).evaluate((cell) => cell.classList.contains('kept')),
    ]).toEqual([['#', 'Name', 'State', 'Kept'], 'rgb(0, 255, 0)', ['Umbrella'], true]);
  });

  test('writes what is typed as a person would', async () => {
    await typeInto(1, 0, 'Initech Ltd');
    await until(() => values('Notes!A2')[0]?.[0] === 'Initech Ltd');
    expect(values('Notes!A2')).toEqual([['Initech Ltd']]);
  });

  test('offers the drop-down of a cell', async () => {
    await cellAt(1, 1).dblclick();
    await page.locator('.tabulator-edit-list-item', { hasText: 'done' }).click();
    await until(() => values('Notes!B2')[0]?.[0] === 'done');
    expect(values('Notes!B2')).toEqual([['done']]);
  });

  test('says in Google’s words when a cell is protected, and puts it back', async () => {
    await typeInto(1, 2, 'mine');
    const words = await page.locator('.toast.error span').innerText();
    await cellAt(1, 2).filter({ hasText: /^x$/ }).waitFor();
    expect([words, values('Notes!C2')]).toEqual([
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      [['x']],
    ]);
  });

  test('shows the cell in hand with its note, and takes its text there too', async () => {
    await cellAt(2, 0).click();
    await page.getByLabel('Content of A3').fill('Umbrella SE');
    await page.keyboard.press('Enter');
    await until(() => values('Notes!A3')[0]?.[0] === 'Umbrella SE');
    await cellAt(2, 0).getByText('Umbrella SE').waitFor();
    expect([values('Notes!A3'), (await page.locator('.cell-note').innerText()).trim()]).toEqual([[['Umbrella SE']], 'Ask Dana first.']);
  });

  test('says when a protected column stands in the way of sorting', async () => {
    await page.locator('.tabulator-col-title', { hasText: 'Name' }).click();
    await page.locator('.toast.error').waitFor();
    expect(values('Notes!A2:A4').flat()).toEqual(['Initech', 'Umbrella', 'Acme']);
  });

  test('sorts the sheet itself by a heading, and back', async () => {
    await become('Handoff');
    await page.locator('.tabulator-col-title', { hasText: 'Name' }).click();
    await until(() => values('Notes!A2')[0]?.[0] === 'Acme');
    const up = values('Notes!A2:A4').flat();
    await cellAt(1, 0).getByText('Acme').waitFor();
    await page.locator('.tabulator-col-title', { hasText: 'Name' }).click();
    await until(() => values('Notes!A2')[0]?.[0] === 'Umbrella');
    expect([up, values('Notes!A2:A4').flat()]).toEqual([
      ['Acme', 'Initech', 'Umbrella'],
      ['Umbrella', 'Initech', 'Acme'],
    ]);
  });

  test('filters the view only', async () => {
    await page.getByPlaceholder('Show rows that contain…').fill('umbr');
    await cellAt(2, 0).waitFor({ state: 'detached' });
    const anywhere = await page.locator('.tabulator-row').count();
    await page.getByPlaceholder('Show rows that contain…').fill('e');
    await page.getByLabel('In which column').selectOption({ label: 'in State' });
    await page.locator('.tabulator-row', { hasText: 'Acme' }).waitFor();
    await page.getByPlaceholder('Show rows that contain…').fill('do');
    await page.locator('.tabulator-row', { hasText: 'Acme' }).waitFor({ state: 'detached' });
    expect([anywhere, await page.locator('.tabulator-row').allInnerTexts(), values('Notes!A2:A4').length]).toEqual([
      1,
      [expect.stringContaining('Umbrella')],
      3,
    ]);
  });

  test('takes several pasted cells', async () => {
    await cellAt(2, 0).click();
    await page.locator('.grid-holder').evaluate((holder) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'One\topen\nTwo\tdone\n');
      holder.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await until(() => values('Notes!A4')[0]?.[0] === 'Two');
    expect(values('Notes!A3:B4')).toEqual([
      ['One', 'open'],
      ['Two', 'done'],
    ]);
  });

  test('inserts and deletes rows, inserts a column, renames a heading', async () => {
    await become('Handoff');
    const tool = async (name: string) => {
      await page.getByRole('button', { name: 'Rows and columns' }).click();
      await page.getByRole('dialog').getByRole('button', { name }).click();
    };
    await cellAt(1, 0).click();
    await tool('Row below');
    await until(() => values('Notes!A4')[0]?.[0] === 'Umbrella');
    await page.locator('.tabulator-row:nth-child(3)', { hasText: 'Umbrella' }).waitFor();
    await cellAt(2, 0).click();
    await tool('Delete row');
    await until(() => values('Notes!A3')[0]?.[0] === 'Umbrella');
    await page.locator('.tabulator-row:nth-child(2)', { hasText: 'Umbrella' }).waitFor();
    await cellAt(1, 0).click();
    await tool('Column right');
    await until(() => values('Notes!C1')[0]?.[0] === 'State');
    await cellAt(1, 2).getByText('open').waitFor();
    await cellAt(1, 0).click();
    await page.getByRole('button', { name: 'Rows and columns' }).click();
    await page.getByRole('dialog').getByLabel('Heading').fill('Customer');
    await page.getByRole('button', { name: 'Rename', exact: true }).click();
    await page.locator('.tabulator-col-title', { hasText: 'Customer' }).waitFor();
    expect(values('Notes!A1:D4')).toEqual([
      ['Customer', '', 'State', 'Kept'],
      ['Initech', '', 'open', 'x'],
      ['Umbrella', '', 'done', 'y'],
      ['Acme', '', 'open', 'z'],
    ]);
  });

  test('types over the cell in hand, empties a range with Delete, and takes both back', async () => {
    await cellAt(1, 0).click();
    await page.keyboard.type('Globex');
    await page.keyboard.press('Enter');
    await until(() => values('Notes!A2')[0]?.[0] === 'Globex');
    await cellAt(1, 0).getByText('Globex').waitFor();
    const typed = values('Notes!A2:B3');
    await cellAt(1, 0).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Delete');
    await until(() => values('Notes!A2:B3').length === 0);
    const emptied = values('Notes!A2:B3');
    await page.keyboard.press('Control+z');
    await until(() => values('Notes!A2')[0]?.[0] === 'Globex');
    await page.getByRole('button', { name: 'Undo' }).click();
    await until(() => values('Notes!A2')[0]?.[0] === 'Initech');
    expect([typed, emptied, values('Notes!A2:B3')]).toEqual([
      [['Globex', 'open'], ['Umbrella', 'done']],
      [],
      [['Initech', 'open'], ['Umbrella', 'done']],
    ]); // prettier-ignore
  });

  test('fills a range with one pasted cell', async () => {
    await cellAt(1, 0).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.locator('.grid-holder').evaluate((holder) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Same');
      holder.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await until(() => values('Notes!A3')[0]?.[0] === 'Same');
    expect(values('Notes!A2:A4')).toEqual([['Same'], ['Same'], ['Acme']]);
  });

  test('asks in Google’s words where a protection only warns; Cancel leaves it, OK goes on', async () => {
    served.workspace.api(handoff, 'sheets.spreadsheets.batchUpdate', {
      path: { spreadsheetId: tracker },
      body: {
        requests: [
          { addProtectedRange: { protectedRange: { range: { sheetId: 4711, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 }, description: 'Written by the engine.', warningOnly: true } } }, // prettier-ignore
        ],
      },
    });
    await page.locator('.tabulator-cell.watched').first().waitFor();
    await typeInto(1, 0, 'Mine');
    const words = await page.getByRole('dialog').innerText();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await cellAt(1, 0).getByText('Initech').waitFor();
    const left = values('Notes!A2')[0]?.[0];
    await typeInto(1, 0, 'Mine');
    await page.getByLabel('Don’t show this again').check();
    await page.getByRole('button', { name: 'OK' }).click();
    await until(() => values('Notes!A2')[0]?.[0] === 'Mine');
    await cellAt(1, 0).getByText('Mine').waitFor();
    await typeInto(1, 0, 'Mine again');
    await until(() => values('Notes!A2')[0]?.[0] === 'Mine again');
    expect([words.split('\n').filter((line) => line !== ''), left, values('Notes!A2')[0]?.[0]]).toEqual([
      [
        'Heads up!',
        'You’re trying to edit part of this sheet that shouldn’t be changed accidentally. Edit anyway?',
        'Written by the engine.',
        'Don’t show this again for 5 minutes',
        'Cancel',
        'OK',
      ],
      'Initech',
      'Mine again',
    ]);
  });

  test('what others change appears, and the cell in hand stays in hand', async () => {
    await cellAt(2, 0).click();
    served.workspace.typeCells(handoff, { spreadsheetId: tracker, sheetId: 4711, startRow: 3, startColumn: 0, values: [['Acme AG']] });
    await cellAt(3, 0).getByText('Acme AG').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('Content of A4').waitFor();
    expect(await page.getByLabel('Content of A4').inputValue()).toBe('Acme AG');
  });

  test('what others change does not disturb who types; it is there once they are done', async () => {
    await cellAt(1, 0).dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Initech');
    const read = page.waitForResponse((answer) => answer.url().includes('includeGridData'));
    served.workspace.typeCells(handoff, { spreadsheetId: tracker, sheetId: 4711, startRow: 3, startColumn: 0, values: [['Acme AG']] });
    await (await read).finished();
    await settle(page);
    await page.keyboard.type(' Ltd');
    const meanwhile = await cellAt(3, 0).innerText();
    await page.keyboard.press('Enter');
    await cellAt(3, 0).getByText('Acme AG').waitFor();
    expect([meanwhile, values('Notes!A2:A4').flat()]).toEqual(['Acme', ['Initech Ltd', 'Umbrella', 'Acme AG']]);
  });

  test('follows what others change after a drop-down was left with what stood there', async () => {
    await cellAt(1, 1).dblclick();
    await page.locator('.tabulator-edit-list-item', { hasText: 'open' }).click();
    served.workspace.typeCells(handoff, { spreadsheetId: tracker, sheetId: 4711, startRow: 3, startColumn: 0, values: [['Acme AG']] });
    await cellAt(3, 0).getByText('Acme AG').waitFor();
  });

  test('is not shown to whom it is not shared with', async () => {
    await become('Carla Reyes');
    await page.locator('.notice').waitFor();
    expect(await page.locator('.notice h2').innerText()).toBe('The tracker is not shared with you');
  });
});
