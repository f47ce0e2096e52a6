import { ask } from '../api';
import { type Menu, MenuList } from '../frame/menu-list';
import { doAndTell } from '../state/do-and-tell';
import { me } from '../state/me';
import { runFunction } from '../state/run-function';
import { useAsked } from '../state/use-asked';

/** The add-on's menus in the tracker, for people who may edit it. */
export function TrackerMenu({ id }: { readonly id: string }) {
  const menus = useAsked(`${id} ${me.value}`, 0, () => ask<{ menus: readonly Menu[] }>('/local/menu', { query: { spreadsheetId: id } }));
  const run = (name: string, label: string) => void doAndTell(() => runFunction(name, { spreadsheetId: id }), { done: `${label}: done.` });
  return <MenuList menus={menus.value?.menus ?? []} onEntry={run} />;
}
