/** What is to be a list of records, as far as it is one. */
export const listed = <One>(value: readonly One[] | undefined): readonly One[] =>
  Array.isArray(value) ? (value as readonly One[]).filter((one) => typeof one === 'object' && one !== null) : [];
