import { readVerifyArguments } from '../../../local/verify/read-verify-arguments';

const usage = 'Use: npm run verify -- FILE.xlsx [--key KEY] [--json]';

describe('readVerifyArguments', () => {
  it.each([
    [['a.xlsx'], { file: 'a.xlsx', key: '', json: false }],
    [['--json', 'a.xlsx', '--key', 'k='], { file: 'a.xlsx', key: 'k=', json: true }],
    [['a.xlsx', '--key=k='], { file: 'a.xlsx', key: 'k=', json: false }],
    [['a.xlsx', '--key', 'one', '--key', 'two'], { file: 'a.xlsx', key: 'two', json: false }],
  ])('%j', (given, expected) => {
    expect(readVerifyArguments(given)).toEqual(expected);
  });

  it.each([
    [[], `Which file? ${usage}`],
    [[''], `Which file? ${usage}`],
    [['a.xlsx', 'b.xlsx'], `One file at a time: a.xlsx or b.xlsx? ${usage}`],
    [['a.xlsx', '--fast'], `There is no option --fast. ${usage}`],
    [['a.xlsx', '-f'], `There is no option -f. ${usage}`],
    [['a.xlsx', '--toString'], `There is no option --toString. ${usage}`],
    [['a.xlsx', '--json=yes'], `There is no option --json. ${usage}`],
    [['a.xlsx', '--key'], `--key needs the key after it. ${usage}`],
    [['a.xlsx', '--key='], `--key needs the key after it. ${usage}`],
  ])('refuses %j in one sentence', (given, message) => {
    expect(() => readVerifyArguments(given)).toThrow(message);
  });
});
