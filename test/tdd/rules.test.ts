import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkTdd } from '../../src/tdd/check-tdd';
import { readTdd } from '../../src/tdd/read-tdd';
import { rules } from '../../src/tdd/rules';
import { defaultTddPolicy } from '../../src/tdd/tdd-policy';
import { writeDocument } from './write-document';

const pages = resolve(__dirname, '../../docs/rules');
const fixtures = resolve(__dirname, '../fixtures/tdd');
const names = rules.map(({ name }) => name);
const fixture = (name: string, which: 'fails' | 'mended') => readFileSync(resolve(fixtures, `${name}.${which}.txt`), 'utf8').trim();

/** A fixture says first what was declared, `production: yes`, and what is known beside the document; it begins at its first heading. */
function findingsOf(text: string) {
  const lines = text.split('\n');
  const begins = lines.findIndex((line) => line.startsWith('# '));
  const told = lines.slice(0, begins);
  const after = (label: string) => told.find((line) => line.startsWith(label))?.slice(label.length) ?? '';
  const declared = after('production: ');
  const [, name = '', domain = ''] = /^(.*) \((.*)\)$/.exec(after('other customer: ')) ?? [];
  const [, who = '', on = '', says = ''] = /^(.*) on (.*?): (.*)$/.exec(after('comment by ')) ?? [];
  const around = {
    customer: after('customer: '),
    domains: [],
    others: name === '' ? [] : [{ name, domains: [domain], copied: false }],
    suggestions: null,
    comments: who === '' ? null : [{ who, says, on }],
  };
  const read = readTdd(writeDocument(lines.slice(begins).join('\n')));
  if (!read.ok || (declared !== 'yes' && declared !== 'no' && declared !== 'undecided')) throw new Error(`No fixture: ${text}`);
  return checkTdd({ tdd: read.value, production: declared, policy: defaultTddPolicy, around }).findings;
}

describe('rules', () => {
  test('each has its source, its page and its fixtures, and nothing else has', () => {
    const inOrder = [...names].sort();
    const sources = readdirSync(resolve(__dirname, '../../src/tdd/rules')).map((file) => file.replace('.ts', ''));
    const written = readdirSync(pages).filter((file) => file !== 'README.md').map((file) => file.replace('.md', '')); // prettier-ignore
    const pairs = readdirSync(fixtures).filter((file) => file.endsWith('.txt')).map((file) => file.split('.')[0]); // prettier-ignore
    expect({ sources: sources.sort(), written: written.sort(), pairs: [...new Set(pairs)].sort() }).toEqual({
      sources: inOrder,
      written: inOrder,
      pairs: inOrder,
    });
  });

  test('the index lists them in their order, with severity and sentence', () => {
    const index = readFileSync(resolve(pages, 'README.md'), 'utf8');
    const listed = [...index.matchAll(/^\| \[([\w-]+)\]\([\w-]+\.md\)\s*\| (\w+)\s*\| (.*?)\s*\|$/gm)].map(([, name, severity, asks]) => ({ name, severity, asks })); // prettier-ignore
    expect(listed).toEqual(rules.map(({ name, severity, asks }) => ({ name, severity, asks })));
  });

  test.each(names)('%s finds what its page says, and nothing once that is mended', (name) => {
    const rule = rules.find((one) => one.name === name);
    const found = findingsOf(fixture(name, 'fails'));
    const [finding] = found;
    expect(found.map((one) => [one.rule, one.severity])).toEqual([[name, rule?.severity]]);
    expect(findingsOf(fixture(name, 'mended'))).toEqual([]);

    const page = readFileSync(resolve(pages, `${name}.md`), 'utf8');
    const headings = [...page.matchAll(/^#+ .*$/gm)]
      .map(([heading]) => heading)
      .filter((heading) => heading.startsWith('## ') || heading === `# ${name}`);
    const examples = [...page.matchAll(/^```text\n([^]*?)\n```$/gm)].map(([, example]) => example);
    const quote = [...page.matchAll(/^> (.+)$/gm)].map(([, line]) => line);
    expect({ headings: headings.filter((heading) => isOfPage(heading)), says: page.split('\n')[2], examples, quote }).toEqual({
      headings: [`# ${name}`, '## What it looks for', '## A TDD that fails', '## Mended', '## Why it matters'],
      says: `${rule?.asks ?? ''} Severity: ${rule?.severity ?? ''}.`,
      examples: [fixture(name, 'fails'), fixture(name, 'mended')],
      quote: [finding?.message, `Expected: ${finding?.expected ?? ''}`, `Found: ${finding?.found ?? ''}`],
    });
  });
});

/** Headings inside the examples are not the page's. */
function isOfPage(heading: string): boolean {
  return /^# [a-z-]+$|^## (?:What it looks for|A TDD that fails|Mended|Why it matters)$/.test(heading);
}
