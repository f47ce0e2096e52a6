import { formatDate, formatDay } from '../../base/format-time';
import { unreachable } from '../../base/unreachable';
import { dateIn } from '../../base/zone';
import { countExpectations } from '../../expectations/count-expectations';
import { type ExpectationStanding, isDone, judgeExpectations } from '../../expectations/judge-expectations';
import type { Told } from '../../handoff/expectation';
import type { ExpectationView } from '../../rpc/contract/expectation-view';
import type { HandoffView } from '../../rpc/contract/handoff-view';
import type { Subject } from './subject';

/** What the customer was told to expect, in words, with what the forms need. */
export function expectationsView(subject: Subject): HandoffView['expectations'] {
  const standings = expectationsOf(subject);
  return {
    figure: countExpectations(standings),
    state: standings.some(({ is, isDue }) => isDue || is === 'understood-otherwise') ? 'due' : standings.every(isDone) ? 'done' : 'open',
    items: standings.map((standing) => expectationView(subject, standing)),
  };
}

export const expectationsOf = ({ desk, handoff }: Subject): readonly ExpectationStanding[] =>
  judgeExpectations({ handoff, policy: desk.policy.expectations, today: dateIn(desk.now, desk.directory.zoneOf(desk.viewer)) });

function expectationView(subject: Subject, standing: ExpectationStanding): ExpectationView {
  const { item, is, isDue, facts } = standing;
  const { entry, otherwise } = facts;
  const nameOf = subject.desk.directory.nameOf;
  const day = (instant: number) => formatDay(instant, subject.desk.directory.zoneOf(subject.desk.viewer));
  return {
    name: item.name,
    owner: item.owner,
    state: isDue && (is === 'not-set' || is === 'not-agreed') ? 'due' : is,
    says: standingWords(standing),
    told: entry?.is === 'set' ? toldLines(entry, nameOf) : [],
    note: entry?.note ?? '',
    recorded: entry ? `Recorded by ${nameOf(entry.by)} on ${day(entry.at)}` : '',
    otherwise: otherwise ? { words: otherwise.words, says: `${nameOf(otherwise.by)}, ${day(otherwise.at)}` } : null,
    agreement: item.agreement,
    words: item.words,
    entry: entry && plain(entry),
  };
}

/** Without who recorded it and when: as the form sends it. */
function plain(entry: NonNullable<ExpectationStanding['facts']['entry']>): NonNullable<ExpectationView['entry']> {
  const { note } = entry;
  return entry.is === 'set' ? { is: 'set', teller: entry.teller, told: entry.told, agreed: entry.agreed, note } : { is: entry.is, note };
}

function standingWords({ is, due, isDue, facts }: ExpectationStanding): string {
  const day = due === null ? '' : isDue ? `, due since ${formatDate(due)}` : `, due ${formatDate(due)}`;
  switch (is) {
    case 'not-set':
      return `Not set yet${day}`;
    case 'not-agreed':
      return `Told, not agreed yet${day}`;
    case 'set':
      return facts.entry?.is === 'set' && facts.entry.agreed ? 'Agreed' : 'Set';
    case 'not-applicable':
      return 'Not applicable';
    case 'understood-otherwise':
      return 'Understood otherwise';
    default:
      return unreachable(is);
  }
}

function toldLines(
  { teller, told, agreed }: { readonly teller: string; readonly told: Told; readonly agreed: Told | null },
  nameOf: (email: string) => string,
): ExpectationView['told'] {
  return [
    { says: `${nameOf(teller)} told ${told.contact} on ${formatDate(told.on)}, ${places[told.where]}.`, evidence: told.evidence },
    ...(agreed
      ? [{ says: `${agreed.contact} agreed on ${formatDate(agreed.on)}, ${places[agreed.where]}.`, evidence: agreed.evidence }]
      : []),
  ];
}

const places: Readonly<Record<Told['where'], string>> = { call: 'in a call', mail: 'by e-mail', document: 'in a document' };
