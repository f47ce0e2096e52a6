import type { Browser, Page } from 'playwright-core';
import type { CallName } from '../../src/rpc/contract';
import type { PanelView } from '../../src/rpc/contract/panel-view';
import { preview, times as proposedTimes } from '../fixtures/introductions';
import {
  atRisk,
  authorBlocked,
  done,
  noCommonTime,
  noShow,
  notRegistered,
  onConditions,
  outOfDate,
  readyToAsk,
  reviewersTurn,
  takenBack,
  toIntroduce,
  undecided,
} from '../fixtures/panels';
import { launchChromium } from './chromium';
import { settle } from './look';
import { callsOf, openSidebar, type Reply, type Script, untilCalled } from './sidebar-page';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

const yes = (panel: PanelView): Reply => ({ value: { ok: true, value: panel } });
const refusal: Reply = {
  value: { ok: false, refusal: { code: 'no', because: 'The TDD changed meanwhile: “Sizing” is new.', fix: 'Read what changed.' } },
};

async function openAt(panel: PanelView, more: Script = {}, tdd?: string): Promise<Page> {
  const page = await openSidebar(browser, { script: { openPanel: [yes(panel)], ...more }, ...(tdd === undefined ? {} : { tdd }) });
  await page.waitForSelector('.foot');
  return page;
}

const open = (row: string) => (page: Page) => page.locator(`#${row} > summary`).click();
const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const fill = (label: string, text: string) => (page: Page) => page.getByLabel(label).fill(text);
const pick = (label: string, choice: string) => (page: Page) => page.getByLabel(label).selectOption({ label: choice });
const check = (label: string) => (page: Page) => page.getByLabel(label, { exact: true }).check();
const submit = (page: Page) => page.locator('dialog button[type=submit]').click();

type Act = (page: Page) => Promise<unknown>;

