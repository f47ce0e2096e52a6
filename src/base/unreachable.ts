/** Ends an exhaustive `switch`: reaching it is a bug, and says with what. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}
