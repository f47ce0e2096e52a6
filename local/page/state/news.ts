import { ask } from '../api';

/** The first tab of the tracker as it reads: its heading row is the first. Rows and columns are the sheet's own, zero-based. */
export interface Table {
  readonly title: string;
  readonly columns: readonly number[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** What has happened since an earlier answer. */
export interface News {
  readonly next: string;
  readonly mails: readonly { readonly id: string; readonly to: readonly string[]; readonly subject: string; readonly kind: string }[];
  readonly runs: readonly { readonly function: string; readonly status: string; readonly error?: string }[];
  readonly tracker: Table | null;
}

export const askNews = (since?: string): Promise<News> => ask<News>('/local/news', { query: { since } });
