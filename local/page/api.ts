import { awaited } from './state/busy';
import { me } from './state/me';

/** The workspace said no, or could not be reached. `message` is its own sentence. */
export class AskError extends Error {
  constructor(
    /** HTTP status; 0 when there was no answer at all. */
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'AskError';
  }
}

export interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON, unless it is a `Blob`: then as it is. */
  readonly body?: unknown;
  /** Whose account asks; the current person when left out. Every account here is local, so the page may use any. */
  readonly as?: string;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
}

const withQuery = (path: string, query: Question['query'] = {}) => {
  const known = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return known.length === 0 ? path : `${path}?${new URLSearchParams(known).toString()}`;
};

interface ErrorAnswer {
  readonly error?: { readonly message?: string } | string;
}

const sentenceOf = (answer: ErrorAnswer | null, status: number) => {
  const error = answer?.error;
  if (typeof error === 'string') return error;
  return error?.message ?? `The workspace returned ${status} without a reason.`;
};

const parse = (text: string): unknown => {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

/** Asks the workspace over Google's own paths or `/local/…`; the bearer token is an e-mail address. Rejects with `AskError`. */
export async function ask<T>(path: string, question: Question = {}): Promise<T> {
  return parse(await awaited(answerTo(path, question).then((answer) => answer.text()))) as T;
}

/** The same for what is a file, not JSON. */
export const askForFile = async (path: string, question: Question = {}): Promise<Blob> =>
  awaited(answerTo(path, question).then((answer) => answer.blob()));

async function answerTo(path: string, { method = 'GET', body, as, query }: Question): Promise<Response> {
  const raw = body instanceof Blob;
  const headers = new Headers({ authorization: `Bearer ${as ?? me.value}` });
  if (body !== undefined && !raw) headers.set('content-type', 'application/json');
  const response = await fetch(withQuery(path, query), {
    method,
    headers,
    ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
  }).catch(() => {
    throw new AskError(0, 'The workspace is not responding. Is it still running? Start it again with “npm start”.');
  });
  if (response.ok) return response;
  throw new AskError(response.status, sentenceOf(parse(await response.text()) as ErrorAnswer | null, response.status));
}

/** The sentence to show for whatever went wrong. */
export const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));
