import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { servePage, type ServedPage } from './page-server';
import { until } from './until';

let browser: Browser;
let served: ServedPage;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  served = await servePage();
  faults = [];
  page = await browser.newPage({ viewport: { width: 1360, height: 860 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(served.base);
  await page.locator('.cards').waitFor();
});

afterEach(async () => {
  await page.close();
  served.close();
  expect(faults).toEqual([]);
});

const ben = 'ben@vendor.example';

interface Run {
  readonly textRun?: { readonly content: string };
}
interface Block {
  readonly paragraph?: { readonly elements: readonly Run[]; readonly paragraphStyle: { readonly namedStyleType: string } };
  readonly table?: { readonly tableRows: readonly { readonly tableCells: readonly { readonly content: readonly Block[] }[] }[] };
}
interface Read {
  readonly tabs: readonly { readonly documentTab: { readonly body: { readonly content: readonly Block[] } } }[];
}

/** The paragraphs of a document's first tab, as style and text. */
const paragraphs = (documentId: string) => {
  const read = served.workspace.api(ben, 'docs.documents.get', { path: { documentId }, query: { includeTabsContent: true } }) as Read;
  return (read.tabs[0]?.documentTab.body.content ?? []).flatMap(({ paragraph }) =>
    paragraph
      ? [`${paragraph.paragraphStyle.namedStyleType} ${paragraph.elements.map((run) => run.textRun?.content ?? '□').join('')}`]
      : [],
  );
};

/** The texts of the cells of its first table. */
const cells = (documentId: string) => {
  const read = served.workspace.api(ben, 'docs.documents.get', { path: { documentId }, query: { includeTabsContent: true } }) as Read;
  const table = read.tabs[0]?.documentTab.body.content.find((block) => block.table)?.table;
  return table?.tableRows.map(({ tableCells }) =>
    tableCells.map(({ content }) =>
      content.map(({ paragraph }) => paragraph?.elements.map((run) => run.textRun?.content ?? '□').join('')).join(''),
    ),
  );
};

const openText = async (name: string, text: string | Buffer) => {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text;
  await page.getByLabel('Open a file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.locator('.paper').waitFor();
  return decodeURIComponent(new URL(page.url()).hash.split('/')[2] ?? '');
};

const become = async (name: string) => {
  await page.getByRole('button', { name: /Switch person/ }).click();
  await page.locator('.person', { hasText: name }).click();
  await page.locator('.who-text', { hasText: name }).waitFor();
};

/** Until all that was typed is written. */
const saved = () => page.locator('.save-state', { hasText: /^Saved$/ }).waitFor();

describe('a document', () => {
  test('is opened from a .docx and stands beside its panel', async () => {
    const file = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Production requirements', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ children: [new TextRun({ text: 'Three nodes', bold: true })] }),
          ],
        },
      ],
    });
    await openText('Umbrella TDD.docx', await Packer.toBuffer(file));
    const panel = page.frameLocator('iframe[title="Handoff panel"]');
    await panel.getByRole('button').first().waitFor();
    expect([
      await page.getByLabel('Document name').inputValue(),
      await page.locator('.paper h1').innerText(),
      await page.locator('.paper p').first().innerText(),
    ]).toEqual(['Umbrella TDD', 'Production requirements', 'Three nodes']);
  });

  test('that cannot be read is refused in a sentence, and nothing is added', async () => {
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name: 'empty.docx', mimeType: 'application/octet-stream', buffer: Buffer.alloc(0) });
    const refusal = await page.getByRole('alert').innerText();
    expect([refusal.startsWith('“empty.docx” was not opened.'), await page.locator('.card').count()]).toEqual([true, 1]);
  });

  test('is written as one types, and only what was typed', async () => {
    const id = await openText('notes.md', '# Notes\n\nThe **trial** ran.\n\nThe end.\n');
    const sent: unknown[] = [];
    served.workspace.hooks.asked = ({ method }, { body }) => method === 'docs.documents.batchUpdate' && sent.push(body);
    await page.locator('.paper p', { hasText: 'The trial ran.' }).click();
    await page.keyboard.press('End');
    // At once: a pause between two keys, as on a busy machine, would make two writes of it.
    await page.keyboard.insertText(' Well.');
    await saved();
    expect([paragraphs(id), sent, await page.locator('.paper p strong').innerText()]).toEqual([
      ['HEADING_1 Notes\n', 'NORMAL_TEXT The trial ran. Well.\n', 'NORMAL_TEXT The end.\n'],
      [
        {
          requests: [{ insertText: { location: { index: 21, tabId: 't.0' }, text: ' Well.' } }],
          writeControl: { requiredRevisionId: expect.any(String) as string },
        },
      ],
      'trial',
    ]);
  });

  test('is written by keys alone: headings, bold, a list with levels, a table, undo', async () => {
    const id = await openText('notes.md', 'Network\n\nThe end.\n');
    await page.locator('.paper p').first().click();
    for (const key of ['End', 'Control+Alt+2', 'Enter']) await page.keyboard.press(key);
    await page.keyboard.press('Control+Shift+7');
    await page.keyboard.type('First');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Deeper');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('Strong');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(' words');
    await page.keyboard.press('Control+Alt+3');
    await page.keyboard.press('Control+z');
    await saved();
    const marks = await page.locator('.paper .entry').evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset.mark));
    expect([paragraphs(id), marks]).toEqual([
      ['HEADING_2 Network\n', 'NORMAL_TEXT First\n', 'NORMAL_TEXT Deeper\n', 'NORMAL_TEXT Strong words\n', 'NORMAL_TEXT The end.\n'],
      ['1.', 'a.'],
    ]);
  });

  test('takes a table, and rows and columns of it', async () => {
    const id = await openText('notes.md', 'Sizes\n');
    await page.locator('.paper p').first().click();
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByLabel('Rows').selectOption('1');
    await page.getByLabel('Columns').selectOption('2');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.keyboard.type('CPU');
    await page.keyboard.press('Tab');
    await page.keyboard.type('8');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Memory');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('button', { name: 'Column to the right' }).click();
    await saved();
    expect(cells(id)).toEqual([
      ['CPU\n', '\n', '8\n'],
      ['Memory\n', '\n', '\n'],
    ]);
  });

  test('takes a chip for a person, which goes as one', async () => {
    const id = await openText('notes.md', 'Ask\n');
    await page.locator('.paper p').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' ');
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByLabel('Person').selectOption({ label: 'Dana Kowalski' });
    await page.keyboard.type('first');
    await saved();
    expect([paragraphs(id), await page.locator('.paper .chip').innerText()]).toEqual([['NORMAL_TEXT Ask □ first\n'], 'Dana Kowalski']);
  });

  test('what is not saved stays on the paper, with the reason', async () => {
    const id = await openText('notes.md', 'One.\n\nTwo.\n');
    await page.locator('.paper p').first().click();
    await page.keyboard.press('End');
    await page.route(/:batchUpdate$/, (route) => route.fulfill({ status: 429, json: { error: { message: 'Quota exceeded.' } } }));
    await page.keyboard.type(' More.');
    await page.locator('.not-saved').waitFor();
    expect([
      await page.locator('.not-saved span').innerText(),
      await page.locator('.save-state').innerText(),
      await page.locator('.paper p').first().innerText(),
      paragraphs(id)[0],
    ]).toEqual(['Not saved. Quota exceeded.', 'Not saved', 'One. More.', 'NORMAL_TEXT One.\n']);
    await page.unroute(/:batchUpdate$/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await saved();
    await page.locator('.not-saved').waitFor({ state: 'detached' });
    expect(paragraphs(id)[0]).toBe('NORMAL_TEXT One. More.\n');
  });

  test('what another writes meanwhile appears, and nobody’s text is lost', async () => {
    const documentId = await openText('notes.md', 'One.\n\nTwo.\n');
    const insert = (text: string) =>
      served.workspace.api(ben, 'docs.documents.batchUpdate', {
        path: { documentId },
        body: { requests: [{ insertText: { location: { index: 1 }, text } }] },
      });
    await page.locator('.paper p', { hasText: 'Two.' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Mi');
    insert('Number ');
    await page.keyboard.type('ne');
    insert('The ');
    await page.keyboard.type('.');
    await page.locator('.paper p', { hasText: 'The Number One.' }).waitFor();
    await saved();
    await page.keyboard.type(' End.');
    await page.locator('.title').focus();
    await until(() => paragraphs(documentId)[1]?.includes('End.') === true);
    expect(paragraphs(documentId)).toEqual(['NORMAL_TEXT The Number One.\n', 'NORMAL_TEXT Two. Mine. End.\n']);
  });

  test('what waits is written when one becomes somebody else, in the name of who typed it', async () => {
    const id = await openText('notes.md', 'One.\n');
    served.workspace.api(ben, 'drive.permissions.create', {
      path: { fileId: id },
      query: { sendNotificationEmail: false },
      body: { type: 'user', role: 'writer', emailAddress: 'dana@vendor.example' },
    });
    await page.locator('.paper p').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' By Ben.');
    await become('Dana Kowalski');
    await page.locator('.paper p', { hasText: 'One. By Ben.' }).waitFor();
    expect([paragraphs(id), served.workspace.world.drive.files[id]?.lastModifyingUser]).toEqual([['NORMAL_TEXT One. By Ben.\n'], ben]);
  });

  test('shows suggestions as Docs does, keeps what it cannot write, and opens its other tab', async () => {
    const run = (content: string, more: object = {}) => ({ textRun: { content, textStyle: {}, ...more } });
    const tab = (tabId: string, index: number, elements: readonly object[]) => ({
      tabProperties: { tabId, title: tabId === 't.0' ? 'First' : 'Second', index },
      documentTab: {
        body: {
          content: [
            { endIndex: 1, sectionBreak: { sectionStyle: {} } },
            { startIndex: 1, endIndex: 31, paragraph: { elements, paragraphStyle: { namedStyleType: 'NORMAL_TEXT' } } },
          ],
        },
      },
    });
    const first = [
      { startIndex: 1, endIndex: 5, ...run('Old ', { suggestedDeletionIds: ['s.1'] }) },
      { startIndex: 5, endIndex: 9, ...run('New ', { suggestedInsertionIds: ['s.2'] }) },
      { startIndex: 9, endIndex: 10, inlineObjectElement: { inlineObjectId: 'kix.1' } },
      { startIndex: 10, endIndex: 31, ...run(' and twenty letters.\n') },
    ];
    const second = [{ startIndex: 1, endIndex: 31, ...run('Twenty-nine letters are here.\n') }];
    const id = await openText(
      'suggested.json',
      JSON.stringify({ documentId: 'x', title: 'Suggested', tabs: [tab('t.0', 0, first), tab('t.1', 1, second)] }),
    );
    const shown = [await page.locator('.paper del').innerText(), await page.locator('.paper ins').innerText()];
    await page.locator('.paper p').first().click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.locator('.toast', { hasText: 'You cannot move, copy or delete' }).waitFor();
    await page.locator('.paper p').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' More.');
    await page.getByRole('button', { name: 'Second' }).click();
    await page.locator('.paper p', { hasText: 'Twenty-nine' }).waitFor();
    await until(() => paragraphs(id)[0]?.includes('More.') === true);
    expect([shown, paragraphs(id)]).toEqual([['Old ', 'New '], ['NORMAL_TEXT Old New □ and twenty letters. More.\n']]);
  });

  test('a jump of the panel shows the place and switches the tab', async () => {
    await openText('long.md', Array.from({ length: 80 }, (_, line) => `Line ${String(line)}.`).join('\n\n'));
    await page.evaluate(() => postMessage({ handoff: 'cursor', tabId: '', child: 70 }, location.origin));
    // It is lit for a moment only: found and measured in one.
    const found = page.locator('.paper .found', { hasText: 'Line 70.' });
    expect(await found.evaluate((found) => found.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  test('is renamed, copied, shared and deleted', async () => {
    const id = await openText('notes.md', 'One.\n');
    await page.getByLabel('Document name').fill('Better name');
    await page.keyboard.press('Enter');
    await until(() => served.workspace.world.drive.files[id]?.name === 'Better name');
    await page.getByRole('button', { name: 'File', exact: true }).click();
    await page.getByRole('button', { name: 'Share…' }).click();
    await page.getByRole('dialog').getByLabel('Person').selectOption({ label: 'Dana Kowalski' });
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.locator('.shared li', { hasText: 'Dana Kowalski' }).waitFor();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('button', { name: 'File', exact: true }).click();
    await page.getByRole('button', { name: 'Make a copy' }).click();
    await page.locator('.toast', { hasText: 'This is your copy.' }).waitFor();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.title')?.value.startsWith('Copy of '));
    await page.getByRole('button', { name: 'File', exact: true }).click();
    await page.getByRole('button', { name: 'Delete…' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.locator('.cards').waitFor();
    const file = served.workspace.world.drive.files[id];
    expect([file?.name, file?.permissions.map(({ emailAddress, role }) => `${emailAddress} ${role}`)]).toEqual([
      'Better name',
      ['ben@vendor.example owner', 'dana@vendor.example commenter'],
    ]);
  });

  test('whoever may only comment is told why there is no menu', async () => {
    const id = await openText('notes.md', 'One.\n');
    served.workspace.api(ben, 'drive.permissions.create', {
      path: { fileId: id },
      query: { sendNotificationEmail: false },
      body: { type: 'user', role: 'commenter', emailAddress: 'dana@vendor.example' },
    });
    await become('Dana Kowalski');
    await page.locator('.panel-note').waitFor();
    await page.locator('.paper p', { hasText: 'One.' }).waitFor();
    expect([
      await page.locator('.panel-note p').innerText(),
      await page.getByRole('button', { name: 'Extensions' }).count(),
      await page.locator('[contenteditable="true"], .edit-bar').count(),
    ]).toEqual(['You can view and comment here but not edit, and Google shows add-ons only to people who can edit.', 0, 0]);
  });
});

describe('the frame', () => {
  test('stays where it was after a reload, as the same person', async () => {
    await become('Ana Silva');
    await page.getByRole('link', { name: 'Outbox' }).click();
    await page.reload();
    await page.locator('.who-text', { hasText: 'Ana Silva' }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('Outbox');
  });

  test('the clock moves on by an hour, in my zone', async () => {
    await page.getByRole('button', { name: /The workspace’s clock/ }).click();
    await page.getByRole('button', { name: '+1 hour' }).click();
    await page.locator('.clock', { hasText: 'Mon 16 Nov, 05:00' }).waitFor();
    expect(new Date(served.workspace.now()).toISOString()).toBe('2026-11-16T10:00:00.000Z');
  });

  test('starting over asks first, then brings the sample back', async () => {
    await openText('notes.md', 'One.\n');
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click();
    await page.locator('.toast', { hasText: 'The workspace has been reset.' }).waitFor();
    await page.locator('.cards > li:only-child', { hasNotText: 'notes' }).waitFor();
    expect([await page.locator('.card').count(), Object.keys(served.workspace.world.docs.documents).length]).toEqual([1, 1]);
  });

  test('a workspace that stopped is said so', async () => {
    served.close();
    await page.locator('.offline').waitFor();
    expect(await page.locator('.offline').innerText()).toBe('The workspace is not responding. Trying again…');
  });
});
