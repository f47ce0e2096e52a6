import { ana, monday, openScript } from './open-script';

describe('Session', () => {
  it('names the user of the execution', () => {
    const body = `return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone(), Session.getActiveUserLocale()]`;
    expect(openScript().script(body)).toEqual([ana, ana, 'Etc/UTC', 'en']);
  });

  it('is blank in simple triggers', () => {
    const body = 'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]';
    const { script } = openScript();
    expect([script(body, { authMode: 'NONE' }), script(body, { authMode: 'LIMITED' })]).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });
});

describe('PropertiesService', () => {
  it('keeps the script’s properties for everybody and a user’s for that user', () => {
    const { script } = openScript();
    script(
      `PropertiesService.getScriptProperties().setProperties({ a: '1', b: 2 }); PropertiesService.getUserProperties().setProperty('mine', 'x')`,
    );
    const body = `return [PropertiesService.getScriptProperties().getProperties(), PropertiesService.getUserProperties().getKeys(), PropertiesService.getDocumentProperties()]`;
    expect(script(body, { user: 'ben@vendor.example' })).toEqual([{ a: '1', b: '2' }, [], null]);
    expect(script(`return PropertiesService.getUserProperties().deleteProperty('mine').getProperty('mine')`)).toBe(null);
  });

  it('refuses a value above 9 KB and a store above 500 KB', () => {
    const { script, world } = openScript();
    const quota = 'Exception: You have exceeded the property storage quota.';
    expect(() => script(`PropertiesService.getScriptProperties().setProperty('a', 'é'.repeat(5000))`)).toThrow(quota);
    const fill = `for (let n = 0; n < 100; n++) PropertiesService.getScriptProperties().setProperty('k' + n, 'x'.repeat(9000))`;
    expect(() => script(fill)).toThrow(quota);
    expect(Object.keys(world.script.properties)).toHaveLength(56);
  });

  it('is not there before the add-on is enabled', () => {
    expect(() => openScript().script('PropertiesService.getScriptProperties()', { authMode: 'NONE' })).toThrow(
      'Exception: Specified permissions are not sufficient to call PropertiesService.getScriptProperties.',
    );
  });
});

describe('CacheService', () => {
  it('forgets when the time is over', () => {
    const { script, world } = openScript();
    script(`CacheService.getScriptCache().putAll({ a: '1', b: '2' }, 60)`);
    const read = `const cache = CacheService.getScriptCache(); return [cache.get('a'), cache.getAll(['a', 'b', 'c'])]`;
    expect(script(read)).toEqual(['1', { a: '1', b: '2' }]);
    world.clock.frozenAt = monday + 61_000;
    expect(script(read)).toEqual([null, {}]);
  });

  it('refuses values above 100 KB', () => {
    expect(() => openScript().script(`CacheService.getScriptCache().put('a', 'x'.repeat(102401))`)).toThrow(
      'Exception: Argument too large: value',
    );
  });
});

