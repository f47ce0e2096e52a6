import { checkTdd } from '../../src/tdd/check-tdd';
import { productionFields, productionGuidance, productionHeading } from '../../src/tdd/production-template';
import { readTdd } from '../../src/tdd/read-tdd';
import type { Tdd } from '../../src/tdd/tdd';
import { defaultTddPolicy } from '../../src/tdd/tdd-policy';
import type { TddPolicy } from '../../src/tdd/tdd-policy';
import { writeDocument } from './write-document';

function tddOf(outline: string): Tdd {
  const read = readTdd(writeDocument(outline));
  if (!read.ok) throw new Error(read.refusal.because);
  return read.value;
}

const complete = '# TDD\n## Customer environment\nGitHub.\n## Trial design\nOne node.\n';
/** What a section on production answers of its fields has tests of its own. */
const anyFields: TddPolicy = { ...defaultTddPolicy, facts: [] };
const check = (outline: string, production: 'yes' | 'no' | 'undecided', policy: TddPolicy = anyFields) =>
  checkTdd({ tdd: tddOf(outline), production, policy });
const shown = (result: ReturnType<typeof check>) => result.findings.map(({ rule, severity }) => [rule, severity]);

describe('checkTdd', () => {
  test('a complete document has no findings, and the section is handed on whole', () => {
    expect(check(`${complete}## Production requirements\n3 nodes`, 'yes')).toEqual({
      findings: [],
      production: {
        heading: 'Production requirements',
        path: ['TDD'],
        state: 'filled',
        place: { tabId: 't.0', child: 5 },
        separate: true,
      },
      compared: [],
    });
  });

  test('a section inside the trial blocks, and says where it stands', () => {
    const { findings, production } = check(
      '# TDD\n## Customer environment\nGitHub.\n## Trial design\nOne node.\n### Production\n3 nodes',
      'yes',
    );
    expect(findings).toEqual([
      {
        rule: 'production-separate',
        severity: 'block',
        message: '“Production” is inside the trial section “Trial design”; it needs to be a section of its own.',
        expected: '“Production” outside “Trial design”, at the same level or above.',
        found: '“Production” under “Trial design”.',
        section: 'Production',
        place: { tabId: 't.0', child: 5 },
      },
    ]);
    expect(production?.separate).toBe(false);
  });

  test('nothing about production blocks when it is declared not to differ', () => {
    expect(shown(check(complete, 'no'))).toEqual([]);
    expect(shown(check(`${complete}## Production requirements\n## Next\nSign.`, 'no'))).toEqual([]);
    expect(shown(check(`${complete}## Production requirements\n3 nodes`, 'no'))).toEqual([['production-declared', 'hint']]);
  });

  test('not decided yet blocks, whatever stands in the document', () => {
    expect(shown(check(complete, 'undecided'))).toEqual([['production-declared', 'block']]);
    expect(shown(check(`${complete}## Production requirements\nTBD`, 'undecided'))).toEqual([
      ['production-declared', 'block'],
      ['template-filled', 'warn'],
    ]);
  });

  test('a placeholder left in a filled production section is a warning', () => {
    const { findings } = check(`${complete}## Production requirements\n3 nodes\nDisk: TBD`, 'yes');
    expect(findings.map(({ rule, severity, message, found }) => [rule, severity, message, found])).toEqual([
      ['template-filled', 'warn', 'There is a placeholder left in “Production requirements”.', '“Disk: TBD”.'],
    ]);
  });

  test('a picture inside the production section is a warning, elsewhere a hint', () => {
    const { findings } = check(`${complete}![Trial]\n## Production requirements\n3 nodes\n![Zones]`, 'yes');
    expect(findings.map(({ severity, section, found }) => [severity, section, found])).toEqual([
      ['warn', 'Production requirements', 'an image “Zones”, in “Production requirements”.'],
      ['hint', 'Trial design', 'an image “Trial”, in “Trial design”.'],
    ]);
  });

  test('template text in many sections is a handful of findings', () => {
    const sections = Array.from({ length: 30 }, (_, index) => `## Part ${String(index)}\nTBD`).join('\n');
    const { findings } = check(`${complete}${sections}`, 'no');
    expect(findings.map(({ message }) => message)).toEqual([
      ...[0, 1, 2, 3, 4].map((index) => `There is only template text in “Part ${String(index)}”.`),
      '25 more sections still have placeholders or template text.',
    ]);
  });

  test('a policy changes severities, silences rules and names other sections', () => {
    const policy: TddPolicy = {
      ...defaultTddPolicy,
      requiredSections: [{ name: 'Risks', headings: ['risk*'] }],
      severities: { 'production-separate': 'warn', 'template-filled': 'off' },
    };
    expect(shown(check('# TDD\n## Trial\nTBD', 'yes', policy))).toEqual([
      ['production-separate', 'warn'],
      ['sections-present', 'warn'],
    ]);
  });

  test('the section that the product inserts is not filled until a value stands in it', () => {
    const lines = `${complete}## ${productionHeading}\n${productionGuidance}\n${productionFields.map((field) => `${field}: `).join('\n')}`;
    const table = `${complete}## ${productionHeading}\n${productionGuidance}\n${productionFields.map((field) => `| ${field} | |`).join('\n')}`;
    const states = [
      lines,
      table,
      lines.replace('Hosting provider: ', 'Hosting provider: AWS'),
      table.replace('| Hosting provider | |', '| Hosting provider | AWS |'),
    ];
    expect(states.map((outline) => check(outline, 'yes').production?.state)).toEqual(['placeholder', 'placeholder', 'filled', 'filled']);
  });
});
