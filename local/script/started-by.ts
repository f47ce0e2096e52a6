/** How a run of the script came about; nothing for what a program started. */
export const starts = ['menu', 'sidebar', 'web page', 'opening', 'clock', 'edit', 'change', 'calendar'] as const;
export type StartedBy = (typeof starts)[number];
