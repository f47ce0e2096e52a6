import { peopleHeadings, peopleRows } from '../../src/tracker/people-rows';
import { problemWords } from '../../src/tracker/cell-problem';

const read = (...lines: readonly (readonly string[])[]) => peopleRows([peopleHeadings, ...lines]);

describe('peopleRows', () => {
  it('reads a person, whatever the order of the columns', () => {
    const { people, problems } = peopleRows([
      ['Time zone', 'E-mail', 'Name', 'Roles', 'Working days', 'From', 'To'],
      ['Europe/London', 'Ana@Vendor.example', 'Ana Silva', 'AE, lead', 'Sun-Thu', '8.30', '17:00'],
    ]);
    expect(people).toEqual([
      {
        email: 'ana@vendor.example',
        name: 'Ana Silva',
        standing: ['AE', 'lead'],
        zone: 'Europe/London',
        hours: { days: [7, 1, 2, 3, 4], from: '08:30', to: '17:00' },
      },
    ]);
    expect(problems).toEqual([]);
  });

  it('skips rows without an address, and takes the usual hours where none are written', () => {
    expect(read(['', 'Nobody'], ['a@b.example', '', '', 'Asia/Kolkata']).people).toEqual([
      {
        email: 'a@b.example',
        name: 'a@b.example',
        standing: [],
        zone: 'Asia/Kolkata',
        hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
      },
    ]);
  });

  it('takes the first row of an address that stands in two, without the roles of the other, and tells of it', () => {
    const { people, problems } = read(
      ['a@b.example', 'Ana', 'AE', 'UTC'],
      ['c@b.example', 'Cai', 'CE', 'UTC'],
      ['A@b.example', 'Ana again', 'lead, admin', 'Mars/Base'],
    );
    expect([people.map(({ name, standing }) => [name, standing]), problems.map(problemWords)]).toEqual([
      [
        ['Ana', ['AE']],
        ['Cai', ['CE']],
      ],
      ['People, row 4 (a@b.example): this address is already in row 2, and that row counts. Put everything there, and clear this one.'],
    ]);
  });

  it.each([
    [
      'a missing zone',
      ['a@b.example', 'A', 'AE', ''],
      'People, row 2 (a@b.example): the time zone is missing. Write it like Europe/London.',
    ],
    [
      'a zone that does not exist',
      ['a@b.example', 'A', 'AE', 'Mars/Base'],
      'People, row 2 (a@b.example): “Mars/Base” is not a time zone. Write it like Europe/London.',
    ],
    [
      'a role that does not exist',
      ['a@b.example', 'A', 'AE Boss', 'UTC'],
      'People, row 2 (a@b.example): “AE Boss” has a role that does not exist. Use AE, CE, IE, PM, lead, admin.',
    ],
    [
      'hours that end before they begin',
      ['a@b.example', 'A', 'AE', 'UTC', 'Mon-Fri', '17:00', '09:00'],
      'People, row 2 (a@b.example): the working hours “Mon-Fri 17:00–09:00” cannot be read. Write days like Mon-Fri and times like 09:00. Until then, 09:00–17:00 applies.',
    ],
  ])('tells of %s, and never guesses a zone', (_, line, problem) => {
    expect(read(line).problems.map(problemWords)).toEqual([problem]);
  });
});
