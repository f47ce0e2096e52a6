import { ApiError } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { type EventResource, eventTypes } from './event-resource';
import { readInstant } from './event-time';

/** The filters of the request that look at the event itself, not at its times, as one question. */
export function eventFilter({ query }: ApiCall): (event: EventResource) => boolean {
  const terms = typeof query.q === 'string' ? query.q.toLowerCase().split(/\s+/).filter(Boolean) : [];
  const own = readConstraints(query.privateExtendedProperty);
  const shared = readConstraints(query.sharedExtendedProperty);
  const updatedMin = query.updatedMin === undefined ? -Infinity : readInstant(String(query.updatedMin), 'updatedMin');
  const kinds = readKinds(query.eventTypes);
  return (event) =>
    (query.iCalUID === undefined || event.iCalUID === query.iCalUID) &&
    kinds.includes(event.eventType) &&
    Date.parse(event.updated) >= updatedMin &&
    own.every(([name, value]) => event.extendedProperties?.private?.[name] === value) &&
    shared.every(([name, value]) => event.extendedProperties?.shared?.[name] === value) &&
    terms.every((term) => searchText(event).includes(term));
}

function readKinds(asked: unknown): readonly string[] {
  if (!Array.isArray(asked)) return eventTypes;
  const kinds: readonly string[] = [...eventTypes, 'birthday', 'fromGmail'];
  const wanted = asked.map(String);
  const unknown = wanted.find((kind) => !kinds.includes(kind));
  if (unknown !== undefined) throw new ApiError(400, 'invalidParameter', `Invalid value '${unknown}' for eventTypes.`);
  return wanted;
}

/** `name=value`, all of which must hold. */
function readConstraints(asked: unknown): [string, string][] {
  if (!Array.isArray(asked)) return [];
  return asked.map((each): [string, string] => {
    const text = String(each);
    const split = text.indexOf('=');
    if (split < 1) throw new ApiError(400, 'invalid', `Invalid extended property constraint: '${text}'. It is written name=value.`);
    return [text.slice(0, split), text.slice(split + 1)];
  });
}

function searchText({ summary, description, location, organizer, attendees }: EventResource): string {
  const people = [organizer, ...(attendees ?? [])].flatMap(({ displayName, email }) => [displayName, email]);
  return [summary, description, location, ...people].filter(Boolean).join('\n').toLowerCase();
}
