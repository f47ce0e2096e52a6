import type { docs_v1 } from '@googleapis/docs';
import { ana, ben } from '../../../local/open-sample';
import type { Clients } from '../open-clients';

export type Request = docs_v1.Schema$Request;

export const write = async ({ as }: Clients, documentId: string, requests: Request[], more: object = {}) =>
  (await as(ana).docs.documents.batchUpdate({ documentId, requestBody: { requests, ...more } })).data;

/** A document of Ana's with this text; Ben gets `role`. */
export async function written(clients: Clients, text = '', role?: 'reader' | 'commenter' | 'writer'): Promise<string> {
  const { data } = await clients.as(ana).docs.documents.create({ requestBody: { title: 'Globex TDD' } });
  const documentId = data.documentId ?? '';
  if (text !== '') await write(clients, documentId, [{ insertText: { location: { index: 1 }, text } }]);
  if (role) await share(clients, documentId, role);
  return documentId;
}

export const share = ({ as }: Clients, fileId: string, role: string) =>
  as(ana).drive.permissions.create({ fileId, sendNotificationEmail: false, requestBody: { type: 'user', emailAddress: ben, role } });

export const read = async ({ as }: Clients, documentId: string, query: object = {}, who = ana): Promise<docs_v1.Schema$Document> =>
  (await as(who).docs.documents.get({ documentId, includeTabsContent: true, ...query })).data;

/** What stands in a tab: its first one unless another is given. */
export const contentOf = (document: docs_v1.Schema$Document, tab = document.tabs?.[0]): docs_v1.Schema$StructuralElement[] =>
  tab?.documentTab?.body?.content ?? [];

export const paragraphsOf = (content: readonly docs_v1.Schema$StructuralElement[]): docs_v1.Schema$Paragraph[] =>
  content.flatMap(({ paragraph }) => (paragraph ? [paragraph] : []));

export const textOf = ({ elements = [] }: docs_v1.Schema$Paragraph): string =>
  elements.map(({ textRun }) => textRun?.content ?? '').join('');
