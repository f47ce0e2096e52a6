import { ApiError } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import type { StoredCalendar } from './calendar-state';
import { readToken, writeToken } from './opaque-token';

/** “All other query parameters should be the same as for the initial synchronization to avoid undefined behavior”; page size and zone of the answer apart. */
const stampOf = ({ query }: ApiCall) =>
  JSON.stringify([query.singleEvents === true, query.eventTypes ?? [], query.showHiddenInvitations === true]);

const restrictions = ['iCalUID', 'privateExtendedProperty', 'q', 'sharedExtendedProperty', 'timeMin', 'timeMax', 'updatedMin'];

/** The token of the state up to `revision`; none for lists that were narrowed by what a token cannot carry, nor where `leftOpen` has none. */
export function writeSyncToken(call: ApiCall, calendar: StoredCalendar, revision: number): string | undefined {
  // timeMin and timeMax are fine on the first list: Google's own sample does that (/calendar/api/guides/sync).
  const isNarrowed = ['iCalUID', 'privateExtendedProperty', 'q', 'sharedExtendedProperty', 'updatedMin', 'orderBy'].some(
    (name) => name in call.query,
  );
  if (!call.world.leftOpen.syncTokens || (isNarrowed && !('syncToken' in call.query))) return undefined;
  return writeToken({ calendar: calendar.id, epoch: calendar.epoch, revision, stamp: stampOf(call) });
}

/**
 * The revision since which the caller asks for changes; `undefined` without a token.
 *
 * Tokens that are unknown, of another calendar, or older than the last change of the access list are gone: 410, and a full list is due.
 * https://developers.google.com/workspace/calendar/api/guides/sync
 */
export function readSyncToken(call: ApiCall, calendar: StoredCalendar): number | undefined {
  const { syncToken } = call.query;
  if (syncToken === undefined) return undefined;
  if ('orderBy' in call.query)
    throw new ApiError(400, 'syncTokenWithNonDefaultOrdering', 'Sync token cannot be used with non-default ordering.');
  if (restrictions.some((name) => name in call.query))
    throw new ApiError(400, 'syncTokenWithRequestRestrictions', 'Sync token cannot be used with other request restrictions.');
  if (call.query.showDeleted === false) throw new ApiError(400, 'invalid', 'Sync token cannot be used with showDeleted=false.');
  const token = readToken(syncToken);
  const isOurs = token?.calendar === calendar.id && token.epoch === calendar.epoch && typeof token.revision === 'number';
  if (!isOurs) throw new ApiError(410, 'fullSyncRequired', 'Sync token is no longer valid, a full sync is required.');
  if (token.stamp !== stampOf(call))
    throw new ApiError(
      400,
      'invalid',
      'Sync token was given for other parameters: all but maxResults and timeZone must equal those of the first list.',
    );
  return Number(token.revision);
}