/** https://developers.google.com/apps-script/reference/lock/lock */
describe('LockService', () => {
  const other = (body: string) => `
    const lock = LockService.getScriptLock();
    lock.waitLock(1000);
    Shelf.Books.list({});
    ${body}`;

  it('is held by one execution at a time, and waiting costs time', () => {
    const { host, ran, script } = openScript();
    let met: unknown;
    host.hooks.beforeCall = ({ method }) => {
      if (method !== 'shelf.books.list') return;
      host.hooks.beforeCall = undefined;
      const inner = ran(`return [LockService.getScriptLock().tryLock(5000), LockService.getScriptLock().hasLock()]`, {
        user: 'ben@vendor.example',
      });
      met = [inner.result, inner.record.duration];
    };
    expect(script(other('return lock.hasLock()'))).toBe(true);
    expect(met).toEqual([[false, false], 5000]);
  });

  it.each([
    [4000, 5000, [true, 4000]],
    [5000, 5000, [true, 5000]],
    [5001, 5000, [false, 5000]],
    [-1, 5000, [true, 0]],
  ])('that another execution lets go of in %d ms is waited for %d ms at most', (held, wait, answer) => {
    const { ran, world } = openScript();
    world.script.lockHeldUntil = monday + held;
    const { record, result } = ran(`return LockService.getScriptLock().tryLock(${String(wait)})`);
    expect([result, record.duration]).toEqual(answer);
  });

  it('is had already by whoever has it', () => {
    const body = 'const lock = LockService.getScriptLock(); return [lock.tryLock(1), lock.tryLock(1), lock.hasLock()]';
    expect(openScript().script(body)).toEqual([true, true, true]);
  });

  it('does not outlast a dialog that waits for its reader', () => {
    const body = `
      const lock = LockService.getScriptLock();
      lock.waitLock(1);
      DocumentApp.getUi().alert('Stop');
      return lock.hasLock();`;
    expect(openScript().script(body, { active: { documentId: 'd1' } })).toBe(false);
  });

  it('throws when the wait was in vain', () => {
    const { host, script } = openScript();
    host.lock.holder = 99;
    expect(() => script('LockService.getScriptLock().waitLock(300)')).toThrow(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
  });

  it('is let go at the end of the execution', () => {
    const { host, script } = openScript();
    script('LockService.getScriptLock().tryLock(1)');
    expect(host.lock.holder).toBe(null);
  });

  it('is written to the log', () => {
    const { script, world } = openScript();
    script('const lock = LockService.getScriptLock(); lock.waitLock(1); lock.releaseLock()');
    expect(world.calls).toEqual(
      ['lock.waitLock', 'lock.releaseLock'].map((method) => ({ at: monday, by: ana, method, about: '', via: 'script', execution: 1 })),
    );
  });
});

describe('MailApp', () => {
  it('puts messages into the outbox', () => {
    const { script, world } = openScript();
    script(`MailApp.sendEmail('ben@vendor.example, dana@vendor.example', 'Hello', 'Text', { cc: 'omar@vendor.example' })`);
    script(`MailApp.sendEmail({ to: 'ben@vendor.example', subject: 'Again', htmlBody: '<p>Text</p>' })`);
    expect(world.outbox).toEqual([
      {
        id: 'mail-1',
        at: monday,
        from: ana,
        to: ['ben@vendor.example', 'dana@vendor.example'],
        cc: ['omar@vendor.example'],
        subject: 'Hello',
        body: 'Text',
        kind: 'mail',
      },
      {
        id: 'mail-2',
        at: monday,
        from: ana,
        to: ['ben@vendor.example'],
        cc: [],
        subject: 'Again',
        body: '<p>Text</p>',
        html: '<p>Text</p>',
        kind: 'mail',
      },
    ]);
    expect(script('return MailApp.getRemainingDailyQuota()')).toBe(1496);
  });

  it.each([
    [`MailApp.sendEmail('nobody', 'a', 'b')`, 'Exception: Invalid email: nobody'],
    [`MailApp.sendEmail({ subject: 'a' })`, 'Exception: Failed to send email: no recipient'],
    [
      `MailApp.sendEmail({ to: 'a@b.c', attachments: [] })`,
      'Exception: MailApp has no attachments here. Extend local/script/mail-service.ts.',
    ],
  ])('refuses %s', (body, message) => {
    expect(() => openScript().script(body)).toThrow(message);
  });

  it('needs its scope, and full authorisation', () => {
    const message =
      'Exception: Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail';
    const body = `MailApp.sendEmail('a@b.c', 'a', 'b')`;
    expect(() => openScript({ scopes: [] }).script(body)).toThrow(message);
    expect(() => openScript().script(body, { authMode: 'LIMITED' })).toThrow(message);
  });
});

describe('Utilities', () => {
  it.each([
    ['Utilities.formatDate(new Date(1793613600000), "Europe/London", "yyyy-MM-dd HH:mm z")', '2026-11-02 10:00 GMT'],
    [`Utilities.formatDate(new Date(1793613600000), "Asia/Kolkata", "EEE d MMM yyyy 'at' h:mm a Z")`, 'Mon 2 Nov 2026 at 3:30 PM +0530'],
    [`Utilities.formatDate(new Date(1793613600000), "America/New_York", "EEEE, MMMM dd, yy u XXX")`, 'Monday, November 02, 26 1 -05:00'],
    ['Utilities.base64Encode("héllo")', 'aMOpbGxv'],
    ['Utilities.base64EncodeWebSafe([-1, -2, -3])', '__79'],
    ['Utilities.base64Decode("__79".replace(/_/g, "/"))', [-1, -2, -3]],
    ['Utilities.computeHmacSha256Signature("value", "key").slice(0, 4)', [-112, -5, -4, -15]],
    ['Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc").slice(0, 3)', [-70, 120, 22]],
    ['/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid())', true],
  ])('%s', (expression, value) => {
    expect(openScript().script(`return ${expression}`)).toEqual(value);
  });
});

describe('HtmlService', () => {
  it('serves files of the project, with metas in the head', () => {
    const body = `return HtmlService.createHtmlOutputFromFile('Page').setTitle('T').addMetaTag('viewport', 'width=300')`;
    const { page } = openScript().ran(body);
    expect(page?.title).toBe('T');
    expect(page?.html.includes('<head><meta name="viewport" content="width=300">')).toBe(true);
  });

  it.each([
    [`HtmlService.createHtmlOutputFromFile('Nowhere')`, 'Exception: No HTML file named Nowhere was found.'],
    [`HtmlService.createHtmlOutput('a').addMetaTag('refresh', '1')`, 'Exception: The meta tag refresh is not allowed in this context.'],
    [`HtmlService.createTemplateFromFile('Page')`, 'NotBuilt: The local workspace has no HtmlService.createTemplateFromFile.'],
  ])('refuses %s', (body, message) => {
    expect(() => openScript().script(body)).toThrow(message);
  });
});

describe('DocumentApp', () => {
  const tab = (tabId: string, count: number, childTabs: object[] = []) => ({
    tabProperties: { tabId, title: tabId, index: 0 },
    documentTab: { body: { content: [{ endIndex: 1, sectionBreak: {} }, ...Array.from({ length: count }, () => ({ paragraph: {} }))] } },
    childTabs,
  });

  function withDocument() {
    const opened = openScript();
    Object.assign(opened.world.docs.documents, { d1: { revision: 1, tabs: [tab('t.0', 2, [tab('t.1', 5)])] } });
    return opened;
  }
  const active = { documentId: 'd1' };

  it('jumps to a child of a nested tab', () => {
    const body = `
      const document = DocumentApp.getActiveDocument();
      const body = document.getTab('t.1').asDocumentTab().getBody();
      document.setCursor(document.newPosition(body.getChild(4), 0));
      return [document.getId(), body.getNumChildren()];`;
    const { result, execution } = withDocument().ran(body, { active });
    expect({ result, cursor: execution.cursor }).toEqual({ result: ['d1', 5], cursor: { documentId: 'd1', tabId: 't.1', child: 4 } });
  });

  it('refuses a child that is not there', () => {
    const body = `DocumentApp.getActiveDocument().getTab('t.0').asDocumentTab().getBody().getChild(2)`;
    expect(() => withDocument().script(body, { active })).toThrow(
      'Exception: Child index (2) must be less than the number of child elements (2).',
    );
  });

  it('has no active document where none is open', () => {
    expect(openScript().script('return DocumentApp.getActiveDocument()')).toBe(null);
  });

  it('shows the sidebar of that user in that document', () => {
    const { host, ran } = withDocument();
    const { failure } = ran(`DocumentApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Hi</p>').setTitle('Side'))`, { active });
    expect([failure, host.sidebars.get(`${ana} d1`)]).toEqual([null, { title: 'Side', html: '<p>Hi</p>' }]);
  });

  it('builds menus without authorisation, but shows nothing', () => {
    const { ran } = withDocument();
    const body = `
      const ui = DocumentApp.getUi();
      ui.createAddonMenu().addItem('Open', 'open').addSeparator().addSubMenu(ui.createMenu('More').addItem('Help', 'help')).addToUi();
      ui.showSidebar(HtmlService.createHtmlOutput(''));`;
    const { execution, failure } = ran(body, { active, authMode: 'LIMITED' });
    expect(execution.menus).toEqual([
      {
        title: 'Handoff',
        items: [{ label: 'Open', function: 'open' }, { separator: true }, { title: 'More', items: [{ label: 'Help', function: 'help' }] }],
      },
    ]);
    expect(failure?.message).toBe(
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  it('has no menu bar outside of a document', () => {
    const context = { active: { spreadsheetId: 's1' } };
    expect(() => openScript().script('DocumentApp.getUi()', context)).toThrow(
      'Exception: Cannot call DocumentApp.getUi() from this context.',
    );
    expect(() => openScript().script('SpreadsheetApp.getUi().createMenu("A").addToUi()', context)).not.toThrow();
  });

  it('refuses advanced services in a simple trigger', () => {
    expect(() => openScript().script('Shelf.Books.list({})', { authMode: 'LIMITED' })).toThrow(
      'Exception: Specified permissions are not sufficient to call shelf.books.list.',
    );
  });
});

describe('ScriptApp', () => {
  it('lists the user’s own triggers and deletes them', () => {
    const { script } = openScript();
    script(
      `ScriptApp.newTrigger('onClock').timeBased().everyHours(1).create(); ScriptApp.newTrigger('onCalendar').forUserCalendar('primary').onEventUpdated().create()`,
    );
    const list = `return ScriptApp.getProjectTriggers().map((trigger) => [trigger.getHandlerFunction(), String(trigger.getEventType()), String(trigger.getTriggerSource()), trigger.getTriggerSourceId(), trigger.isDisabled()])`;
    expect(script(list)).toEqual([
      ['onClock', 'CLOCK', 'CLOCK', null, false],
      ['onCalendar', 'ON_EVENT_UPDATED', 'CALENDAR', ana, false],
    ]);
    expect(script(list, { user: 'ben@vendor.example' })).toEqual([]);
    script('ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0])');
    expect(script(list)).toEqual([['onCalendar', 'ON_EVENT_UPDATED', 'CALENDAR', ana, false]]);
  });

  it('refuses the twenty-first trigger of a user', () => {
    expect(() =>
      openScript().script(`for (let n = 0; n < 21; n++) ScriptApp.newTrigger('onClock').timeBased().everyMinutes(5).create()`),
    ).toThrow('Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.');
  });

  it('makes a trigger that was created by a trigger disabled, as Google does', () => {
    const { script, world } = openScript();
    script(`ScriptApp.newTrigger('onClock').timeBased().everyMinutes(5).create()`, { trigger: '7' });
    expect(world.script.triggers.map(({ handler, disabled }) => ({ handler, disabled }))).toEqual([{ handler: 'onClock', disabled: true }]);
  });

  it.each([
    [`ScriptApp.newTrigger('a').timeBased().everyMinutes(7).create()`, 'It must be one of 1, 5, 10, 15, 30.'],
    [
      `ScriptApp.newTrigger('a').forSpreadsheet('nowhere').onEdit().create()`,
      'You do not have permission to access the requested document.',
    ],
  ])('refuses %s', (body, message) => {
    expect(() => openScript().script(body)).toThrow(message);
  });

  it('knows the project', () => {
    expect(
      openScript().script(
        'return [ScriptApp.getService().getUrl(), String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())]',
      ),
    ).toEqual(['http://127.0.0.1:8787/local/web', 'NOT_REQUIRED']);
  });
});
