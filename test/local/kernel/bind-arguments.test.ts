import { bindArguments } from '../../../local/kernel/bind-arguments';
import { memberPath } from '../../../local/kernel/member-path';
import { shelfMethods } from './shelf-methods';

function bound(id: string, ...args: unknown[]) {
  const method = shelfMethods().find((each) => each.id === id);
  return method && bindArguments(method, args);
}

describe('bindArguments', () => {
  it('takes body, path parameters in order, optional arguments, headers', () => {
    expect(bound('shelf.books.pages.turn', { far: true }, 'b1', 7, { fields: 'page' }, { 'If-Match': '"e"' })).toEqual({
      body: { far: true },
      path: { bookId: 'b1', page: '7' },
      query: { fields: 'page' },
      headers: { 'if-match': '"e"' },
    });
  });

  it('goes without optional arguments', () => {
    expect(bound('shelf.books.get', 'b1')).toEqual({ body: undefined, path: { bookId: 'b1' }, query: {}, headers: {} });
  });

  it.each([
    [[], 'Invalid number of arguments provided. Expected 1-3 only'],
    [['b1', {}, {}, {}], 'Invalid number of arguments provided. Expected 1-3 only'],
    [[undefined], 'Required parameter is missing: bookId'],
    [['b1', {}, { Cookie: 'x' }], 'The header cookie is not built. Extend local/kernel/bind-arguments.ts.'],
  ])('refuses %j', (args, refused) => {
    expect(bound('shelf.books.get', ...args)).toEqual({ refused });
  });
});

describe('memberPath', () => {
  it.each([
    ['calendar.events.insert', 'calendar', ['Events', 'insert']],
    ['calendar.events.delete', 'calendar', ['Events', 'remove']],
    ['sheets.spreadsheets.values.batchGetByDataFilter', 'sheets', ['Spreadsheets', 'Values', 'batchGetByDataFilter']],
    ['docs.documents.get', 'docs', ['Documents', 'get']],
  ])('%s', (id, service, members) => {
    expect(memberPath(id)).toEqual({ service, members });
  });
});
