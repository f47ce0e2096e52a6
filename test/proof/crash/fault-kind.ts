import { ApiError } from '../../../local/kernel/api-error';
import { ExecutionEnded, ScriptFault } from '../../../local/script/script-fault';

/** A way in which one call to Google goes wrong. */
export interface FaultKind {
  readonly name: string;
  /** Before it took effect, or after, when only the answer is lost. */
  readonly when: 'before' | 'after';
  /** What the script sees; the API's errors and the built-in services' differ. */
  readonly error: (method: string) => Error;
}

const isApi = (method: string): boolean => /^(docs|sheets|calendar|drive)\./.test(method);

const answers =
  (code: number, reason: string, message: string) =>
  (method: string): Error =>
    isApi(method) ? new ApiError(code, reason, message) : new ScriptFault(`Service error: ${message}`);

const ends = (message: string, status: 'timed-out' | 'failed') => (): Error => new ExecutionEnded(message, status);

/** https://developers.google.com/workspace/calendar/api/guides/errors, https://developers.google.com/apps-script/guides/services/quotas#current_limitations */
export const faultKinds: readonly FaultKind[] = [
  { name: 'fails', when: 'before', error: answers(500, 'backendError', 'Internal error encountered.') },
  { name: 'is not available', when: 'before', error: answers(503, 'backendError', 'The service is currently unavailable.') },
  { name: 'is refused for its rate', when: 'before', error: answers(429, 'rateLimitExceeded', 'Quota exceeded for quota metric.') },
  {
    name: 'takes effect, and its answer is lost',
    when: 'after',
    error: answers(503, 'backendError', 'The service is currently unavailable.'),
  },
  { name: 'is where the execution is killed', when: 'before', error: ends('The execution was killed.', 'failed') },
  { name: 'takes effect, and the execution is killed', when: 'after', error: ends('The execution was killed.', 'failed') },
  { name: 'takes effect, and six minutes are over', when: 'after', error: ends('Exceeded maximum execution time', 'timed-out') },
];
