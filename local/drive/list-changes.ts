import { ApiError, invalid } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { roleOn } from './access';
import type { DriveChange } from './drive-state';
import { fileResource } from './file-resource';
import { fileFields, selected } from './selected';

/** `drive.changes.getStartPageToken`: where the list of changes ends now. */
export function startPageToken({ world }: ApiCall): object {
  return { kind: 'drive#startPageToken', startPageToken: String(world.drive.changes.length + 1) };
}

/**
 * `drive.changes.list`: what happened to the files that the caller can see, since the token, oldest first.
 *
 * A file that changed several times comes once, as it last changed. The last page alone has `newStartPageToken`.
 */
export function listChanges(call: ApiCall): unknown {
  const { pageToken, pageSize = 100, includeRemoved = true } = call.query;
  if (pageToken === undefined) throw new ApiError(400, 'required', 'Required parameter: pageToken');
  const from = Number(pageToken) - 1;
  const size = Number(pageSize);
  const { changes: all } = call.world.drive;
  if (!Number.isInteger(from) || from < 0 || from > all.length) throw invalid('Invalid Value');
  if (size < 1 || size > 1000) throw invalid(`Invalid value '${String(pageSize)}'. Values must be within the range: [1, 1000]`);
  const places = placesSince(call, from).filter((place) => includeRemoved !== false || all[place]?.removed === false);
  const next = places[size - 1];
  const more = next !== undefined && places.length > size;
  const answer = {
    kind: 'drive#changeList',
    ...(more ? { nextPageToken: String(next + 2) } : { newStartPageToken: String(all.length + 1) }),
    changes: places.slice(0, size).flatMap((place) => {
      const change = all[place];
      return change ? [changeResource(call, change)] : [];
    }),
  };
  return selected(
    call,
    answer,
    `kind,nextPageToken,newStartPageToken,changes(kind,changeType,type,time,removed,fileId,file(${fileFields}))`,
  );
}

/** Where in the list each file's last visible change stands, in order. */
function placesSince({ world, caller }: ApiCall, from: number): number[] {
  const latest = new Map<string, number>();
  for (const [at, change] of world.drive.changes.slice(from).entries()) {
    if (isSeen(change)) latest.set(change.fileId, from + at);
  }
  return [...latest.values()].sort((a, b) => a - b);

  function isSeen({ fileId, removed, toldTo }: DriveChange): boolean {
    const file = world.drive.files[fileId];
    return removed ? (toldTo ?? []).includes(caller) : file !== undefined && roleOn(file, caller) !== null;
  }
}

function changeResource(call: ApiCall, { fileId, time, removed }: DriveChange): object {
  const file = removed ? undefined : call.world.drive.files[fileId];
  return {
    kind: 'drive#change',
    changeType: 'file',
    type: 'file',
    time: new Date(time).toISOString(),
    removed,
    fileId,
    ...(file && { file: fileResource(call, file) }),
  };
}
