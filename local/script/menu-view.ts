type MenuItem = { readonly label: string; readonly function: string } | { readonly separator: true } | MenuView;

/** A menu as it stands on the screen. */
export interface MenuView {
  readonly title: string;
  readonly items: MenuItem[];
}
