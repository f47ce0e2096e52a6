import { isCut } from '../../handoff/apply-event';
import { formatDate } from '../../base/format-time';
import type { HandoffView } from '../../rpc/contract/handoff-view';
import type { Subject } from './subject';

/** What happened, as people say it: names where the record has addresses, and days as they are written everywhere else. Links stay as they are. */
export function historyView({ desk, handoff }: Subject): Pick<HandoffView, 'history' | 'historyIsCut'> {
  const nameOf = (email: string) => {
    const known = desk.directory.find(email) ?? handoff.contacts.find((contact) => contact.email === email);
    return known?.name ?? email;
  };
  const spoken = (says: string) =>
    says
      .split(/(https?:\/\/\S+)/)
      .map((part, place) => (place % 2 === 1 ? part : part.replace(address, nameOf).replace(date, (day) => formatDate(day))))
      .join('');
  return {
    history: handoff.history.map(({ at, by, says }) => ({ at, who: nameOf(by), says: spoken(says) })),
    historyIsCut: isCut(handoff),
  };
}

const address = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g;
const date = /(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g;
