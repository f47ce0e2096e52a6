import type { Email } from '../../handoff/people';

export interface PersonView {
  readonly email: Email;
  /** The name in the People tab; the address where there is none. */
  readonly name: string;
}

/** Where to jump: `child` counts the children of the tab's body, `link` opens the same place in a browser tab. */
export interface JumpView {
  readonly tabId: string;
  readonly child: number;
  readonly link: string;
}
