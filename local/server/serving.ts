import type { Context } from 'hono';
import type { Workspace } from '../workspace';

/** What every group of routes is given. */
export interface Serving {
  readonly workspace: Workspace;
  /** The checkout: `build/page/` and the sidebar's shim are read from it. */
  readonly root: string;
  /** Fills an empty workspace with the sample company. */
  readonly seed: (workspace: Workspace) => Promise<void>;
}

/** The bearer token, which is the caller's e-mail address; `''` without one. */
export function callerOf(context: Context): string {
  const token = /^Bearer\s+(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
  return token.toLowerCase();
}
