/**
 * `patch` laid over `kept` as Google's patch does: objects merge, null clears, arrays are replaced whole.
 *
 * https://developers.google.com/workspace/calendar/api/v3/reference/events/patch
 */
export function mergePatch(kept: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(kept) ? { ...kept } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    merged[name] = value === null ? null : mergePatch(merged[name], value);
  }
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
