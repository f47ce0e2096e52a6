import { oneLine } from '../../src/base/one-line';

describe('oneLine', () => {
  it.each([
    ['  Globex  ', 'Globex'],
    ['Globex\r\nBcc: eve@evil.example', 'Globex Bcc: eve@evil.example'],
    ['Glo\0bex\u0007 \u2028Inc.', 'Glo bex Inc.'],
    ['Globex \uD83D', 'Globex'],
    ['\uDE00 Globex', 'Globex'],
    ['Globex 😀', 'Globex 😀'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['👩\u200D💻 Labs', '👩\u200D💻 Labs'],
    ['Ünï\u0308', 'Ünï\u0308'],
  ])('%j reads %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it.each(['', ' \n\t', '\u200B', '\u200B \u2060\uFEFF', '\u202E', '\0', '\uD800', '\u3164', '\u2800', '\u0301'])(
    'nobody sees %j',
    (text) => {
      expect(oneLine(text)).toBe('');
    },
  );
});
