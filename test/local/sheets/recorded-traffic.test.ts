import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchPath } from '../../../local/kernel/match-path';
import { sheetsMethods } from '../../../local/sheets/sheets-methods';
import { Office, refusal } from './office';

const recordings = join(process.cwd(), '../shared/data/sheets/cassettes');
const present = existsSync(recordings);
if (!present) console.log(`Skipped: ${recordings} is absent.`);

interface Interaction {
  readonly request: { readonly method: string; readonly uri: string; readonly body: string | { readonly string: string } | null };
  readonly response: { readonly status: { readonly code: number }; readonly body: { readonly string: string } };
}

const find = matchPath(sheetsMethods);

/** Plays one recording against a new workspace; ids that Google chose are ours from their first appearance on. */
class Replay {
  private readonly office = new Office();
  private readonly ids = new Map<string, string>();

  /** What Google said and what the workspace says. */
  play({ request, response }: Interaction): { readonly google: unknown; readonly local: unknown } {
    const uri = new URL(this.translated(request.uri));
    const matched = find(request.method, uri.pathname);
    if (matched.kind !== 'match') throw new Error(`${request.method} ${uri.pathname}`);
    const { method, path } = matched;
    const google: unknown = JSON.parse(response.body.string);
    this.supply(path['spreadsheetId'] ?? '', response.status.code, google);
    const sent = request.body !== null && typeof request.body === 'object' ? request.body.string : request.body;
    const body: unknown = sent ? JSON.parse(this.translated(sent)) : method.hasBody ? {} : undefined;
    const query = Object.fromEntries(
      [...new Set(uri.searchParams.keys())].map((name) => [name, typed(method.query[name], uri.searchParams.getAll(name))]),
    );
    let answer: unknown = null;
    const refused = refusal(() => (answer = this.office.ask(method.id.replace('sheets.spreadsheets.', ''), body, { path, query })));
    const local = refused ? { error: refused } : answer;
    this.learn(google, local);
    return { google: withoutDetails(JSON.parse(this.translated(JSON.stringify(google)))), local };
  }

  /** The recorder made its spreadsheets through Drive. */
  private supply(id: string, status: number, answer: unknown): void {
    if (id in this.office.world.drive.files || status === 404) return;
    const { title = '' } = (answer as { properties?: { title?: string } }).properties ?? {};
    this.office.file(id, title, []);
    if (status === 403)
      for (const permission of this.office.world.drive.files[id]?.permissions ?? []) permission.emailAddress = 'somebody@else.example';
    const zone = this.office.world.accounts['ana@vendor.example'];
    if (zone) zone.zone = 'Etc/GMT';
  }

  private learn(google: unknown, local: unknown): void {
    if (typeof google !== 'object' || google === null || typeof local !== 'object' || local === null) return;
    for (const [name, theirs] of Object.entries(google)) {
      const ours: unknown = (local as Record<string, unknown>)[name];
      if (/^(sheetId|namedRangeId)$/.test(name) && theirs !== 0 && ours !== undefined)
        this.ids.set(JSON.stringify(theirs).replace(/"/g, ''), JSON.stringify(ours).replace(/"/g, ''));
      else this.learn(theirs, ours);
    }
  }

  private translated(text: string): string {
    return [...this.ids].reduce((result, [theirs, ours]) => result.split(theirs).join(ours), text);
  }
}

function typed(type: string | undefined, given: readonly string[]): string | boolean | readonly string[] {
  const last = given[given.length - 1] ?? '';
  if (type === 'strings') return given;
  return type === 'boolean' ? /^true$/i.test(last) : last;
}

function withoutDetails(answer: unknown): unknown {
  const { error } = answer as { error?: { details?: unknown } };
  if (!error) return answer;
  const rest = Object.entries(error).filter(([name]) => name !== 'details');
  return { error: Object.fromEntries(rest) };
}

(present ? describe : describe.skip)('recorded traffic', () => {
  const names = present ? readdirSync(recordings).filter((name) => name.endsWith('.json')) : [];

  it.each(names)('is answered as Google answered it: %s', (name) => {
    const { interactions } = JSON.parse(readFileSync(join(recordings, name), 'utf8')) as { interactions: Interaction[] };
    const replay = new Replay();
    for (const interaction of interactions.filter(({ request }) => request.uri.includes('sheets.googleapis.com'))) {
      const { google, local } = replay.play(interaction);
      expect(local).toEqual(google);
    }
  });
});
