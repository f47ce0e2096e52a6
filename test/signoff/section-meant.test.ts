import { sectionMeant } from '../../src/signoff/section-meant';

describe('sectionMeant', () => {
  const names = [
    'Background',
    'Trial › Sizing',
    'Production requirements',
    'Production requirements › Sizing',
    'Production requirements › Hosts',
  ];

  test.each([
    ['', ''],
    ['  ', ''],
    ['Background', 'Background'],
    [' production   Requirements', 'Production requirements'],
    ['Trial › Sizing', 'Trial › Sizing'],
    ['hosts', 'Production requirements › Hosts'],
    ['Sizing', null],
    ['Sizing of the nodes', null],
  ])('takes “%s” for %j', (typed, meant) => {
    expect(sectionMeant(typed, names)).toBe(meant);
  });
});
