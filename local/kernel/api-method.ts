import type { World } from './world';

/** What has just changed, for the triggers and the open pages. */
export type Change =
  | { readonly kind: 'calendar'; readonly calendarId: string }
  | { readonly kind: 'file'; readonly fileId: string }
  /** A person edited cells in the grid (never a script or an API call): what `onEdit` is told. Zero-based, end exclusive. */
  | {
      readonly kind: 'cells';
      readonly fileId: string;
      readonly sheetId: number;
      readonly by: string;
      readonly startRow: number;
      readonly endRow: number;
      readonly startColumn: number;
      readonly endColumn: number;
      readonly value?: string;
      readonly oldValue?: string;
    };

/** One request, whoever carried it here: the script's advanced service or Google's HTTP path. */
export interface ApiCall {
  /** The caller's e-mail address. */
  readonly caller: string;
  readonly path: Readonly<Record<string, string>>;
  /** Checked against the method's `query`: only known parameters arrive, already typed. */
  readonly query: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** The request body as JSON; `undefined` for methods without one. */
  readonly body: unknown;
  /** Lower-case names; `if-match`, `if-none-match`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly world: World;
  /** Epoch milliseconds on the workspace's clock. Never `Date.now()`. */
  readonly now: number;
  readonly emit: (change: Change) => void;
  /** The scopes that a script was granted; absent over HTTP. Some of Google's reach some of a caller's things only. */
  readonly scopes?: readonly string[];
}

export type QueryType = 'string' | 'integer' | 'boolean' | 'strings';

/**
 * A method of a Google API, written once and bound twice: `Calendar.Events.insert(body, calendarId, {…})` in the script,
 * `POST /calendar/v3/calendars/{calendarId}/events` over HTTP.
 *
 * `run` returns what Google returns or throws `ApiError`; it changes `world` only after every check has passed.
 * The standard `fields` mask and the refusal of unknown parameters are the binders' work.
 */
export interface ApiMethod {
  /** Google's discovery id, such as `calendar.events.insert`. */
  readonly id: string;
  readonly http: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `{name}` for path parameters, in Google's order, which is the order of the script's arguments. */
  readonly path: string;
  readonly query: Readonly<Record<string, QueryType>>;
  /** Query parameters that Google demands: scripts pass them as arguments after those of the path (`Drive.Changes.list(pageToken)`). */
  readonly required?: readonly string[];
  readonly hasBody: boolean;
  /** Any one of these manifest scopes allows the call (the discovery document's list, as far as known). */
  readonly scopes: readonly string[];
  readonly run: (call: ApiCall) => unknown;
}
