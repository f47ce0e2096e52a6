/** A token that means something to us and nothing to the caller. */
export const writeToken = (content: Record<string, string | number>) => Buffer.from(JSON.stringify(content)).toString('base64url');

/** What is in the token; `null` for one that we never wrote. */
export function readToken(token: unknown): Record<string, unknown> | null {
  try {
    const content: unknown = JSON.parse(Buffer.from(String(token), 'base64url').toString());
    return typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
