import type { Tab } from '../docs/document';
import { buildTab } from './document-builder';
import { htmlToBlocks } from './html-to-blocks';

/** A web page, such as Google Docs' own "Web page" download, as a document of one tab. */
export const importHtml = (html: string): Tab[] => [buildTab(htmlToBlocks(html))];
