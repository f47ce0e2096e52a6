import type { Browser, Page } from 'playwright-core';
import type { IntroductionPreview } from '../../src/rpc/contract/introduction-view';
import type { PanelView } from '../../src/rpc/contract/panel-view';
import { blockedPreview, mailPreview, preview, times } from '../fixtures/introductions';
import {
  atRisk,
  authorBlocked,
  hasEnded,
  customerSilent,
  longWords,
  noCommonTime,
  notRegistered,
  notSetUp,
  otherwise,
  outOfDate,
  panels,
  readyToAsk,
  reviewersTurn,
  takenBack,
  tddGone,
  toIntroduce,
} from '../fixtures/panels';
import { launchChromium } from './chromium';
import { lookOver, overflowing, settle, smallTargets, unfold } from './look';
import { openSidebar, type Script } from './sidebar-page';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

const nothingWrong = { axe: [], inTheDark: [], overflowing: [], small: [] };

const shows = (panel: PanelView, more: Script = {}): Script => ({ openPanel: [{ value: { ok: true, value: panel } }], ...more });
const refusal = {
  value: { ok: false, refusal: { code: 'no', because: 'The TDD changed meanwhile: “Sizing” is new.', fix: 'Read what changed.' } },
};
const report = {
  document: { title: 'Globex', tabs: 1, sections: 14 },
  production: { declared: 'yes', section: null },
  findings: notRegistered.findings.map(({ rule, severity, message, section, jump }) => ({
    rule,
    severity,
    message,
    section,
    link: jump?.link ?? null,
  })),
};

const proposed: Script = { proposeIntroductionTimes: [{ value: { ok: true, value: { times } } }] };
const seen = (value: IntroductionPreview): Script => ({ previewIntroduction: [{ value: { ok: true, value } }] });
const pmOnCall: Script = {
  previewPmOnCall: [
    {
      value: {
        ok: true,
        value: {
          summary: 'Globex: next steps',
          when: 'Tue 9 Dec 15:00–15:45 (Europe/London)',
          guests: [
            { email: 'ana@vendor.example', name: 'Ana Silva', outside: false },
            { email: 'carla@globex.example', name: 'Carla Reyes', outside: true },
            { email: 'omar@vendor.example', name: 'Omar Haddad', outside: false },
          ],
          mark: '"1"',
        },
      },
    },
  ],
};
const pick = (label: string) => (page: Page) => page.getByLabel(label).check();

const open = (row: string) => (page: Page) => page.locator(`#${row} > summary`).click();
const entry = (name: string) => (page: Page) => page.locator('.entry > summary', { hasText: name }).click();
const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const dialogText = (text: string) => (page: Page) => page.locator('dialog').getByText(text).waitFor();
const submit = (page: Page) => page.locator('dialog button[type=submit]').click();

