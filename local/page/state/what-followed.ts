import type { ChangedCell } from './changed-cells';
import type { News } from './news';
import type { ToastPart } from './toasts';

const longest = 200;
const most = 6;

const short = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

const grouped = <Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): ReadonlyMap<string, readonly Entry[]> => {
  const groups = new Map<string, readonly Entry[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
};

const rowPart = (about: string, cells: readonly ChangedCell[]): ToastPart => {
  const filled = cells.filter(({ text }) => text !== '');
  const emptied = cells.filter(({ text }) => text === '').map(({ heading }) => heading);
  const left = filled.slice(most).map(({ heading }) => heading);
  return {
    head: `Tracker, ${about}`,
    lines: [
      ...filled.slice(0, most).map(({ heading, text }) => `${heading}: ${short(text)}`),
      ...(left.length > 0 ? [`And: ${left.join(', ')}`] : []),
      ...(emptied.length > 0 ? [`Empty now: ${emptied.join(', ')}`] : []),
    ],
    href: '#/tracker',
  };
};

const mailWords: Readonly<Record<string, string>> = {
  invitation: 'Invited',
  update: 'Notified of the change',
  cancellation: 'Notified of the cancellation',
  answer: 'Notified of the answer',
};

/** What one act set off, in words: the rows of the tracker that read otherwise, who got which mail, which functions failed. */
export function whatFollowed(
  cells: readonly ChangedCell[],
  { mails, runs }: Pick<News, 'mails' | 'runs'>,
  nameOf: (email: string) => string,
): readonly ToastPart[] {
  const rows = [...grouped(cells, ({ about }) => about)].map(([about, changed]) => rowPart(about, changed));
  const letters = [...grouped(mails, ({ kind, subject }) => mailWords[kind] ?? `Mail “${short(subject)}”`)].map(
    ([head, sent]): ToastPart => ({
      head,
      lines: [[...new Set(sent.flatMap(({ to }) => to))].map(nameOf).join(', ')],
      href: '#/outbox',
    }),
  );
  const failed = runs
    .filter(({ status }) => status !== 'completed')
    .map((run): ToastPart => ({ head: `${run.function} failed`, lines: [short(run.error ?? run.status)], href: '#/log' }));
  return [...failed, ...rows, ...letters];
}
