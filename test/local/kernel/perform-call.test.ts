import { ApiError } from '../../../local/kernel/api-error';
import { type ApiRequest, performCall } from '../../../local/kernel/perform-call';
import type { CallHooks } from '../../../local/kernel/record-call';
import { emptyWorld } from '../../../local/kernel/world';
import { shelfMethods } from './shelf-methods';

function shelf(hooks: CallHooks = {}) {
  const world = emptyWorld();
  const methods = shelfMethods();
  const call = (id: string, request: Partial<ApiRequest> = {}) => {
    const method = methods.find((each) => each.id === id);
    if (!method) throw new Error(id);
    const answer = performCall({ world, now: 1000, emit: () => undefined, hooks }, method, {
      caller: 'ana@vendor.example',
      path: {},
      query: {},
      body: undefined,
      headers: {},
      via: 'http',
      scopes: null,
      ...request,
    });
    return answer === undefined ? undefined : (JSON.parse(answer) as unknown);
  };
  return { world, call };
}

const book = { id: 'b1', title: 'Moby' };

describe('performCall', () => {
  it('types the parameters that the method knows and keeps the standard ones to itself', () => {
    const { call } = shelf();
    const query = { maxResults: '20', showDeleted: 'true', word: ['a', 'b'], prettyPrint: 'false', key: 'k', quotaUser: 'q', alt: 'json' };
    expect(call('shelf.books.list', { query })).toEqual({ items: [], asked: { maxResults: 20, showDeleted: true, word: ['a', 'b'] } });
  });

  it('applies the fields mask', () => {
    const { call } = shelf();
    call('shelf.books.insert', { body: book });
    expect(call('shelf.books.get', { path: { bookId: 'b1' }, query: { fields: 'title,pages/number' } })).toEqual({
      title: 'Moby',
      pages: [{ number: 1 }],
    });
  });

  it.each([
    [
      { colour: 'red' },
      `Invalid JSON payload received. Unknown name "colour": Cannot bind query parameter. Field 'colour' could not be found in request message.`,
    ],
    [{ maxResults: 'many' }, `Invalid value at 'maxResults' (TYPE_INT32), "many"`],
    [{ showDeleted: 'yes' }, `Invalid value at 'showDeleted' (TYPE_BOOL), "yes"`],
  ])('refuses %j', (query, message) => {
    expect(() => shelf().call('shelf.books.list', { query })).toThrow(new ApiError(400, 'badRequest', message, 'INVALID_ARGUMENT'));
  });

  it('refuses a caller whose manifest holds none of the method’s scopes', () => {
    const { call, world } = shelf();
    expect(() => call('shelf.books.insert', { body: book, scopes: ['https://www.googleapis.com/auth/drive'] })).toThrow(
      new ApiError(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.', 'PERMISSION_DENIED'),
    );
    expect(world.calls).toEqual([
      {
        at: 1000,
        by: 'ana@vendor.example',
        method: 'shelf.books.insert',
        about: '',
        via: 'http',
        error: 'Request had insufficient authentication scopes.',
      },
    ]);
  });

  it('lets a test fail a call before it took effect', () => {
    const hooks: CallHooks = {};
    const { call } = shelf(hooks);
    hooks.beforeCall = () => {
      throw new ApiError(503, 'backendError', 'Try again.');
    };
    expect(() => call('shelf.books.insert', { body: book })).toThrow('Try again.');
    hooks.beforeCall = undefined;
    expect(call('shelf.books.list')).toEqual({ items: [], asked: {} });
  });

  it('lets a test fail a call after it took effect', () => {
    const hooks: CallHooks = {};
    const { call } = shelf(hooks);
    hooks.afterCall = () => {
      throw new ApiError(503, 'backendError', 'Try again.');
    };
    expect(() => call('shelf.books.insert', { body: book })).toThrow('Try again.');
    hooks.afterCall = undefined;
    expect(() => call('shelf.books.insert', { body: book })).toThrow('The requested identifier already exists.');
  });

  it('keeps the last 5,000 calls and counts all', () => {
    const { call, world } = shelf();
    for (let count = 0; count < 5010; count++) call('shelf.books.list');
    expect({ kept: world.calls.length, made: world.script.callsMade }).toEqual({ kept: 5000, made: 5010 });
  });
});
