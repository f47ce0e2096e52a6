import type { ExtendedProperties } from './event-resource';

const longestKey = 44;
const longestValue = 1024;

/**
 * Extended properties as Google keeps them: “properties with keys longer than 44 characters are silently dropped, and values longer than 1024
 * characters are silently truncated” (https://developers.google.com/workspace/calendar/api/guides/extended-properties).
 */
export function settleProperties(wanted: ExtendedProperties | undefined): ExtendedProperties | undefined {
  const own = settled(wanted?.private);
  const shared = settled(wanted?.shared);
  if (!own && !shared) return undefined;
  return { ...(own && { private: own }), ...(shared && { shared }) };
}

function settled(wanted: Record<string, string> | undefined): Record<string, string> | undefined {
  const kept = Object.entries(wanted ?? {}).filter(([key]) => key.length <= longestKey);
  if (kept.length === 0) return undefined;
  return Object.fromEntries(kept.map(([key, value]) => [key, value.slice(0, longestValue)]));
}
