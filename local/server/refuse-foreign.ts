import type { MiddlewareHandler } from 'hono';

const ours = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * For this machine only: refuses requests under a foreign name (a rebound DNS name shows in `Host`) and from foreign pages.
 *
 * A page's `Origin` must be this very server; programs send none.
 */
export const refuseForeign: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? new URL(context.req.url).host;
  if (!ours.test(host)) return context.json({ error: { message: `This workspace answers on this machine only, not as ${host}.` } }, 403);
  const origin = context.req.header('origin');
  if (origin !== undefined && origin !== `http://${host}`) {
    return context.json({ error: { message: `This workspace does not answer pages of ${origin}.` } }, 403);
  }
  if (context.req.header('sec-fetch-site') === 'cross-site' && context.req.method !== 'GET') {
    return context.json({ error: { message: 'This workspace does not answer pages of other sites.' } }, 403);
  }
  return next();
};
