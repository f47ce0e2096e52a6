/** The fields that a mask such as `bold,foregroundColor` or `*` names; refuses an empty one and names that are not there. */
export function fieldMask(mask: string | undefined, known: readonly string[], fail: (message: string) => Error): string[] {
  if (!mask) throw fail("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  if (mask === '*') return [...known];
  const fields = mask.split(',').map((field) => field.trim());
  const strange = fields.find((field) => !known.includes(field));
  if (strange !== undefined) throw fail(`Invalid field: ${strange}`);
  return fields;
}
