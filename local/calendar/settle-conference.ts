import { ApiError, NotBuilt, outOfRange } from '../kernel/api-error';
import { nextSerial, type World } from '../kernel/world';
import type { Conference } from './event-resource';

/**
 * The conference that the event has after a write; a new Meet where `createRequest` asks for one.
 *
 * Version 0 “ignores conference data in the event's body”, and “to persist your changes, remember to set the conferenceDataVersion
 * request parameter to 1 for all event modification requests”: an update without it loses the conference, a patch leaves it alone.
 * “If an ID provided is the same as for the previous request, the request is ignored.” Google makes the conference asynchronously and may
 * first answer `pending`; here it is there at once.
 * https://developers.google.com/workspace/calendar/api/v3/reference/events#conferenceData
 */
export function settleConference({ world, verb, version, wanted, kept }: ConferenceWrite): Conference | undefined {
  if (version !== undefined && version !== 0 && version !== 1) throw outOfRange(version, 0, 1);
  if (version !== 1) return verb === 'patch' ? kept : undefined;
  const request = wanted?.createRequest;
  if (!request) return wanted && copied(wanted);
  if (request.requestId === kept?.createRequest?.requestId) return kept;
  const type = (request.conferenceSolutionKey as { type: string } | undefined)?.type ?? 'hangoutsMeet';
  if (type !== 'hangoutsMeet') throw new NotBuilt(`conference solution ${type}`, 'local/calendar/settle-conference.ts');
  const code = meetCode(nextSerial(world));
  return {
    createRequest: { requestId: request.requestId, conferenceSolutionKey: { type }, status: { statusCode: 'success' } },
    entryPoints: [{ entryPointType: 'video', uri: `https://meet.google.com/${code}`, label: `meet.google.com/${code}` }],
    conferenceSolution: {
      key: { type },
      name: 'Google Meet',
      iconUri: 'https://fonts.gstatic.com/s/i/productlogos/meet_2020q4/v6/web-512dp/logo_meet_2020q4_color_2x_web_512dp.png',
    },
    conferenceId: code,
  };
}

export interface ConferenceWrite {
  world: World;
  verb: 'insert' | 'update' | 'patch';
  version: unknown;
  wanted: Conference | undefined;
  kept: Conference | undefined;
}

/** “Either conferenceSolution and at least one entryPoint, or createRequest is required.” */
function copied(wanted: Conference): Conference {
  if (!wanted.conferenceSolution || !wanted.entryPoints?.length) throw new ApiError(400, 'invalid', 'Invalid conference data.');
  return wanted;
}

/** `aaa-bbbb-ccc`, from the number. */
function meetCode(serial: number): string {
  const letters = serial
    .toString(26)
    .replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)))
    .padStart(10, 'a');
  return `${letters.slice(0, 3)}-${letters.slice(3, 7)}-${letters.slice(7)}`;
}

/** The link that Google repeats as `hangoutLink`. */
export function hangoutLinkOf(conference: Conference | undefined): string | undefined {
  if (conference?.conferenceSolution?.key.type !== 'hangoutsMeet') return undefined;
  return conference.entryPoints?.find((entry) => entry.entryPointType === 'video')?.uri;
}
