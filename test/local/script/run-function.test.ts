import { ApiError } from '../../../local/kernel/api-error';
import { runFunction } from '../../../local/script/run-function';
import { ExecutionEnded } from '../../../local/script/script-fault';
import { ana, monday, openScript } from './open-script';

describe('runFunction', () => {
  it('gives the script a fresh context, and only what Apps Script has', () => {
    const { script } = openScript();
    script('globalThis.left = 1');
    expect(script('return typeof left')).toBe('undefined');
    const absent = [
      'setTimeout',
      'URL',
      'TextEncoder',
      'fetch',
      'crypto',
      'structuredClone',
      'queueMicrotask',
      'process',
      'require',
      'Buffer',
      'performance',
    ];
    expect(script(`return ${JSON.stringify(absent)}.filter((name) => typeof globalThis[name] !== 'undefined')`)).toEqual([]);
  });

  it('shows the workspace’s time wherever the script looks', () => {
    const { script } = openScript();
    expect(script('return [Date.now(), new Date().getTime(), new Date(5).getTime(), new Date() instanceof Date, typeof Date()]')).toEqual([
      monday,
      monday,
      5,
      true,
      'string',
    ]);
  });

  it('hands over values of the script’s own realm', () => {
    const { script } = openScript();
    const body = `const book = Shelf.Books.insert({ id: 'b1', title: 'Moby' }); return book instanceof Object && book.pages instanceof Array`;
    expect(script(body)).toBe(true);
  });

  it('lets nobody change the world by changing an answer', () => {
    const { script } = openScript();
    const body = `Shelf.Books.insert({ id: 'b1', title: 'Moby' }).title = 'Dick'; return Shelf.Books.get('b1').title`;
    expect(script(body)).toBe('Moby');
  });

  it('binds the advanced service as Google does', () => {
    const { script } = openScript();
    const body = `
      Shelf.Books.insert({ id: 'b1', title: 'Moby' });
      const gone = Shelf.Books.remove('b1');
      return [gone === undefined, Shelf.Books.Pages.turn({ far: true }, 'b1', 7, {}, { 'If-Match': 'e' }), Shelf.Books.list({ maxResults: 3 })];`;
    expect(script(body)).toEqual([
      true,
      { bookId: 'b1', page: '7', body: { far: true }, headers: { 'if-match': 'e' } },
      { items: [], asked: { maxResults: 3 } },
    ]);
  });

  it('throws Google’s exception for an API error', () => {
    const { script } = openScript();
    const body = `
      Shelf.Books.insert({ id: 'b1', title: 'Moby' });
      try { Shelf.Books.insert({ id: 'b1', title: 'Moby' }); } catch (e) {
        return [e instanceof Error, e.name, e.message, e.details, String(e)];
      }`;
    expect(script(body)).toEqual([
      true,
      'GoogleJsonResponseException',
      'API call to shelf.books.insert failed with error: The requested identifier already exists.',
      {
        code: 409,
        message: 'The requested identifier already exists.',
        errors: [{ domain: 'global', reason: 'duplicate', message: 'The requested identifier already exists.' }],
      },
      'GoogleJsonResponseException: API call to shelf.books.insert failed with error: The requested identifier already exists.',
    ]);
  });

  it('enforces the manifest’s scopes', () => {
    const { script } = openScript();
    expect(() => script('Shelf.Secrets.get()')).toThrow(
      'GoogleJsonResponseException: API call to shelf.secrets.get failed with error: Request had insufficient authentication scopes.',
    );
  });

  it.each([
    ['Session.getUser()', 'NotBuilt: The local workspace has no Session.getUser. Extend local/script/session-service.ts.'],
    ['Shelf.newBook()', 'NotBuilt: The local workspace has no Shelf.newBook. Extend local/shelf/shelf-methods.ts.'],
    ['Shelf.Books.watch()', 'NotBuilt: The local workspace has no Shelf.Books.watch. Extend local/shelf/shelf-methods.ts.'],
    ['Drive.Files.get("x")', 'ReferenceError: Drive is not defined'],
  ])('%s says what is missing', (body, message) => {
    expect(() => openScript().script(body)).toThrow(message);
  });

  it('fails for a function that is not there', () => {
    const { host } = openScript();
    const { failure } = runFunction(host, { user: ana, function: 'nowhere', authMode: 'FULL', active: {}, args: [] });
    expect(failure && { name: failure.name, message: failure.message }).toEqual({
      name: 'Exception',
      message: 'Script function not found: nowhere',
    });
  });

  it('keeps a record of the execution, with its log', () => {
    const { ran, world } = openScript();
    ran(`console.log('one', { two: 2 }); Logger.log('three'); Utilities.sleep(1500); Shelf.Books.list({}); throw new TypeError('No.')`);
    expect(world.script.executions).toEqual([
      {
        id: 1,
        function: 'perform',
        user: ana,
        startedAt: monday,
        duration: 1500,
        status: 'failed',
        error: 'TypeError: No.',
        calls: 1,
        logs: ['one { two: 2 }', 'three'],
      },
    ]);
  });

  it('ends after six minutes, whatever the script catches', () => {
    const { ran } = openScript();
    const { record } = ran(`for (;;) { try { Utilities.sleep(60000); } catch (e) { Session.getScriptTimeZone(); } }`);
    expect({ status: record.status, error: record.error }).toEqual({
      status: 'timed-out',
      error: 'Exception: Exceeded maximum execution time',
    });
  });

  /** https://developers.google.com/apps-script/guides/v8-runtime#async-limitations: microtasks run, and nothing after them. */
  it.each([
    ['return (async () => (await Promise.all([1, (async () => 2)()])).concat(await 3))()', [1, 2, 3]],
    ['let late = 0; Promise.resolve().then(() => { late = 1; }); return (async () => { await null; return late; })()', 1],
    ['return Promise.resolve({ a: undefined })', {}],
  ])('waits for the promise of %s', (body, value) => {
    expect(openScript().script(body)).toEqual(value);
  });

  it('fails with what an async function throws', () => {
    const body = 'return (async () => { await null; throw new TypeError("Late."); })()';
    expect(() => openScript().script(body)).toThrow('TypeError: Late.');
  });

  it('fails where nothing is left that could settle a promise', () => {
    expect(() => openScript().script('return new Promise(() => {})')).toThrow(
      'Exception: The promise of perform never settles: nothing is left that could settle it.',
    );
  });

  it('holds a late answer to the same rules', () => {
    expect(() => openScript().script('return (async () => new Date())()')).toThrow(
      'Exception: Failed due to illegal value in the return value: a Date.',
    );
  });

  it('can be killed in the middle by a test', () => {
    const { host, ran, script } = openScript();
    host.hooks.afterCall = ({ method }) => {
      if (method === 'shelf.books.insert') throw new ExecutionEnded('Killed.', 'failed');
    };
    const { record } = ran(`try { Shelf.Books.insert({ id: 'b1', title: 'Moby' }); } finally { Shelf.Books.remove('b1'); }`);
    host.hooks.afterCall = undefined;
    expect(record.error).toBe('Exception: Killed.');
    expect(script(`return Shelf.Books.get('b1').title`)).toBe('Moby');
  });

  it('lets a test fail one call', () => {
    const { host, script } = openScript();
    host.hooks.beforeCall = ({ method }) => {
      if (method === 'shelf.books.list') throw new ApiError(403, 'rateLimitExceeded', 'Rate Limit Exceeded');
    };
    expect(() => script('Shelf.Books.list({})')).toThrow('API call to shelf.books.list failed with error: Rate Limit Exceeded');
  });
});
