import { answerFields, topFields } from './answer-fields';
import { ApiError } from './api-error';
import { type Kept, parseMask } from './field-mask';

/**
 * Refuses a `fields` mask that does not parse, or names what no answer of the service can hold, before anything has happened.
 *
 * Below the top level a field that stands in the wrong place is not noticed: only names are known here, not where they belong.
 * https://developers.google.com/workspace/docs/api/how-tos/performance#partial-response
 */
export function checkMask(methodId: string, mask: string): void {
  const service = methodId.split('.')[0] ?? '';
  const kept = parseMask(mask);
  const top = topFields.get(methodId);
  const misplaced = top && Object.keys(kept).find((name) => name !== '*' && !top.has(name));
  const unknown = misplaced ?? unknownPath(service, kept);
  if (unknown === null) return;
  if (service === 'calendar' || service === 'drive') throw new ApiError(400, 'invalidParameter', `Invalid field selection ${unknown}`);
  const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${unknown}'.`;
  throw new ApiError(400, 'badRequest', 'Request contains an invalid argument.', 'INVALID_ARGUMENT', [{ field: unknown, description }]);
}

function unknownPath(service: string, kept: Kept): string | null {
  const fields = answerFields.get(service);
  if (!fields) return null;
  for (const [name, below] of Object.entries(kept)) {
    if (name !== '*' && !fields.names.has(name)) return name;
    const deeper = below === null || fields.keyed.has(name) ? null : unknownPath(service, below);
    if (deeper !== null) return service === 'drive' || service === 'calendar' ? deeper : `${name}.${deeper}`;
  }
  return null;
}
