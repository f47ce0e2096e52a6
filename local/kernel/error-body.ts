import type { ApiError } from './api-error';
import { errorDetail } from './error-detail';

const statusOf: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ALREADY_EXISTS',
  412: 'FAILED_PRECONDITION',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  501: 'UNIMPLEMENTED',
  503: 'UNAVAILABLE',
};

/** Calendar and Drive still answer in the older of Google's two shapes. */
const older = ['calendar', 'drive'];

const badRequest = 'type.googleapis.com/google.rpc.BadRequest';

/**
 * An error as JSON over HTTP: with `errors` for Calendar and Drive, with `status` and perhaps `details` for the newer APIs.
 *
 * `service` is the first word of the method's id. https://developers.google.com/calendar/api/guides/errors
 */
export function errorBody(error: ApiError, service: string): object {
  const { code, message, status, violations } = error;
  if (older.includes(service)) return { error: { errors: [errorDetail(error)], code, message } };
  const details = violations.length > 0 && { details: [{ '@type': badRequest, fieldViolations: violations }] };
  return { error: { code, message, status: status ?? statusOf[code] ?? 'UNKNOWN', ...details } };
}
