import { counted } from '../command/counted';
import type { CheckReport } from './check-report';

const words = { block: 'blocks', warn: 'warning', hint: 'hint' } as const;

/** The report for people: what was read, what was found of production, then the findings, blocking ones first. */
export function printReport({ document, production, findings }: CheckReport): string {
  const { title, tabs, sections } = document;
  const lines = [`${title}`, `${counted(sections, 'section')} in ${counted(tabs, 'tab')}`, productionLine(production), ''];
  for (const severity of ['block', 'warn', 'hint'] as const) {
    for (const finding of findings.filter((each) => each.severity === severity)) {
      const where = finding.section === null ? '' : `  (${finding.section})`;
      lines.push(`${words[severity].padEnd(8)} ${finding.message}${where}`, `         ${finding.rule}`);
    }
  }
  const blocking = findings.filter(({ severity }) => severity === 'block').length;
  if (findings.length > 0) lines.push('');
  lines.push(blocking === 0 ? 'Nothing blocks a review.' : `${counted(blocking, 'finding blocks', 'findings block')} a review.`);
  return lines.join('\n');
}

function productionLine({ declared, section }: CheckReport['production']): string {
  const says = {
    yes: 'Production differs from the trial',
    no: 'Production is the same as the trial',
    undecided: 'Production: not decided yet',
  }[declared];
  return `${says}; ${section ? `section “${section.heading}” is ${section.state}` : 'no separate section'}`;
}
