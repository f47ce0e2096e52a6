import type { Context } from 'hono';
import { invalid, unreadable } from '../kernel/api-error';

/** The request's body as JSON; `undefined` when there is none. Refuses text that is not JSON with Google's 400. */
export async function readJson(context: Context): Promise<unknown> {
  const text = await context.req.text();
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw unreadable(`Invalid JSON payload received. ${error instanceof Error ? error.message : ''}`);
  }
}

/** The body as an object with only the named members. */
export async function readMembers(context: Context, known: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const body = (await readJson(context)) ?? {};
  if (typeof body !== 'object' || Array.isArray(body)) throw invalid('The body must be a JSON object.');
  const unknown = Object.keys(body).find((name) => !known.includes(name));
  if (unknown !== undefined) throw invalid(`Unknown name "${unknown}". Known are: ${known.join(', ')}.`);
  return body as Record<string, unknown>;
}
