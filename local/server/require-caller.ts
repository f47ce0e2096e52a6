import type { Context } from 'hono';
import { ApiError } from '../kernel/api-error';
import type { Workspace } from '../workspace';
import { callerOf } from './serving';

/** The caller's address. Throws Google's 401 without a token, and for a token that is nobody's. */
export function requireCaller(context: Context, workspace: Workspace): string {
  const caller = callerOf(context);
  if (caller === '') {
    throw new ApiError(
      401,
      'required',
      'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
      'UNAUTHENTICATED',
    );
  }
  if (!workspace.world.accounts[caller]) {
    const known = Object.keys(workspace.world.accounts).join(', ');
    throw new ApiError(
      401,
      'authError',
      `Request had invalid authentication credentials. Here the token is an account's e-mail address; there are: ${known}.`,
      'UNAUTHENTICATED',
    );
  }
  return caller;
}
