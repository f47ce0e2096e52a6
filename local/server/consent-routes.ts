import { Hono } from 'hono';
import type { Serving } from './serving';

/** Google's consent screen, where a script's `getAuthorizationUrl` leads: `GET` shows it, and only its button, a `POST`, grants anything. */
export function consentRoutes({ workspace }: Serving): Hono {
  return new Hono()
    .get('/local/consent', (context) => context.html(screen('Allow', asked(workspace.lacking(context.req.query('user') ?? '')))))
    .post('/local/consent', (context) => {
      workspace.consent(context.req.query('user') ?? '');
      return context.html(screen('Allowed', '<p>The add-on now has every permission it asks for. You can close this page.</p>'));
    });
}

/** The form goes to the address that it stands at. */
function asked(scopes: readonly string[]): string {
  if (scopes.length === 0) return '<p>The add-on already has every permission it asks for. You can close this page.</p>';
  const list = scopes.map((scope) => `<li>${scope}</li>`).join('');
  return `<p>The add-on asks for these permissions as well:</p><ul>${list}</ul><form method="post"><button>Allow</button></form>`;
}

const screen = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
