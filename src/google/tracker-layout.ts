/** Ids of the tracker's tabs, given when they are made: renaming and moving a tab breaks nothing. */
export const tabs = { handoffs: 101, log: 102, people: 103, policy: 104, health: 105 } as const;

export const tabTitles: Readonly<Record<keyof typeof tabs, string>> = {
  handoffs: 'Handoffs',
  log: 'Log',
  people: 'People',
  policy: 'Policy',
  health: 'Health',
};

/** The tab of the self-test: made by it, and no part of what Set up mends. */
export const selfTestTab = { id: 106, title: 'Self-test' } as const;

/** Developer metadata on each column: its key. Rows carry none: a sheet holds 30,000 characters of metadata, which is some four hundred rows. */
export const columnKey = 'handoff.column';

/** Rows of the Health tab, by what stands in their first cell. */
export const healthRows = {
  handoffs: 'Handoffs',
  count: 'Log entries',
  hash: 'Log head',
  sweep: 'Last sweep (UTC)',
  problems: 'Needs attention',
} as const;

export const healthMeanings: Readonly<Record<keyof typeof healthRows, string>> = {
  handoffs: 'How many were registered; a missing row is restored from the log.',
  count: 'How many entries the Log tab holds.',
  hash: 'Hash of the last entry; the chain is checked against it.',
  sweep: 'When the engine last looked at everything. If this is more than half an hour ago, see the admin guide.',
  problems: 'Cells in People and Policy that cannot be used, and what to do.',
};

export const healthOrder: readonly (keyof typeof healthRows)[] = ['handoffs', 'count', 'hash', 'sweep', 'problems'];

/** Most people and policy rows that are read. */
export const directoryRows = 1000;
