import { ApiError } from '../kernel/api-error';
import { ScriptFault } from '../script/script-fault';
import type { Failure, FaultyService } from './faults';

/** Docs and Sheets answer in the newer words: https://cloud.google.com/apis/design/errors#handling_errors */
const newer: Readonly<Record<Failure, (service: string) => ApiError>> = {
  down: () => new ApiError(500, 'backendError', 'Internal error encountered.', 'INTERNAL'),
  refuses: () => new ApiError(403, 'forbidden', 'The caller does not have permission', 'PERMISSION_DENIED'),
  // https://developers.google.com/workspace/sheets/api/limits, https://developers.google.com/workspace/docs/api/limits
  rate: (service) => exceeded(service, 'Read requests per minute per user'),
  quota: (service) => exceeded(service, 'Read requests per day'),
};

/** https://developers.google.com/workspace/calendar/api/guides/errors and https://developers.google.com/workspace/drive/api/guides/handle-errors */
const older: Readonly<Record<Failure, (service: string) => ApiError>> = {
  down: () => new ApiError(500, 'backendError', 'Backend Error'),
  refuses: () => new ApiError(403, 'forbidden', 'Forbidden'),
  rate: () => new ApiError(429, 'rateLimitExceeded', 'Rate Limit Exceeded'),
  quota: (service) =>
    service === 'calendar'
      ? new ApiError(403, 'quotaExceeded', 'Calendar usage limits exceeded.')
      : new ApiError(403, 'dailyLimitExceeded', 'Daily Limit Exceeded'),
};

/** A built-in service says it in a sentence alone: https://developers.google.com/apps-script/guides/services/quotas#exception_messages */
const mail: Readonly<Record<Failure, () => ScriptFault>> = {
  down: () => new ScriptFault('Service unavailable: Mail'),
  refuses: () =>
    new ScriptFault(
      'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    ),
  rate: () => new ScriptFault('Service invoked too many times in a short time: email. Try Utilities.sleep(1000) between calls.'),
  quota: () => new ScriptFault('Service invoked too many times for one day: email.'),
};

function exceeded(service: string, limit: string): ApiError {
  const metric = limit.split(' per ')[0] ?? limit;
  return new ApiError(
    429,
    'rateLimitExceeded',
    `Quota exceeded for quota metric '${metric}' and limit '${limit}' of service '${service}.googleapis.com' for consumer 'project_number:0'.`,
    'RESOURCE_EXHAUSTED',
  );
}

/** What Google answers when a service fails in that way. */
export function faultError(service: FaultyService, failure: Failure): Error {
  if (service === 'mail') return mail[failure]();
  const words = service === 'docs' || service === 'sheets' ? newer : older;
  return words[failure](service);
}
