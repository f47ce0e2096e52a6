/**
 * The world said no, in words for the person who asked.
 *
 * `code` is a kebab-case fact for programs, `because` one sentence with the data in it, `fix` the next step,
 * `at` where to look (a heading, a cell, a calendar).
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly because: string;
  readonly fix?: string;
  readonly at?: string;
}
