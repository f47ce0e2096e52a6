import { readArguments } from '../../../local/check/read-arguments';

const usage = 'Use: npm run check -- FILE [--production yes|no|undecided] [--json]';

describe('readArguments', () => {
  it.each([
    [['a.docx'], { file: 'a.docx', production: 'yes', json: false }],
    [['--json', 'a.docx', '--production', 'no'], { file: 'a.docx', production: 'no', json: true }],
    [['a.docx', '--production=undecided'], { file: 'a.docx', production: 'undecided', json: false }],
  ])('%j', (given, expected) => {
    expect(readArguments(given)).toEqual(expected);
  });

  it.each([
    [[], `Which file? ${usage}`],
    [['a.docx', 'b.docx'], `One file at a time: a.docx or b.docx? ${usage}`],
    [['a.docx', '--fast'], `There is no option --fast. ${usage}`],
    [['a.docx', '--production', 'maybe'], `--production must be yes, no or undecided, not “maybe”. ${usage}`],
    [['a.docx', '--production'], `--production must be yes, no or undecided, not nothing. ${usage}`],
  ])('refuses %j in one sentence', (given, message) => {
    expect(() => readArguments(given)).toThrow(message);
  });
});
