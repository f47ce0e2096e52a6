/** An edit that the Docs API has no requests for. `message` says what to do instead. */
export class CannotWrite extends Error {
  override readonly name = 'CannotWrite';
}
