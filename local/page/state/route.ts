import { signal } from '@preact/signals';

export const views = ['document', 'tracker', 'calendars', 'outbox', 'log', 'handoff'] as const;
export type ViewName = (typeof views)[number];

export interface Route {
  readonly view: ViewName;
  /** What of the view: a document, a sheet of the tracker, a mail, the TDD of the handoff page; empty for the view itself. */
  readonly id: string;
}

const isView = (name: string): name is ViewName => views.some((view) => view === name);

const read = (hash: string): Route => {
  const [, view = '', id = ''] = hash.split('/');
  return { view: isView(view) ? view : 'document', id: decodeURIComponent(id) };
};

/** What is shown; stands in the address, so that a reload stays and a view can be linked. */
export const route = signal(read(location.hash));

addEventListener('hashchange', () => (route.value = read(location.hash)));

export const linkTo = (view: ViewName, id = ''): string => (id === '' ? `#/${view}` : `#/${view}/${encodeURIComponent(id)}`);

export const go = (view: ViewName, id = ''): void => {
  location.hash = linkTo(view, id);
};
