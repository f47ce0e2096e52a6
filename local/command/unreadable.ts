/** The command cannot begin: one sentence for the person who typed it. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
