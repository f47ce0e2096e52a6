import type { ApiMethod } from '../../../local/kernel/api-method';
import { matchPath } from '../../../local/kernel/match-path';

const method = (http: ApiMethod['http'], path: string): ApiMethod => ({
  id: `${http} ${path}`,
  http,
  path,
  query: {},
  hasBody: false,
  scopes: [],
  run: () => null,
});

const find = matchPath([
  method('GET', '/v4/spreadsheets/{id}'),
  method('GET', '/v4/spreadsheets/{id}/values/{range}'),
  method('POST', '/v4/spreadsheets/{id}/values/{range}:append'),
  method('GET', '/v4/spreadsheets/{id}/values:batchGet'),
  method('POST', '/v4/spreadsheets/{id}:batchUpdate'),
  method('GET', '/drive/v3/files/{fileId}'),
  method('GET', '/drive/v3/files/generateIds'),
]);

describe('matchPath', () => {
  it.each([
    ['GET', '/v4/spreadsheets/s1', 'GET /v4/spreadsheets/{id}', { id: 's1' }],
    ['GET', '/v4/spreadsheets/s1/values/A1:B2', 'GET /v4/spreadsheets/{id}/values/{range}', { id: 's1', range: 'A1:B2' }],
    [
      'GET',
      '/v4/spreadsheets/s1/values/My%20tab%2F1!A1%3AB2',
      'GET /v4/spreadsheets/{id}/values/{range}',
      { id: 's1', range: 'My tab/1!A1:B2' },
    ],
    ['POST', '/v4/spreadsheets/s1/values/A1:B2:append', 'POST /v4/spreadsheets/{id}/values/{range}:append', { id: 's1', range: 'A1:B2' }],
    ['GET', '/v4/spreadsheets/s1/values:batchGet', 'GET /v4/spreadsheets/{id}/values:batchGet', { id: 's1' }],
    ['POST', '/v4/spreadsheets/s1:batchUpdate', 'POST /v4/spreadsheets/{id}:batchUpdate', { id: 's1' }],
    ['GET', '/drive/v3/files/generateIds', 'GET /drive/v3/files/generateIds', {}],
    ['GET', '/drive/v3/files/f1', 'GET /drive/v3/files/{fileId}', { fileId: 'f1' }],
  ])('%s %s is %s', (http, pathname, id, path) => {
    const found = find(http, pathname);
    expect(found.kind === 'match' && { id: found.method.id, path: found.path }).toEqual({ id, path });
  });

  it('tells a wrong verb from a path that is not there', () => {
    expect(find('DELETE', '/v4/spreadsheets/s1')).toEqual({ kind: 'wrong-http' });
    expect(find('GET', '/v4/elsewhere')).toEqual({ kind: 'none' });
  });
});
