import { createFile } from '../drive/create-file';
import { documentType } from '../drive/drive-state';
import type { ApiCall } from '../kernel/api-method';
import { blankTab } from './blank-tab';
import type { Tab } from './document';

/** Makes a Google Doc that the caller owns; without tabs an empty one. Answers its file id. */
export function createDocument(call: ApiCall, { title, tabs = [] }: { title: string; tabs?: Tab[] }): string {
  const file = createFile(call, { name: title, mimeType: documentType });
  const first = [blankTab({ tabId: 't.0', title: 'Tab 1', index: 0 })];
  call.world.docs.documents[file.id] = { revision: 1, tabs: tabs.length > 0 ? structuredClone(tabs) : first };
  return file.id;
}
