import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { unbuiltMethods } from '../../local/kernel/unbuilt-methods';
import type { ApiMethod } from '../../local/kernel/api-method';
import { unbuiltEverywhere, unbuiltParameters } from '../../local/kernel/unbuilt-parameters';
import { pathNames } from '../../local/kernel/match-path';
import { methods } from '../../local/methods';
import { ana, ben, openSample } from '../local/open-sample';
import { openClients } from './clients/open-clients';
import { areDiscovered, discoveryOf, type Discovery, type Schema } from './discovery';

const { as, refused } = openClients();
const named = areDiscovered ? describe : describe.skip;
if (!areDiscovered) console.log('Skipped: ../shared/data/discovery is absent.');

const apis = ['docs', 'sheets', 'drive', 'calendar', 'script'];
const google = apis.flatMap((api) => [...(discoveryOf(api)?.methods.values() ?? [])]);
const workspace = openSample();

/** Makes what a path names, so that a call gets as far as its body. */
const made: Readonly<Record<string, (path: Readonly<Record<string, string>>) => string>> = {
  calendarId: () => 'primary',
  documentId: () => field('docs.documents.create', {}, 'documentId'),
  spreadsheetId: () => field('sheets.spreadsheets.create', {}, 'spreadsheetId'),
  range: () => 'A1',
  fileId: () => field('docs.documents.create', {}, 'documentId'),
  permissionId: (path) =>
    field('drive.permissions.create', { path, body: { type: 'user', role: 'reader', emailAddress: ben }, query: { fields: 'id' } }, 'id'),
  commentId: (path) => field('drive.comments.create', { path, body: { content: 'Why?' }, query: { fields: 'id' } }, 'id'),
  eventId: (path) =>
    field(
      'calendar.events.insert',
      { path, body: { start: { dateTime: '2026-11-03T09:00:00Z' }, end: { dateTime: '2026-11-03T10:00:00Z' } } },
      'id',
    ),
};

type Request = Parameters<typeof workspace.api>[2];

const field = (id: string, request: Request, name: string): string =>
  (workspace.api(ana, id, request) as Readonly<Record<string, string>>)[name] ?? '';

