/**
 * An error as Google's APIs answer it: HTTP status, machine reason, sentence.
 *
 * `status` is the canonical code name that newer APIs add (`NOT_FOUND`, `INVALID_ARGUMENT`).
 */
export class ApiError extends Error {
  constructor(
    readonly code: number,
    readonly reason: string,
    message: string,
    readonly status?: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

export const notFound = (what: string) => new ApiError(404, 'notFound', `${what} not found.`, 'NOT_FOUND');
export const invalid = (message: string) => new ApiError(400, 'badRequest', message, 'INVALID_ARGUMENT');
export const forbidden = (message = 'The caller does not have permission') => new ApiError(403, 'forbidden', message, 'PERMISSION_DENIED');

/** The local workspace lacks something that Google has: says what, and which file to extend. Nothing is silently ignored. */
export class NotBuilt extends Error {
  constructor(what: string, file: string) {
    super(`The local workspace has no ${what}. Extend ${file}.`);
    this.name = 'NotBuilt';
  }
}
