import { docsMethods } from '../../../local/docs/docs-methods';
import { driveMethods } from '../../../local/drive/drive-methods';
import { ApiError } from '../../../local/kernel/api-error';
import type { ApiCall } from '../../../local/kernel/api-method';
import { emptyWorld, type World } from '../../../local/kernel/world';
import { createDocument } from '../../../local/docs/create-document';
import type { Tab } from '../../../local/docs/document';
import type { FileRole } from '../../../local/drive/drive-state';
import type { Block } from '../../../local/import/block';
import { buildTab } from '../../../local/import/document-builder';
import { callMethod } from '../call-method';

export const ana = 'ana@vendor.example';
export const ben = 'ben@vendor.example';

interface Asked {
  readonly caller?: string;
  readonly path?: Record<string, string>;
  readonly query?: ApiCall['query'];
  readonly body?: unknown;
  readonly now?: number;
}

/** A call as the binders make it, without a binder. */
const callOf = (world: World, { caller = ana, path = {}, query = {}, body, now = 1_800_000_000_000 }: Asked = {}): ApiCall => ({
  world,
  caller,
  path,
  query,
  body,
  now,
  headers: {},
  emit: () => undefined,
});

/** Calls a method by Google's id and answers what it answers. */
export function ask<Answer>(world: World, id: string, asked: Asked = {}): Answer {
  const method = [...docsMethods, ...driveMethods].find((known) => known.id === id);
  if (!method) throw new Error(`No method ${id}.`);
  return callMethod(method, callOf(world, asked)) as Answer;
}

/** How Google refuses it: code, reason and message, or `null` when it does not. */
export function refusalOf(run: () => unknown): Pick<ApiError, 'code' | 'reason' | 'message'> | null {
  try {
    run();
    return null;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { code, reason, message, status } = error;
    return { code, reason, message, ...(status && { status }) };
  }
}

/** A world with one document of Ana's, made of these blocks or tabs. */
export function worldWith(
  made: readonly Block[] | { readonly tabs: Tab[] },
  role: FileRole | null = null,
): { world: World; documentId: string } {
  const world = emptyWorld();
  world.accounts[ana] = { email: ana, name: 'Ana Silva', zone: 'Europe/London' };
  world.accounts[ben] = { email: ben, name: 'Ben Ortiz', zone: 'America/New_York' };
  const tabs = 'tabs' in made ? made.tabs : [buildTab(made)];
  const documentId = createDocument(callOf(world), { title: 'Globex TDD', tabs });
  if (role) world.drive.files[documentId]?.permissions.push({ id: '2', type: 'user', emailAddress: ben, role });
  return { world, documentId };
}

/** Sends requests as Ana, or whoever is named. */
export const write = (
  world: World,
  documentId: string,
  requests: readonly object[],
  more: { caller?: string; writeControl?: object } = {},
) =>
  ask<{ replies: object[]; writeControl: { requiredRevisionId: string } }>(world, 'docs.documents.batchUpdate', {
    path: { documentId },
    body: { requests, ...(more.writeControl && { writeControl: more.writeControl }) },
    ...(more.caller && { caller: more.caller }),
  });

/** The body as lines: style and depth in front, runs between bars, chips by their kind. */
export function linesOf(world: World, documentId: string, tab = 0): string[] {
  const { tabs } = ask<{ tabs: Tab[] }>(world, 'docs.documents.get', { path: { documentId }, query: { includeTabsContent: true } });
  return (tabs[tab]?.documentTab?.body?.content ?? []).flatMap(({ paragraph, table }) => {
    if (table)
      return table.tableRows.map(({ tableCells }) => `# ${tableCells.map(({ content }) => content.map(lineOf).join('/')).join(' # ')}`);
    return paragraph ? [lineOf({ paragraph })] : [];
  });
}

function lineOf({ paragraph }: NonNullable<NonNullable<NonNullable<Tab['documentTab']>['body']>['content']>[number]): string {
  const style = (paragraph?.paragraphStyle?.['namedStyleType'] ?? '') as string;
  const front = `${style === 'NORMAL_TEXT' ? '' : `${style}: `}${paragraph?.bullet ? `${'  '.repeat(paragraph.bullet.nestingLevel ?? 0)}* ` : ''}`;
  const runs = paragraph?.elements.map(
    (element) => element.textRun?.content.replace(/\n$/, '') ?? `<${Object.keys(element).find((key) => !key.endsWith('Index')) ?? ''}>`,
  );
  return front + (runs ?? []).filter((run) => run !== '').join('|');
}
