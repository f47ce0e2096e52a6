import type { ApiError } from './api-error';

export interface ErrorDetail {
  readonly domain: string;
  readonly reason: string;
  readonly message: string;
  readonly locationType?: 'parameter' | 'header';
  readonly location?: string;
}

const usage = { domain: 'usageLimits' };

/** Reasons that Google files elsewhere than under `global`, or that say where the fault lies. */
const places: Readonly<Record<string, Partial<ErrorDetail>>> = {
  authError: { locationType: 'header', location: 'Authorization' },
  conditionNotMet: { locationType: 'header', location: 'If-Match' },
  forbiddenForNonOrganizer: { domain: 'calendar' },
  fullSyncRequired: { domain: 'calendar', locationType: 'parameter', location: 'syncToken' },
  quotaExceeded: usage,
  rateLimitExceeded: usage,
  timeRangeEmpty: { domain: 'calendar', locationType: 'parameter', location: 'timeMax' },
  userRateLimitExceeded: usage,
};

/** One entry of `errors`, as Calendar and Drive answer it. https://developers.google.com/workspace/calendar/api/guides/errors */
export function errorDetail({ reason, message }: ApiError): ErrorDetail {
  const { domain = 'global', ...place } = places[reason] ?? {};
  return { domain, reason, message, ...place };
}
