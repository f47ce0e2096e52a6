import type { ApiCall } from '../../kernel/api-method';

/** A repeated query parameter, which may have come once, or not at all. */
export function stringsIn({ query }: ApiCall, name: string): readonly string[] {
  const value = query[name];
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [String(value)];
}
