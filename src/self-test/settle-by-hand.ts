interface ByHand {
  readonly number: string;
  readonly asks: string;
  /** How a person finds out. */
  readonly how: string;
  readonly otherwise: string;
}

/** What code that runs on Google cannot ask, and how a person finds out. */
export const settleByHand: readonly ByHand[] = [
  {
    number: '12',
    asks: 'How long until everybody has a new version?',
    how: 'After an upgrade, check the menu as somebody the admin installed it for. It may take a day or two.',
    otherwise: 'Until then, people keep the old panel, which writes to the same tracker.',
  },
  {
    number: '13',
    asks: 'Which scopes does Google call sensitive?',
    how: 'Google Auth Platform, Data access, in the Cloud project lists them by kind.',
    otherwise: 'An internal app is not reviewed, whichever scopes it uses.',
  },
  {
    number: '18',
    asks: 'How long does a call from the panel take?',
    how: 'Open the panel with the browser’s developer tools, under Network; docs/performance.md says how many calls each action makes.',
    otherwise: 'The panel immediately shows what it knows and asks for the rest in a second call.',
  },
];