/** The sentence that a call ends with; empty when it does not fail. */
function sentenceOf({ id, path }: ApiMethod, more: { readonly query?: object; readonly body?: unknown }): string {
  const values: Record<string, string> = {};
  for (const name of pathNames(path)) values[name] = made[name]?.(values) ?? 'nothing';
  try {
    workspace.api(ana, id, { path: values, ...more } as Request);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

/** What .ci/answer-fields.mjs ends with and says, in a folder. */
function answerFieldsScript(cwd: string, ...words: string[]): readonly [status: number | null, says: string] {
  const { status, stderr } = spawnSync(process.execPath, [resolve('.ci/answer-fields.mjs'), ...words], { cwd, encoding: 'utf8' });
  return [status, stderr.trim()];
}

named('what Google has', () => {
  it('is a method that is built, or that says it is not', () => {
    const paths = ({ id, http, path }: Pick<ApiMethod, 'id' | 'http' | 'path'>) =>
      `${id} ${http} ${path.replaceAll('{+', '{').replace(/^\//, '')}`;
    const known = [...methods, ...unbuiltMethods].map(paths);
    const all = google.map(({ id, httpMethod, path }) => `${id} ${httpMethod} ${path.replaceAll('{+', '{')}`);
    expect(known.sort()).toEqual(all.filter((each) => !each.startsWith('script.scripts.run ')).sort());
  });

  it('is a parameter that is built, or that says it is not', () => {
    const lacking = methods.map(({ id, query }) => {
      const parameters = Object.entries(discoveryOf(id)?.methods.get(id)?.parameters ?? {});
      const names = parameters.flatMap(([name, { location }]) =>
        location === 'query' && name !== 'fields' && !(name in query) ? [name] : [],
      );
      return [id, names.sort()] as const;
    });
    expect(unbuiltParameters).toEqual(Object.fromEntries(lacking.filter(([, names]) => names.length > 0)));
    const standard = apis.flatMap((api) => Object.keys(discoveryOf(api)?.parameters ?? {}));
    const built = ['alt', 'fields', 'key', 'prettyPrint', 'quotaUser'];
    expect([...unbuiltEverywhere].sort()).toEqual([...new Set(standard)].filter((name) => !built.includes(name)).sort());
  });

  it('is a field of an answer that a mask may name, and no other', () => {
    expect(answerFieldsScript(process.cwd(), '--check')).toEqual([0, '']);
  });

  it.each(methods.filter(({ hasBody }) => hasBody).map((method) => [method.id, method] as const))(
    'is a field of %s that is built, or that says it is not',
    (id, method) => {
      const discovery = discoveryOf(id);
      const request = discovery?.methods.get(id)?.request;
      const bodies = discovery && request ? [...bodiesOf(discovery, request)] : [];
      const unknown = bodies.filter((body) => /Unknown name|Cannot find field/.test(sentenceOf(method, { body })));
      expect(unknown).toEqual([]);
    },
  );
});

describe('where Google’s discovery documents are absent', () => {
  it('the script that reads them says so', () => {
    const sentence =
      "../shared/data/discovery is absent: local/kernel/answer-fields.json is made from Google's discovery documents, one for each of its APIs.";
    expect(answerFieldsScript(tmpdir(), '--check')).toEqual([1, sentence]);
  });
});

describe('what is not built', () => {
  const approvals = () => as(ana).drive.approvals.start({ fileId: 'x', requestBody: { reviewerEmails: [ana] } });

  it('answers 501 and names the file to extend', async () => {
    expect(await refused(approvals())).toEqual({
      code: 501,
      reason: 'notImplemented',
      message: 'The local workspace has no drive.approvals.start. Extend local/drive/drive-methods.ts.',
    });
    expect(await refused(as(ana).drive.files.list({ driveId: 'x' }))).toEqual({
      code: 501,
      reason: 'notImplemented',
      message: 'The local workspace has no parameter driveId of drive.files.list. Extend local/drive/.',
    });
    const { data } = await as(ana).sheets.spreadsheets.create({ requestBody: {} });
    const chart = { spreadsheetId: data.spreadsheetId ?? '', requestBody: { requests: [{ addChart: {} }] } };
    expect(await refused(as(ana).sheets.spreadsheets.batchUpdate(chart))).toMatchObject({ code: 501 });
    expect(await refused(as(ana).script.projects.get({ scriptId: 'x' }))).toMatchObject({ code: 501 });
  });

  it('is for people with an account alone, too', async () => {
    expect(await refused(as('who@else.example').drive.about.get({ fields: '*' }))).toMatchObject({ code: 401 });
  });
});

/** A body for each field of each schema that a request is made of, with nothing else in it but the way there. */
function* bodiesOf(discovery: Discovery, request: Schema): Generator<unknown> {
  const seen = new Set<string>();
  yield* below(request, (value) => value);

  function* below(schema: Schema, wrap: (value: unknown) => unknown): Generator<unknown> {
    if (schema.$ref !== undefined) {
      if (seen.has(schema.$ref)) return;
      seen.add(schema.$ref);
      yield* below(discovery.schemas[schema.$ref] ?? {}, wrap);
    } else if (schema.items) yield* below(schema.items, (value) => wrap([value]));
    else {
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        yield wrap({ [name]: exampleOf(field) });
        yield* below(field, (value) => wrap({ [name]: value }));
      }
    }
  }
}

function exampleOf({ $ref, type, enum: values, format, minimum }: Schema): unknown {
  if ($ref !== undefined || type === 'object') return {};
  if (type === 'array') return [];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return Math.max(1, Number(minimum ?? 1));
  if (format?.includes('time')) return '2026-11-02T09:00:00Z';
  return values?.[values.length - 1] ?? (format === 'int64' ? '1' : 'x');
}