describe('what a person does asks the server for exactly that', () => {
  const acts: readonly (readonly [string, PanelView, readonly Act[], CallName, unknown])[] = [
    [
      'signing off with a remark',
      reviewersTurn,
      [press('Sign off'), fill('Remark', ' Fine. '), submit],
      'signOff',
      { tdd: '', decision: 'signed-off', note: 'Fine.', section: '', content: 'content-1', conditions: [] },
    ],
    [
      'signing off on conditions, one in a line',
      reviewersTurn,
      [press('Sign off'), fill('Conditions', ' Sizes are confirmed.\n\nDNS is named.\n'), submit],
      'signOff',
      {
        ...{ tdd: '', decision: 'signed-off', note: '', section: '', content: 'content-1' },
        conditions: ['Sizes are confirmed.', 'DNS is named.'],
      },
    ],
    [
      'saying that a condition is met',
      onConditions,
      [
        press('See the conditions'),
        press('It is met: The customer confirms the sizes of all nodes.'),
        fill('How was it met?', 'By mail.'),
        submit,
      ],
      'meetCondition',
      { tdd: '', text: 'The customer confirms the sizes of all nodes.', how: 'By mail.' },
    ],
    [
      'asking for changes in a section',
      reviewersTurn,
      [press('Ask for changes'), fill('What has to change?', 'Name the nodes.'), fill('In which section?', 'Sizing'), submit],
      'signOff',
      { tdd: '', decision: 'asked-for-changes', note: 'Name the nodes.', section: 'Sizing', content: 'content-1' },
    ],
    ['adding the production section', authorBlocked, [press('Add the section')], 'addProductionSection', { tdd: '' }],
    [
      'declaring that production does not differ',
      authorBlocked,
      [press('Say whether production differs'), check('No'), press('Record “No”')],
      'declareProduction',
      { tdd: '', answer: 'no' },
    ],
    ['asking for the review', readyToAsk, [press('Ask for the review')], 'requestReview', { tdd: '' }],
    ['requesting again', outOfDate, [press('Request again')], 'requestReview', { tdd: '' }],
    [
      'registering with a PM',
      notRegistered,
      [
        press('Register this TDD'),
        (page) => page.locator('#field-customer').fill('Globex Corporation'),
        pick('Implementation engineer (IE)', 'Dana Kowalski'),
        check('Assigned'),
        pick('Who?', 'Omar Haddad'),
        fill('Opportunity', ' D-4711'),
        fill('Close date', '2025-12-12'),
        submit,
      ],
      'registerTdd',
      {
        tdd: '',
        customer: 'Globex Corporation',
        opportunity: 'D-4711',
        ae: 'ana@vendor.example',
        ce: 'ben@vendor.example',
        ie: 'dana@vendor.example',
        pm: { is: 'assigned', who: 'omar@vendor.example' },
        closeDate: '2025-12-12',
      },
    ],
    [
      'editing the team: there is no PM',
      authorBlocked,
      [open('team'), press('Edit team and dates'), check('None: this handoff needs no PM'), fill('Close date', ''), submit],
      // What the change brings with it is shown before it is made.
      'previewTeam',
      {
        tdd: '',
        customer: 'Globex',
        opportunity: 'D-4711',
        ae: 'ana@vendor.example',
        ce: 'ben@vendor.example',
        ie: 'dana@vendor.example',
        pm: { is: 'none' },
        closeDate: null,
      },
    ],
    ['marking as signed today', takenBack, [press('Mark as signed'), submit], 'markSigned', { tdd: '', on: '2025-11-24' }],
    [
      'taking the signature back',
      noCommonTime,
      [open('signature'), press('Take the signature back'), check('It is on hold'), fill('Note', 'Budget'), submit],
      'takeBackSignature',
      { tdd: '', reason: 'on hold', note: 'Budget' },
    ],
    [
      'choosing a time',
      noCommonTime,
      [press('See the choices'), press('Choose Thu 11 Dec 09:00'), submit],
      'chooseTime',
      { tdd: '', start: Date.parse('2025-12-11T09:00Z') },
    ],
    ['looking for another time where none is booked', noCommonTime, [press('Look for another time')], 'bookAgain', { tdd: '' }],
    ['giving up the booked time', outOfDate, [open('meeting'), press('Look for another time'), submit], 'bookAgain', { tdd: '' }],
    ['saying that the customer did not come', noShow, [press('The customer did not attend'), submit], 'giveUpIntroduction', { tdd: '' }],
    ['only checking', notRegistered, [press('Only check it'), check('Yes'), submit], 'checkTdd', { tdd: '', production: 'yes' }],
    ['jumping to a finding', authorBlocked, [press('Go to “Trial design”')], 'jump', { tabId: 't.0', child: 12 }],
  ];

  test.each(acts)('%s', async (_, panel, steps, name, input) => {
    const page = await openAt(panel, { [name]: [yes(done)], jump: [{ value: { ok: true, value: null } }] });
    for (const step of steps) {
      await step(page);
      await settle(page);
    }
    const calls = await callsOf(page);
    await page.context().close();
    expect(calls.filter((call) => !['openPanel', 'attendeeAccess', 'focus'].includes(call.name as string))).toEqual([{ name, input }]);
  });

  test('the card of what is also theirs leaves out the clock of whom the handoff waits for', async () => {
    const clockOf = async (turn: PanelView['turn']) => {
      const page = await openAt({ ...atRisk, turn });
      const clocks = await page.locator('#turn .clock').count();
      await page.context().close();
      return clocks;
    };
    expect([await clockOf(atRisk.turn), await clockOf({ ...atRisk.turn, aside: true })]).toEqual([1, 0]);
  });

  test('signing off counts what is open as the checks do', async () => {
    const page = await openAt(reviewersTurn);
    await press('Sign off')(page);
    const said = await page.locator('dialog p', { hasText: 'as it was just checked' }).textContent();
    await page.context().close();
    expect(said).toEqual(
      '“Globex – Technical Design Document”, as it was just checked. If a section changes later, your sign-off is shown as out of date. 2 hints are open.',
    );
  });

  test('an expectation says whose it is before it is opened', async () => {
    const page = await openAt(noCommonTime);
    await open('expectations')(page);
    const line = await page.locator('#expectations .entry summary').first().innerText();
    await page.context().close();
    expect(line).toEqual('Deployment Timeline\nSet · AE and CE');
  });

  test('marking as signed says who is missing for the meeting', async () => {
    const page = await openAt(undecided);
    await open('signature')(page);
    await press('Mark as signed')(page);
    const said = await page.locator('dialog p').first().textContent();
    await page.context().close();
    expect(said).toEqual(
      'The internal handoff meeting is booked as soon as an IE is assigned and it is decided whether there is a PM, under “Team”. Globex is not notified.',
    );
  });

  test('the web page names its TDD in every call', async () => {
    const page = await openAt(readyToAsk, { requestReview: [yes(done)] }, 'file-1');
    await press('Ask for the review')(page);
    await settle(page);
    const calls = await callsOf(page);
    await page.context().close();
    expect(calls).toEqual([
      { name: 'openPanel', input: { tdd: 'file-1' } },
      { name: 'requestReview', input: { tdd: 'file-1' } },
    ]);
  });
});

