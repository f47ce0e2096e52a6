import { reindex } from '../../local/docs/reindex';
import type { ParagraphElement, StructuralElement } from '../../local/docs/document';
import { bullets, buildTab, heading, line, table } from '../../local/import/document-builder';

const run = (content: string, more: object = {}): ParagraphElement => ({ textRun: { content, textStyle: {}, ...more } });

const paragraph = (...elements: ParagraphElement[]): StructuralElement => ({
  paragraph: { elements: [...elements, run('\n')], paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' } },
});

const suggested = paragraph(
  run('It runs on '),
  run('one node', { suggestedDeletionIds: ['suggest.1'] }),
  run('three nodes', { suggestedInsertionIds: ['suggest.1'] }),
  run('.'),
);

const withChips = paragraph(
  run('Ask '),
  { person: { personId: 'kix.p', textStyle: {}, personProperties: { name: 'Dana Kowalski', email: 'dana@vendor.example' } } },
  run(' by '),
  {
    dateElement: {
      dateId: 'kix.d',
      textStyle: {},
      dateElementProperties: { timestamp: '2026-12-01T12:00:00Z', displayText: 'Dec 1, 2026' },
    },
  },
  run(', see '),
  { richLink: { richLinkId: 'kix.r', richLinkProperties: { title: 'Sizing guide', uri: 'https://docs.google.com/document/d/x/edit' } } },
  run(' and '),
  { inlineObjectElement: { inlineObjectId: 'kix.i', textStyle: {} } },
);

/** Everything that a document may hold and the editor shows, as the Docs API tells it: two tabs, one below the other. */
export function richDocument(): string {
  const first = buildTab([
    heading(0, 'Initech: Technical Design Document'),
    { kind: 'contents', blocks: [line({ text: 'Network', style: { link: { heading: { id: 'h.net', tabId: 't.0' } } } })] },
    { ...heading(1, 'Network'), headingId: 'h.net' },
    line('Plain, ', { text: 'bold', style: { bold: true } }, ', ', { text: 'a link', style: { link: { url: 'https://a.example/' } } }, '.'),
    ...bullets('l', 'first', 'second'),
    table(['Size', 'Value'], ['CPU', '8']),
    line(''),
  ]);
  const content = first.documentTab?.body?.content ?? [];
  content.push(suggested, withChips);
  reindex(content, 0);
  const child = buildTab([heading(1, 'Trial'), line('Below the first.')], {
    tabId: 't.1',
    title: 'Trial notes',
    index: 0,
    parentTabId: 't.0',
    nestingLevel: 1,
  });
  return JSON.stringify({ documentId: 'x', title: 'Initech TDD', tabs: [{ ...first, childTabs: [child] }] });
}
