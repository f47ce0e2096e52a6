/** In Google's JSON a member that is null is one that is not set. Entries of lists stay. https://protobuf.dev/programming-guides/json/ */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, held]) => (held === null ? [] : [[name, withoutNulls(held)]])));
}
