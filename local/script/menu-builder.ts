import type { MenuView } from './menu-view';
import type { Desk } from './service';

interface Menu {
  addItem: (label: unknown, functionName: unknown) => Menu;
  addSeparator: () => Menu;
  addSubMenu: (menu: Menu) => Menu;
  addToUi: () => undefined;
}

/** Makes the menus of one `Ui`: https://developers.google.com/apps-script/reference/base/menu */
export function menuBuilder(desk: Desk): (title: string) => Menu {
  const views = new WeakMap<Menu, MenuView>();
  return (title) => {
    const view: MenuView = { title, items: [] };
    const menu: Menu = desk.service('Menu', 'local/script/menu-builder.ts', {
      addItem: (label: unknown, functionName: unknown) => {
        view.items.push({ label: String(label), function: String(functionName) });
        return menu;
      },
      addSeparator: () => {
        view.items.push({ separator: true });
        return menu;
      },
      addSubMenu: (sub: Menu) => {
        const below = views.get(sub);
        if (below) view.items.push(below);
        return menu;
      },
      addToUi: () => {
        desk.execution.menus.push(view);
        return undefined;
      },
    });
    views.set(menu, view);
    return menu;
  };
}