describe('the sidebar, light and dark', () => {
  test.each(Object.entries(panels))('nothing is wrong with “%s”, folded and unfolded', async (_, panel) => {
    const page = await openSidebar(browser, { script: shows(panel) });
    await page.waitForSelector('.foot');
    await settle(page);
    const folded = { overflowing: await overflowing(page), small: await smallTargets(page) };
    await unfold(page);
    const unfolded = await lookOver(page);
    await page.context().close();
    expect({ folded, unfolded }).toEqual({ folded: { overflowing: [], small: [] }, unfolded: nothingWrong });
  });

  test('of a TDD that is gone nothing is said to pass', async () => {
    const page = await openSidebar(browser, { script: shows(tddGone) });
    await page.waitForSelector('.foot');
    const rows = await page.locator('#checks, #production').count();
    await page.getByRole('button', { name: 'End this handoff' }).first().click();
    await page.locator('dialog').waitFor();
    await page.context().close();
    expect(rows).toBe(0);
  });

  const openings: readonly (readonly [string, Script])[] = [
    ['loading', { openPanel: ['never'] }],
    ['an unknown error', { openPanel: [{ throws: `TypeError: ${'undefinedIsNotAFunction'.repeat(8)}` }] }],
    [
      'several Google accounts',
      { openPanel: [{ throws: 'a server error occurred while reading from storage. Error code PERMISSION_DENIED.' }] },
    ],
    ['a refusal', { openPanel: [refusal] }],
  ];
  test.each(openings)('nothing is wrong with %s', async (_, script) => {
    const page = await openSidebar(browser, { script });
    await page.waitForSelector(script.openPanel?.[0] === 'never' ? '.bone' : '[role=alert]');
    const seen = await lookOver(page);
    await page.context().close();
    expect(seen).toEqual(nothingWrong);
  });

  const acts: readonly (readonly [string, Script, readonly ((page: Page) => Promise<void>)[]])[] = [
    ['signing off, refused', shows(reviewersTurn, { signOff: [refusal] }), [press('Sign off'), submit]],
    ['asking for changes, with nothing said', shows(reviewersTurn), [press('Ask for changes'), submit]],
    ['registering', shows(notRegistered), [press('Register this TDD'), (page) => page.getByLabel('Assigned', { exact: true }).check()]],
    ['registering without a People tab', shows(notSetUp), [press('Register this TDD')]],
    ['only checking', shows(notRegistered, { checkTdd: [{ value: { ok: true, value: report } }] }), [press('Only check it'), submit]],
    ['editing the team of very long names', shows(longWords), [open('team'), press('Edit team and dates')]],
    ['marking as signed, while it runs', shows(takenBack, { markSigned: ['never'] }), [press('Mark as signed'), submit]],
    ['granting an exception, with nothing said', shows(atRisk), [press('Grant an exception'), submit]],
    ['withdrawing an exception', shows(atRisk), [press('Withdraw an exception')]],
    ['naming a stand-in, with nothing said', shows(atRisk), [press('Name a stand-in'), submit]],
    ['ending a handoff', shows(atRisk), [press('End this handoff')]],
    ['reopening a handoff', shows(hasEnded), [press('Reopen it'), submit]],
    [
      'a change of the team with what it brings',
      shows(atRisk, {
        previewTeam: [{ value: { ok: true, value: { consequences: ['Sam Lee is asked to review and sign off as IE.'] } } }],
      }),
      [open('team'), press('Edit team and dates'), submit],
    ],
    ['taking back', shows(noCommonTime), [open('signature'), press('Take the signature back')]],
    [
      'recording an expectation, with nobody named',
      shows(outOfDate),
      [open('expectations'), entry('Implementation Prerequisites'), press('Record: Implementation Prerequisites'), submit],
    ],
    [
      'recording that the customer agreed',
      shows(outOfDate),
      [
        open('expectations'),
        entry('Scope and Timeline Sign-Off'),
        press('Record again: Scope and Timeline Sign-Off'),
        (page) => page.getByLabel('Agreed', { exact: true }).check(),
      ],
    ],
    [
      'telling what the customer understood otherwise, refused',
      shows(otherwise, { markUnderstoodOtherwise: [refusal] }),
      [
        press('Understood otherwise: Deployment Timeline'),
        (page) => page.getByLabel('What did the customer understand?').fill('In one week.'),
        submit,
      ],
    ],
    ['choosing a time', shows(noCommonTime), [press('Choose Wed 10 Dec 16:00')]],
    ['introducing, with times', shows(toIntroduce, proposed), [press('Introduce them'), pick('Wed 3 Jun 14:00')]],
    ['introducing without a common time', shows(toIntroduce, { proposeIntroductionTimes: [refusal] }), [press('Introduce them')]],
    [
      'what goes out, early',
      shows(toIntroduce, { ...proposed, ...seen(preview) }),
      [press('Introduce them'), pick('Wed 3 Jun 14:00'), submit, submit],
    ],
    [
      'what goes out, blocked',
      shows(toIntroduce, { ...proposed, ...seen(blockedPreview) }),
      [press('Introduce them'), pick('Wed 3 Jun 14:00'), submit],
    ],
    [
      'changing the words',
      shows(toIntroduce, { ...proposed, ...seen(preview) }),
      [press('Introduce them'), pick('Wed 3 Jun 14:00'), submit, press('Edit the text')],
    ],
    [
      'a mail that is ready, then recorded',
      shows(toIntroduce, { ...proposed, ...seen(mailPreview), recordIntroductionMail: [refusal] }),
      [
        press('Introduce them'),
        (page) => page.getByLabel('E-mail', { exact: true }).check(),
        (page) => page.getByLabel('Why not a meeting?').fill('Asked for in writing.'),
        submit,
        (page) => page.getByText('Open in Gmail').waitFor(),
        submit,
        submit,
      ],
    ],
    [
      'adding the PM to a call',
      shows(outOfDate, pmOnCall),
      [open('calls'), press('Add Omar Haddad on Tue 9 Dec 15:00'), dialogText('Guests from now on')],
    ],
    [
      'adding the PM to a call that is not there any more',
      shows(outOfDate, { previewPmOnCall: [refusal] }),
      [open('calls'), press('Add Omar Haddad on Tue 9 Dec 15:00')],
    ],
    [
      'recording the project plan, without its link',
      shows(outOfDate),
      [open('calls'), press('Record the project plan'), (page) => page.getByLabel('Link to the plan').fill(''), submit],
    ],
    ['editing contacts', shows(toIntroduce), [open('introduction'), press('Edit the contacts'), press('Add a contact')]],
    ['giving up an introduction', shows(customerSilent), [press('Cancel the invitation')]],
    ['looking for another time', shows(outOfDate), [open('meeting'), press('Look for another time')]],
    ['a refusal on the card', shows(readyToAsk, { requestReview: [refusal] }), [press('Ask for the review')]],
    ['a broken connection on the card', shows(readyToAsk, { requestReview: [{ throws: 'NetworkError' }] }), [press('Ask for the review')]],
    ['a call that runs', shows(readyToAsk, { requestReview: ['never'] }), [press('Ask for the review')]],
    [
      'an answer about production that is not recorded yet',
      shows(authorBlocked),
      [open('production'), (page) => page.getByLabel('No', { exact: true }).check()],
    ],
  ];
  test.each(acts)('nothing is wrong with %s', async (_, script, steps) => {
    const page = await openSidebar(browser, { script });
    await page.waitForSelector('.foot');
    for (const step of steps) {
      await step(page);
      await settle(page);
    }
    const seen = await lookOver(page);
    await page.context().close();
    expect(seen).toEqual(nothingWrong);
  });
});

describe('at full width', () => {
  test('the same parts stand in two columns, and findings are links into the document', async () => {
    const page = await openSidebar(browser, { script: shows(authorBlocked), width: 1000, tdd: 'file-1' });
    await page.waitForSelector('.foot');
    const seen = await lookOver(page);
    const [left, right] = await page.locator('.column').evaluateAll((columns) => columns.map((column) => column.getBoundingClientRect()));
    const jumps = await page.locator('.finding a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await page.context().close();
    expect({ ...seen, beside: (right?.left ?? 0) >= (left?.right ?? 1000), buttons: jumps.length }).toEqual({
      ...nothingWrong,
      beside: true,
      buttons: 3,
    });
  });

  test('very long words stay inside', async () => {
    const page = await openSidebar(browser, { script: shows(longWords), width: 760, tdd: 'file-1' });
    await page.waitForSelector('.foot');
    await unfold(page);
    const seen = await lookOver(page);
    await page.context().close();
    expect(seen).toEqual(nothingWrong);
  });
});
