import { expectationLine } from '../expectations/expectation-line';
import { missingExpectations } from '../expectations/missing-expectations';
import { openConditions } from '../handoff/condition';
import type { Handoff } from '../handoff/handoff';
import { signoffWords } from '../handoff/signoff-words';
import { writeAgenda } from '../meeting/write-agenda';
import type { SignoffStanding } from '../signoff/standing-of';
import { productionLines } from '../tdd/production-lines';
import type { Tdd } from '../tdd/tdd';
import { depthsOf } from '../tdd/top-sections';
import type { Desk } from './desk';
import { judge } from './judge';
import { placeLink } from './panel/place-link';
import { waiverOf } from './panel/subject';
import { beside, checked, type ReadDocument } from './read-document';

/** The agenda of a handoff's meeting, from the TDD as it stands; from the tracker alone when the engine cannot read the TDD. */
export function agendaOf(desk: Desk, handoff: Handoff, document: ReadDocument | null): string {
  const { customer, closeDate, production } = handoff;
  const { fileId, title } = handoff.tdd;
  const check = document && checked(document, production.is, desk.policy.tdd, beside(handoff));
  const { standings } = judge(desk, handoff, document?.contents ?? null);
  const nameOf = desk.directory.nameOf;
  return writeAgenda({
    customer,
    closeDate,
    tdd: { title, link: `https://docs.google.com/document/d/${fileId}/edit` },
    page: desk.workspace.pageLink(fileId),
    sections: document ? sectionsOf(document.tdd) : [],
    production:
      production.is === 'undecided'
        ? { is: 'undecided' }
        : production.is === 'no'
          ? { is: 'no', says: `${nameOf(production.by)} said that production does not differ from the trial.` }
          : { is: 'yes', lines: document && check?.production ? productionLines(document.tdd, check.production) : [] },
    compared: (check?.compared ?? []).map(
      ({ fact, trial, production: planned }) => `${fact}: ${trial?.value ?? 'not said'} → ${planned?.value ?? 'not said'}`,
    ),
    findings: (check?.findings ?? [])
      .filter((finding) => !waiverOf(handoff, finding))
      .map(({ severity, message }) => ({ severity, message })),
    expectations: missingExpectations({ handoff, policy: desk.policy.expectations, today: '' }).map(expectationLine),
    contacts: handoff.contacts.map((contact) => `${contact.name || contact.email} (${contact.role})`),
    conditions: openConditions(handoff).map(({ text, role, by }) => `${text} (${nameOf(by)}, ${role})`),
    signoffs: standings.map(
      ({ role, who, standing }) => `${who ? nameOf(who) : 'Nobody'} (${role}): ${signoffWords[standing.is]}${remarkWords(standing)}`,
    ),
  });
}

function sectionsOf(tdd: Tdd) {
  const depths = depthsOf(tdd);
  return tdd.sections.flatMap(({ heading, place }, index) => {
    const depth = depths[index] ?? 0;
    return depth === 0 ? [] : [{ heading, depth, link: placeLink(tdd.fileId, place) }];
  });
}

/** What the reviewer wrote to it, and what has changed since. */
function remarkWords(standing: SignoffStanding): string {
  const note = 'signoff' in standing ? standing.signoff.note : standing.is === 'excepted' ? standing.exception.reason : '';
  const changed = standing.is === 'out-of-date' ? `changed since: ${standing.changes.map(({ section }) => section).join(', ')}` : '';
  return [changed, note].map((part) => (part ? `, ${part}` : '')).join('');
}
