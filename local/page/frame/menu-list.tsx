import { Popover } from './popover';

export interface Menu {
  readonly title: string;
  readonly items: readonly { readonly label?: string; readonly function?: string; readonly separator?: boolean }[];
}

interface MenuListProps {
  readonly menus: readonly Menu[];
  readonly onEntry: (name: string, label: string) => void;
}

/** The menus that the add-on makes when a file is opened, under “Extensions”, as Google shows them. */
export function MenuList({ menus, onEntry }: MenuListProps) {
  if (menus.length === 0) return null;
  return (
    <Popover label="Extensions" button="Extensions" buttonClass="menu" side="left">
      {(close) => (
        <div class="menu-list">
          {menus.map((menu) => (
            <section key={menu.title} aria-label={menu.title}>
              <h2>{menu.title}</h2>
              {menu.items.map((entry, place) => {
                const { function: name, label = '' } = entry;
                if (name === undefined) return <hr key={place} />;
                return (
                  <button
                    key={place}
                    type="button"
                    onClick={() => {
                      close();
                      onEntry(name, label);
                    }}
                  >
                    {label}
                  </button>
                );
              })}
            </section>
          ))}
        </div>
      )}
    </Popover>
  );
}
