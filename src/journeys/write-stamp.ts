import { formatDate } from '../base/format-time';
import type { Instant } from '../base/time';
import { dateIn } from '../base/zone';
import type { Handoff } from '../handoff/handoff';
import { stampPrefix, stampText } from '../signoff/stamp-text';
import { isFault } from '../workspace/fault';
import type { Desk } from './desk';
import { judge } from './judge';
import type { ReadDocument } from './read-document';

/**
 * Writes the state of the sign-off into the document, for readers without the add-on.
 *
 * Answers why it could not be written, in words; empty when it stands. Not being allowed to edit is no failure of whoever asked.
 */
export function writeStamp(desk: Desk, handoff: Handoff, { tdd, contents }: ReadDocument): string {
  const { standings } = judge(desk, handoff, contents);
  const lines = standings.map(({ role, who, standing }) => ({
    role,
    name: who ? desk.directory.nameOf(who) : '',
    standing,
    ...(handoff.outOfDate ? { since: handoff.outOfDate.since } : {}),
    ...('signoff' in standing && standing.signoff.by !== who ? { by: desk.directory.nameOf(standing.signoff.by) } : {}),
  }));
  const stamp = {
    tabId: tdd.tabs[0]?.tabId ?? '',
    text: stampText(lines, dayInUtc),
    range: nameOf(tdd.fileId),
    standing: tdd.stamps.filter((fileId) => !tdd.stampsTypedInto.includes(fileId)).map(nameOf),
    typedInto: [...new Set(tdd.stampsTypedInto)].map(nameOf),
    opensWithTable: !tdd.opensWithText,
  };
  try {
    desk.workspace.documents.stamp(tdd.fileId, stamp);
    return '';
  } catch (fault) {
    if (isFault(fault, 'forbidden')) return `${desk.viewer} cannot edit it.`;
    // It was edited between the read and this write, or has no such tab.
    if (isFault(fault, 'invalid')) return 'Google Docs refused the line.';
    throw fault;
  }
}

const nameOf = (fileId: string): string => stampPrefix + fileId;

/** A document whose sign-offs show nowhere in it any more, or in a line that people have made theirs. */
export const hasLostStamp = ({ signoffs }: Handoff, { tdd }: ReadDocument): boolean =>
  signoffs.length > 0 && (!tdd.stamps.includes(tdd.fileId) || tdd.stampsTypedInto.includes(tdd.fileId));

const dayInUtc = (instant: Instant): string => {
  const date = dateIn(instant, 'UTC');
  return `${formatDate(date)} ${date.slice(0, 4)}`;
};
