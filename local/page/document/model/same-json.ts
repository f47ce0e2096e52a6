/** Whether two pieces of JSON say the same, whatever the order of their fields. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [fields, others] = [Object.keys(one), Object.keys(other)];
  return (
    fields.length === others.length &&
    fields.every((field) => field in other && sameJson(one[field as keyof typeof one], other[field as keyof typeof other]))
  );
}
