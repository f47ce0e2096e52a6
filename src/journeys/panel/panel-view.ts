import { formatDay } from '../../base/format-time';
import type { Handoff } from '../../handoff/handoff';
import { rolesOf } from '../../handoff/roles-of';
import type { FindingView } from '../../rpc/contract/checks-view';
import type { PanelView } from '../../rpc/contract/panel-view';
import type { TurnView } from '../../rpc/contract/turn-view';
import type { TddCheck } from '../../tdd/check-tdd';
import type { Finding } from '../../tdd/finding';
import type { Desk } from '../desk';
import { engineAlarm } from '../engine-alarm';
import type { Judgement } from '../judge';
import type { ReadDocument } from '../read-document';
import { handoffView } from './handoff-view';
import { jumpTo } from './place-link';
import { type Subject, waiverOf } from './subject';
import { turnView } from './turn/turn-view';
import { saidOfProduction } from './turn/turn-words';

export interface PanelQuestion {
  readonly desk: Desk;
  readonly document: ReadDocument;
  readonly check: TddCheck;
  readonly handoff: Handoff | null;
  readonly judgement: Judgement | null;
}

/** Everything that the panel shows, from what was read. */
export function panelView({ desk, document, check, handoff, judgement }: PanelQuestion): PanelView {
  const subject: Subject | null = handoff && judgement ? { desk, document, check, handoff, judgement } : null;
  const { tdd, contents } = document;
  const { viewer, directory, now } = desk;
  const copyOf = copyWords(document);
  return {
    me: {
      email: viewer,
      name: directory.nameOf(viewer),
      roles: handoff ? rolesOf(handoff.team, viewer) : directory.standingOf(viewer),
      zone: directory.zoneOf(viewer),
    },
    tdd: { fileId: tdd.fileId, title: tdd.title, tabs: tdd.tabs.length, sections: tdd.sections.length },
    checkedAt: now,
    content: contents.content,
    turn: subject ? turnView(subject) : beforeRegistering(document, check, copyOf),
    findings: check.findings.map((finding) => ({ ...findingView(tdd.fileId, finding), ...(subject && waivedIn(subject, finding)) })),
    production: {
      declared: handoff?.production.is ?? 'undecided',
      says: subject ? saidOfProduction(subject) : '',
      section: sectionOf(check),
      compared: check.compared.map(({ fact, trial, production }) => ({
        fact,
        trial: trial?.value ?? '',
        production: production?.value ?? '',
      })),
    },
    copyOf,
    handoff: subject && handoffView(subject),
    people: directory.people.map(({ email, name, standing }) => ({ email, name, standing })),
    alarm: engineAlarm(desk),
  };
}

export const sectionOf = ({ production }: TddCheck): PanelView['production']['section'] =>
  production && { heading: production.heading, path: production.path, state: production.state };

function findingView(fileId: string, { rule, severity, message, expected, found, section, place }: Finding): FindingView {
  return {
    rule,
    severity,
    message,
    ...(expected ? { expected } : {}),
    ...(found ? { found } : {}),
    section,
    jump: place && jumpTo(fileId, place),
  };
}

function waivedIn({ desk, handoff }: Subject, finding: Finding): Pick<FindingView, 'waived'> {
  const waiver = waiverOf(handoff, finding);
  if (!waiver) return {};
  const { directory, viewer } = desk;
  return {
    waived: {
      says: `Waived by ${directory.nameOf(waiver.by)} on ${formatDay(waiver.at, directory.zoneOf(viewer))}`,
      reason: waiver.reason,
    },
  };
}

/** Sign-offs belong to one file: a copy starts without any, and says so. */
function copyWords({ tdd }: ReadDocument): string | null {
  if (tdd.stampOf === null || tdd.stampOf === tdd.fileId) return null;
  return 'This document is a copy of another TDD. Sign-offs belong to the document they were given for, so this one starts without any.';
}

function beforeRegistering({ tdd }: ReadDocument, check: TddCheck, copyOf: string | null): TurnView {
  const count = (number: number, word: string) => `${String(number)} ${word}${number === 1 ? '' : 's'}`;
  const section = check.production;
  const production = section
    ? `“${section.heading}” was found and is ${section.state === 'filled' ? 'filled in' : 'not filled in yet'}.`
    : 'No section on production requirements was found.';
  return {
    tone: 'quiet',
    label: 'Before you register',
    headline: `This document has ${count(tdd.sections.length, 'section')} in ${count(tdd.tabs.length, 'tab')}`,
    detail: copyOf ?? production,
    actions: [
      { name: 'register', label: 'Register this TDD' },
      { name: 'check-only', label: 'Only check it' },
    ],
  };
}
