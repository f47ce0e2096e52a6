import { htmlToBlocks } from '../../../local/import/html-to-blocks';

describe('htmlToBlocks', () => {
  it('keeps a list of a footnote and the next list of the page apart', () => {
    const blocks = htmlToBlocks(
      '<p>See<a href="#footnote-1">1</a></p><ul><li>after</li></ul><ol><li id="footnote-1"><ul><li>in the note</li></ul></li></ol>',
    );
    const keys = JSON.stringify(blocks).match(/"key":"[^"]*"/g);
    expect(keys).toEqual(['"key":"list 1"', '"key":"list 2"']);
  });
});
