import { checkTdd } from '../../src/tdd/check-tdd';
import { readTdd } from '../../src/tdd/read-tdd';
import { defaultTddPolicy } from '../../src/tdd/tdd-policy';
import bodies from '../fixtures/tdd/bodies.json';
import { writeDocument } from './write-document';

function stateOf(body: string) {
  const outline = `# TDD\n## Trial\nOne node.\n## Production requirements\n${body}\n## Next steps\nSign.`;
  const read = readTdd(writeDocument(outline));
  return read.ok ? checkTdd({ tdd: read.value, production: 'yes', policy: defaultTddPolicy }).production?.state : read.refusal;
}

describe('judgeSection', () => {
  test.each(bodies.placeholder)('%j only holds the place of an answer', (body) => {
    expect(stateOf(body)).toBe('placeholder');
  });

  test.each(bodies.empty)('%j is nothing', (body) => {
    expect(stateOf(body)).toBe('empty');
  });

  test.each(bodies.filled)('%j says something', (body) => {
    expect(stateOf(body)).toBe('filled');
  });
});
