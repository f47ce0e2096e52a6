import made from './answer-fields.json';

/** What the answers of a service can hold, at any depth. */
export interface AnswerFields {
  readonly names: ReadonlySet<string>;
  /** Hold keys of the caller's own, so that anything may stand below. */
  readonly keyed: ReadonlySet<string>;
}

/** Google's fields, by service: made from its discovery documents by `npm run answer-fields`. */
export const answerFields: ReadonlyMap<string, AnswerFields> = new Map(
  Object.entries(made.services).map(([service, { names, keyed }]) => [service, { names: new Set(names), keyed: new Set(keyed) }]),
);

/** The fields at the top of each method's answer, by the method's id. */
export const topFields: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(made.methods).map(([id, names]) => [id, new Set(names)]),
);
