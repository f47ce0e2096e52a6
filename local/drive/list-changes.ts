import { ApiError } from '../kernel/api-error';
import type { ApiCall } from '../kernel/api-method';
import { roleOn } from './access';
import type { DriveChange } from './drive-state';
import { fileResource } from './file-resource';
import { isOutOfSight, ofAllDrives } from './open-file';
import { invalidValue, pageSizeOf } from './page-of';
import { fileFields, selected } from './selected';

/** `drive.changes.getStartPageToken`: where the list of changes ends now. */
export function startPageToken(call: ApiCall): unknown {
  const answer = { kind: 'drive#startPageToken', startPageToken: String(call.world.drive.changes.length + 1) };
  return selected(call, answer, '*');
}

/**
 * `drive.changes.list`: what happened to the files that the caller can see, since the token, oldest first.
 *
 * A file that changed several times comes once, as it last changed. The last page alone has `newStartPageToken`.
 */
export function listChanges(call: ApiCall): unknown {
  const { pageToken, includeRemoved = true } = call.query;
  if (pageToken === undefined) throw new ApiError(400, 'required', 'Required parameter: pageToken');
  const from = Number(pageToken) - 1;
  const size = pageSizeOf(call, { usual: 100, most: 1000 });
  const { changes: all } = call.world.drive;
  if (!Number.isInteger(from) || from < 0 || from > all.length) throw invalidValue();
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
function placesSince(call: ApiCall, from: number): number[] {
  const { world, caller } = call;
  const latest = new Map<string, number>();
  for (const [at, change] of world.drive.changes.slice(from).entries()) {
    if (isSeen(change)) latest.set(change.fileId, from + at);
  }
  return [...latest.values()].sort((a, b) => a - b);

  function isSeen({ fileId, removed, toldTo }: DriveChange): boolean {
    const file = world.drive.files[fileId];
    return removed
      ? (toldTo ?? []).includes(caller)
      : file !== undefined && roleOn(file, caller) !== null && !isOutOfSight(call, file, ofAllDrives);
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
