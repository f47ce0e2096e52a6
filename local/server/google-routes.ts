import { type Context, Hono } from 'hono';
import { ApiError, NotBuilt } from '../kernel/api-error';
import { matchPath } from '../kernel/match-path';
import { unbuiltMethods } from '../kernel/unbuilt-methods';
import { readJson } from './read-json';
import { requireCaller } from './require-caller';
import type { Serving } from './serving';

const preconditions = ['if-match', 'if-none-match'];

/** Google's own paths: every method of the tables, in Google's JSON. */
export function googleRoutes({ workspace }: Serving): Hono {
  const find = matchPath([...workspace.methods, ...unbuiltMethods]);
  return new Hono().all('*', async (context) => {
    const url = new URL(context.req.url);
    const found = find(context.req.method, url.pathname);
    if (found.kind === 'none') return context.notFound();
    if (found.kind === 'wrong-http') {
      throw new ApiError(405, 'methodNotAllowed', `${context.req.method} is not allowed on ${url.pathname}.`, 'UNIMPLEMENTED');
    }
    const user = requireCaller(context, workspace);
    const { method } = found;
    if ('file' in method) throw new NotBuilt(method.id, method.file);
    const headers = preconditions.flatMap((name) => {
      const value = context.req.header(name);
      return value === undefined ? [] : [[name, value] as const];
    });
    const names = [...new Set(url.searchParams.keys())];
    const answer = workspace.callMethod(user, method, {
      path: found.path,
      query: Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name)])),
      body: await readJson(context),
      headers: Object.fromEntries(headers),
      client: !isOwnPage(context),
    });
    if (answer === undefined) return context.body(null, 204);
    return context.body(answer, 200, { 'content-type': 'application/json; charset=UTF-8' });
  });
}

/** Browsers say so, and no page can say it for another: our own page stands for Google's editors, which do not go through the API of a project. */
const isOwnPage = ({ req }: Context): boolean => req.header('sec-fetch-site') === 'same-origin';
