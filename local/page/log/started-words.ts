import type { Execution } from './execution';

const words: Readonly<Record<NonNullable<Execution['from']>, string>> = {
  menu: 'Menu',
  sidebar: 'Sidebar',
  'web page': 'Web page',
  opening: 'Opening a file',
  clock: 'Trigger: clock',
  edit: 'Trigger: edit',
  change: 'Trigger: change',
  calendar: 'Trigger: calendar',
};

/** How a run came about; a program where nothing is known. */
export const startedWords = ({ from, trigger }: Execution): string =>
  from === undefined ? (trigger === undefined ? 'Program' : 'Trigger') : words[from];
