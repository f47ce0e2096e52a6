import { openSuggestions } from '../../src/tdd/open-suggestions';

const run = (content: string, more: object = {}) => ({ textRun: { content, ...more } });
const paragraph = (elements: readonly object[], namedStyleType = 'NORMAL_TEXT', more: object = {}) => ({
  paragraph: { elements, paragraphStyle: { namedStyleType }, ...more },
});
const document = (...content: object[]) => ({ tabs: [{ documentTab: { body: { content } } }] });

describe('openSuggestions', () => {
  test('each once, with what it changes and the text that it hangs on', () => {
    expect(
      openSuggestions(
        document(
          paragraph([run('Sizing\n')], 'HEADING_2'),
          paragraph([run('One ', { suggestedDeletionIds: ['a'] }), run('Three ', { suggestedInsertionIds: ['a'] }), run('nodes\n')]),
          paragraph([run('A new line\n', { suggestedInsertionIds: ['b'] })]),
          paragraph([run('bold\n', { suggestedTextStyleChanges: { c: {} } })]),
          { table: { tableRows: [{ tableCells: [{ content: [paragraph([run('old\n', { suggestedDeletionIds: ['d'] })])] }] }] } },
        ),
      ),
    ).toEqual([
      { who: '', says: 'One → Three', on: 'One nodes' },
      { who: '', says: 'add A new line', on: 'Sizing' },
      { who: '', says: 'another format', on: 'bold' },
      { who: '', says: 'delete old', on: 'old' },
    ]);
  });

  test.each([[null], [{}], [{ tabs: [{}] }], ['text'], [document({ paragraph: 3 })]])('%j holds none', (none) => {
    expect(openSuggestions(none)).toEqual([]);
  });
});