describe('the answer', () => {
  test('is the new panel, announced, with the keyboard on what comes next', async () => {
    const page = await openAt(reviewersTurn, { signOff: [yes(done)] });
    await press('Sign off')(page);
    await submit(page);
    await page.getByRole('heading', { name: 'The handoff meeting is on Tue 9 Dec 15:00' }).waitFor();
    await settle(page);
    const seen = {
      dialogs: await page.locator('dialog').count(),
      said: await page.getByRole('status').textContent(),
      focus: await page.evaluate(() => document.activeElement?.textContent),
    };
    await page.context().close();
    expect(seen).toEqual({
      dialogs: 0,
      said: 'Signed off. Meeting booked: The handoff meeting is on Tue 9 Dec 15:00',
      focus: 'The handoff meeting is on Tue 9 Dec 15:00',
    });
  });

  test('that refuses stands in the form, and what was typed is still there', async () => {
    const page = await openAt(reviewersTurn, { signOff: [refusal] });
    await press('Ask for changes')(page);
    await fill('What has to change?', 'Name the nodes.')(page);
    await fill('In which section?', 'Sizing')(page);
    await submit(page);
    await page.locator('dialog [role=alert]').waitFor();
    const seen = {
      alert: await page.locator('dialog [role=alert] p').allTextContents(),
      note: await page.getByLabel('What has to change?').inputValue(),
      section: await page.getByLabel('In which section?').inputValue(),
    };
    await page.context().close();
    expect(seen).toEqual({
      alert: ['The TDD changed meanwhile: “Sizing” is new.', 'Read what changed.'],
      note: 'Name the nodes.',
      section: 'Sizing',
    });
  });

  test('that refuses a press on the card stands on the card', async () => {
    const page = await openAt(readyToAsk, { requestReview: [refusal] });
    await press('Ask for the review')(page);
    await page.getByRole('alert').waitFor();
    const alert = await page.locator('#turn [role=alert] p').allTextContents();
    await page.context().close();
    expect(alert).toEqual(['The TDD changed meanwhile: “Sizing” is new.', 'Read what changed.']);
  });

  test('that never came can be asked for again, with the same input', async () => {
    const page = await openAt(readyToAsk, { requestReview: [{ throws: 'NetworkError: Connection failure due to HTTP 0' }, yes(done)] });
    await press('Ask for the review')(page);
    await press('Try again')(page);
    await page.getByRole('heading', { name: 'The handoff meeting is on Tue 9 Dec 15:00' }).waitFor();
    const calls = await callsOf(page);
    await page.context().close();
    expect(calls.slice(1)).toEqual([
      { name: 'requestReview', input: { tdd: '' } },
      { name: 'requestReview', input: { tdd: '' } },
    ]);
  });

  test('to the first question that failed can be asked for again', async () => {
    const page = await openSidebar(browser, {
      script: { openPanel: [{ throws: 'a server error occurred while reading from storage. Error code PERMISSION_DENIED.' }, yes(done)] },
    });
    const because = await page.getByRole('alert').getByRole('heading').textContent();
    await press('Try again')(page);
    await page.waitForSelector('.foot');
    await page.context().close();
    expect(because).toEqual('You are signed in to several Google accounts in this browser, and Google mixed them up.');
  });

  test('that is on its way keeps every other button waiting', async () => {
    const page = await openAt(readyToAsk, { requestReview: ['never'] });
    await press('Ask for the review')(page);
    await page.getByRole('button', { name: 'Asking for a review…' }).click({ force: true });
    await page.getByRole('button', { name: 'Check again' }).click({ force: true });
    const calls = await callsOf(page);
    const said = await page.getByRole('status').textContent();
    await page.context().close();
    expect({ calls: calls.map(({ name }) => name), said }).toEqual({ calls: ['openPanel', 'requestReview'], said: 'Asking for a review…' });
  });

  test('of a jump gives the keyboard to the document; a refused one says why', async () => {
    const page = await openAt(authorBlocked, { jump: [{ value: { ok: true, value: null } }, refusal] });
    await press('Go to “Trial design”')(page);
    await untilCalled(page, 'focus');
    await press('Go to “Background”')(page);
    const because = await page.locator('#checks [role=alert] p').first().textContent();
    const calls = await callsOf(page);
    await page.context().close();
    expect({ because, calls: calls.map(({ name }) => name) }).toEqual({
      because: 'The TDD changed meanwhile: “Sizing” is new.',
      calls: ['openPanel', 'jump', 'focus', 'jump'],
    });
  });
});

