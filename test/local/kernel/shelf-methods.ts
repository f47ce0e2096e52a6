import { ApiError, notFound } from '../../../local/kernel/api-error';
import type { ApiMethod } from '../../../local/kernel/api-method';

/** A tiny Google API for tests of the binders: books by id, kept in the closure. */
export function shelfMethods(): readonly ApiMethod[] {
  const books: Record<string, { id: string; title: string; pages: { number: number; text: string }[] }> = {};
  const scopes = ['https://www.googleapis.com/auth/spreadsheets'];
  const open = (id = '') => {
    const book = books[id];
    if (!book) throw notFound('Book');
    return book;
  };
  return [
    {
      id: 'shelf.books.get',
      http: 'GET',
      path: '/shelf/v1/books/{bookId}',
      query: {},
      hasBody: false,
      scopes,
      run: ({ path }) => open(path.bookId),
    },
    {
      id: 'shelf.books.list',
      http: 'GET',
      path: '/shelf/v1/books',
      query: { maxResults: 'integer', showDeleted: 'boolean', word: 'strings' },
      hasBody: false,
      scopes,
      run: ({ query }) => ({ items: Object.values(books), asked: query }),
    },
    {
      id: 'shelf.books.insert',
      http: 'POST',
      path: '/shelf/v1/books',
      query: {},
      hasBody: true,
      scopes,
      run: ({ body, emit }) => {
        const { id, title } = body as { id: string; title: string };
        if (books[id]) throw new ApiError(409, 'duplicate', 'The requested identifier already exists.');
        books[id] = { id, title, pages: [{ number: 1, text: 'once' }] };
        emit({ kind: 'calendar', calendarId: 'shelf' });
        return books[id];
      },
    },
    {
      id: 'shelf.books.delete',
      http: 'DELETE',
      path: '/shelf/v1/books/{bookId}',
      query: {},
      hasBody: false,
      scopes,
      run: ({ path }) => {
        delete books[open(path.bookId).id];
        return undefined;
      },
    },
    {
      id: 'shelf.books.pages.turn',
      http: 'POST',
      path: '/shelf/v1/books/{bookId}/pages/{page}:turn',
      query: {},
      hasBody: true,
      scopes,
      run: ({ path, body, headers }) => ({ ...path, body, headers }),
    },
    {
      id: 'shelf.secrets.get',
      http: 'GET',
      path: '/shelf/v1/secret',
      query: {},
      hasBody: false,
      scopes: ['https://www.googleapis.com/auth/drive'],
      run: () => ({}),
    },
  ];
}
