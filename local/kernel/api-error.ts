/** https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto */
export interface FieldViolation {
  /** In Google's spelling, `requests[0].insert_text`; absent where the whole body or a parameter is at fault. */
  readonly field?: string;
  readonly description: string;
}

/**
 * An error as Google's APIs answer it: HTTP status, machine reason, sentence.
 *
 * `status` is the canonical code name that newer APIs add (`NOT_FOUND`, `INVALID_ARGUMENT`), `violations` says which parts of the request are at fault.
 */
export class ApiError extends Error {
  constructor(
    readonly code: number,
    readonly reason: string,
    message: string,
    readonly status?: string,
    readonly violations: readonly FieldViolation[] = [],
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

export const notFound = (what: string) => new ApiError(404, 'notFound', `${what} not found.`, 'NOT_FOUND');
export const invalid = (message: string) => new ApiError(400, 'badRequest', message, 'INVALID_ARGUMENT');
/** What Google's reader of JSON and parameters refuses; newer APIs say the sentence again in `details`. */
export const unreadable = (message: string, field = '') =>
  new ApiError(400, 'badRequest', message, 'INVALID_ARGUMENT', [{ ...(field && { field }), description: message }]);
export const outOfRange = (value: unknown, least: number, most: number) =>
  new ApiError(400, 'invalidParameter', `Invalid value '${String(value)}'. Values must be within the range: [${least}, ${most}]`);
export const forbidden = (message = 'The caller does not have permission') => new ApiError(403, 'forbidden', message, 'PERMISSION_DENIED');

/** The local workspace lacks something that Google has: says what, and which file to extend. Nothing is silently ignored. */
export class NotBuilt extends Error {
  constructor(what: string, file: string) {
    super(`The local workspace has no ${what}. Extend ${file}.`);
    this.name = 'NotBuilt';
  }
}
