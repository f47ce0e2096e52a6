import type { Context, MiddlewareHandler } from 'hono';

const ours = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * For this machine only: refuses requests under a foreign name (a rebound DNS name shows in `Host`) and from foreign pages.
 *
 * A page's `Origin` must be this very server; programs send none. Where the browser sends none either, as for `<img>` and frames, it says
 * in `Sec-Fetch-Site` whose page asks. Following a link to here is all that a foreign page may do.
 */
export const refuseForeign: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? new URL(context.req.url).host;
  if (!ours.test(host)) return context.json({ error: { message: `This workspace answers on this machine only, not as ${host}.` } }, 403);
  const origin = context.req.header('origin');
  if (origin !== undefined && origin !== `http://${host}`) {
    return context.json({ error: { message: `This workspace does not answer pages of ${origin}.` } }, 403);
  }
  if (isOfForeignPage(context) && !isLinkFollowed(context)) {
    return context.json({ error: { message: 'This workspace does not answer pages of other sites.' } }, 403);
  }
  return next();
};

/** A page on another port of this machine is of the same site, and foreign all the same: https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header */
const isOfForeignPage = ({ req }: Context): boolean => !['same-origin', 'none', undefined].includes(req.header('sec-fetch-site'));

/** The address bar shows the answer then; a frame or a request in the background has another destination or mode. */
const isLinkFollowed = ({ req }: Context): boolean =>
  req.method === 'GET' && req.header('sec-fetch-mode') === 'navigate' && req.header('sec-fetch-dest') === 'document';