describe('the keyboard', () => {
  test.each([
    ['reviewer', reviewersTurn],
    ['author', authorBlocked],
    ['account executive', noCommonTime],
    ['newcomer', notRegistered],
  ] as const)('reaches every control of the %s', async (_, panel) => {
    const page = await openAt(panel);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await settle(page);
    // Radio buttons of one group are one stop; the arrows do the rest.
    const expected = await page.locator('button, a, summary, input:not([type=radio]), input:checked, select, textarea').count();
    const reached = new Set<string>();
    for (let presses = 0; presses < expected + 2; presses += 1) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(() => {
          const { activeElement } = document;
          return activeElement === document.body ? '' : String([...document.querySelectorAll('*')].indexOf(activeElement ?? document.body));
        }),
      );
    }
    reached.delete('');
    await page.context().close();
    expect(reached.size).toEqual(expected);
  });

  test('opens a form with Enter, leaves it with Escape, and is back where it was', async () => {
    const page = await openAt(reviewersTurn);
    await page.getByRole('button', { name: 'Sign off', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    const inside = await page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const back = await page.evaluate(() => document.activeElement?.getAttribute('class'));
    await page.context().close();
    expect({ inside, back }).toEqual({ inside: 'field-note', back: 'primary' });
  });

  test('folds and unfolds a row with Space, and it stays so when the panel is read again', async () => {
    const page = await openAt(reviewersTurn, { checkAgain: [yes(reviewersTurn)] });
    await page.locator('#history > summary').focus();
    await page.keyboard.press('Space');
    await page.locator('#sign-off > summary').focus();
    await page.keyboard.press('Enter');
    await press('Check again')(page);
    await page.locator('[role=status]', { hasText: 'Checked just now.' }).waitFor({ state: 'attached' });
    const openRows = await page.locator('details[open]').evaluateAll((rows) => rows.map(({ id }) => id));
    await page.context().close();
    expect(openRows).toEqual(['history']);
  });

  test('picks an answer about production with the arrows, and records it with Enter only', async () => {
    const page = await openAt(authorBlocked, { declareProduction: [yes(done)] });
    await page.getByRole('button', { name: 'Say whether production differs' }).focus();
    await page.keyboard.press('Enter');
    await settle(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await settle(page);
    const before = (await callsOf(page)).length;
    await page.keyboard.press('Enter');
    await settle(page);
    const calls = await callsOf(page);
    await page.context().close();
    expect({ before, last: calls[calls.length - 1] }).toEqual({
      before: 1,
      last: { name: 'declareProduction', input: { tdd: '', answer: 'undecided' } },
    });
  });
});

describe('what goes out to the customer', () => {
  const times: Reply = { value: { ok: true, value: { times: proposedTimes } } };
  const seen: Reply = { value: { ok: true, value: { ...preview, early: [] } } };
  const changed: Reply = {
    value: { ok: false, refusal: { code: 'changed-meanwhile', because: 'Something has changed since you saw the preview.' } },
  };
  const preparing: readonly Act[] = [press('Introduce them'), (page) => page.getByRole('radio').nth(2).check(), submit];

  test('is seen from its beginning, with the keyboard on it and not on what sends it', async () => {
    const page = await openAt(toIntroduce, { proposeIntroductionTimes: [times], previewIntroduction: [seen] });
    await page.setViewportSize({ width: 300, height: 500 });
    for (const act of preparing) await act(page);
    const whole = page.getByRole('region', { name: 'What goes out' });
    await whole.waitFor();
    await settle(page);
    const top = await page.getByText('From', { exact: true }).evaluate((shown) => shown.getBoundingClientRect().top);
    const focused = await whole.evaluate((shown) => shown === document.activeElement);
    await page.context().close();
    expect({ inSight: top >= 0 && top < 300, focused }).toEqual({ inSight: true, focused: true });
  });

  test('is looked at again where it has changed meanwhile, before it can be sent', async () => {
    const page = await openAt(toIntroduce, {
      proposeIntroductionTimes: [times],
      previewIntroduction: [seen],
      bookIntroduction: [changed],
    });
    for (const act of preparing) await act(page);
    await press('Send the invitation')(page);
    await page.locator('dialog [role=alert]').waitFor();
    const verb = await page.locator('dialog button[type=submit]').textContent();
    await page.context().close();
    expect(verb).toBe('Preview');
  });
});

describe('looking again', () => {
  test('happens every minute while the page is in sight, and not while a form is open', async () => {
    const page = await openSidebar(browser, { script: { openPanel: [yes(reviewersTurn)] }, clock: true });
    await page.waitForSelector('.foot');
    await page.clock.runFor(61_000);
    const afterOne = (await callsOf(page)).length;
    await press('Sign off')(page);
    await page.clock.runFor(180_000);
    const withForm = (await callsOf(page)).length;
    await page.context().close();
    expect({ afterOne, withForm }).toEqual({ afterOne: 2, withForm: 2 });
  });
});
