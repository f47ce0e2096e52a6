import type { ExtendedProperties } from './event-resource';

const longestKey = 44;
const longestValue = 1024;

/**
 * Extended properties as Google keeps them: longer keys are dropped and longer values cut, without a word.
 *
 * https://developers.google.com/workspace/calendar/api/guides/extended-properties
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
