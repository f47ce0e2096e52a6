import { createServer } from '../../../local/server/create-server';
import type { Workspace } from '../../../local/workspace';
import { openSample } from '../open-sample';

export interface Asked {
  readonly status: number;
  readonly body: unknown;
}

/** The server in process: `ask(method, path, …)` without a port. */
export function serve(workspace: Workspace = openSample(), seed: (workspace: Workspace) => Promise<void> = () => Promise.resolve()) {
  const app = createServer({ workspace, root: process.cwd(), seed });
  const request = (
    method: string,
    path: string,
    { as, body, headers }: { as?: string; body?: unknown; headers?: Record<string, string> } = {},
  ) =>
    app.request(`http://127.0.0.1:8787${path}`, {
      method,
      headers: { ...(as === undefined ? {} : { authorization: `Bearer ${as}` }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const ask = async (...question: Parameters<typeof request>): Promise<Asked> => {
    const response = await request(...question);
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  };
  return { workspace, request, ask };
}
