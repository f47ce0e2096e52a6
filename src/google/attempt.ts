import { Fault, type FaultKind } from '../workspace/fault';

/** Runs one call to Google; its exception becomes a `Fault` that says which service, what kind, and whether a retry can help. */
export function attempt<Answer>(service: string, call: () => Answer): Answer {
  try {
    return call();
  } catch (error) {
    throw error instanceof Fault ? error : new Fault(service, kindOf(error), messageOf(error));
  }
}

const kindsByStatus: Readonly<Record<number, FaultKind>> = {
  400: 'invalid',
  401: 'unauthorised',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
  412: 'changed',
  429: 'rate',
  500: 'unavailable',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** Calendar and Drive say "too many" with 403 and a reason of its own. https://developers.google.com/workspace/calendar/api/guides/errors */
const rateReasons = ['rateLimitExceeded', 'userRateLimitExceeded', 'quotaExceeded', 'calendarUsageLimitsExceeded'];

/** A scope that this person did not grant, or the manifest does not name. https://developers.google.com/workspace/calendar/api/guides/errors */
const scopeReason = 'insufficientPermissions';

/** Built-in services have no reasons, and sentences alone: https://developers.google.com/apps-script/guides/services/quotas#exception_messages */
const kindsBySentence: readonly (readonly [sentence: RegExp, kind: FaultKind])[] = [
  [/permissions are not sufficient|insufficient authentication scopes|Authorization is required/i, 'unauthorised'],
  [/too many times for one day|too much computer time/i, 'spent'],
  [/too many times in a short time|too many LockService operations/i, 'rate'],
  [/^Service error|server error occurred|try again later/i, 'unavailable'],
];

function kindOf(error: unknown): FaultKind {
  const { details } = shapeOf(error);
  const reasons = details?.errors?.map(({ reason }) => reason ?? '') ?? [];
  if (reasons.some((reason) => rateReasons.includes(reason))) return 'rate';
  if (reasons.includes(scopeReason)) return 'unauthorised';
  const [, bySentence] = kindsBySentence.find(([sentence]) => sentence.test(messageOf(error))) ?? [];
  return bySentence ?? kindsByStatus[details?.code ?? 0] ?? 'unknown';
}

/** `GoogleJsonResponseException` carries `details`; built-ins throw plain errors. The realm may be another one, so no `instanceof`. */
function shapeOf(error: unknown): {
  readonly message?: string;
  readonly details?: { readonly code?: number; readonly message?: string; readonly errors?: readonly { readonly reason?: string }[] };
} {
  return typeof error === 'object' && error !== null ? error : {};
}

function messageOf(error: unknown): string {
  const { message, details } = shapeOf(error);
  return details?.message ?? message ?? String(error);
}
