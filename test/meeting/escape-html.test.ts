import fc from 'fast-check';
import { escapeHtml } from '../../src/meeting/escape-html';
import { cases } from '../cases';

describe('escapeHtml', () => {
  it.each([
    ['<script>alert("x")</script>', 100, '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;'],
    ['R&D’s  \n plan', 100, 'R&amp;D’s plan'],
    ['a long sentence', 7, 'a long…'],
    ['a long sentence', 8, 'a long…'],
    ['a&b', 5, 'a…'],
    ['Größe 👩‍💻', 100, 'Größe 👩‍💻'],
    ['', 10, ''],
  ])('%j in %d is %j', (text, most, html) => expect(escapeHtml(text, most)).toBe(html));

  it('never has a mark of its own and never is longer than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ' ', '👍') }),
        fc.integer({ min: 1, max: 40 }),
        (text, most) => {
          const html = escapeHtml(text, most);
          return html.length <= most && !/[<>"']|&(?!(amp|lt|gt|quot|#39);)/.test(html);
        },
      ),
      cases(),
    );
  });
});
