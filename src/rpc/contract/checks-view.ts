import type { JumpView } from './person-view';

export interface FindingView {
  /** Name of the rule, which is also the name of its page in docs/rules. */
  readonly rule: string;
  readonly severity: 'block' | 'warn' | 'hint';
  readonly message: string;
  readonly expected?: string;
  readonly found?: string;
  readonly section: string | null;
  readonly jump: JumpView | null;
  /** The CE lets it stand: “Waived by Ben Ortiz on 2 Dec”, and why. */
  readonly waived?: { readonly says: string; readonly reason: string };
}

export interface ProductionView {
  readonly declared: 'yes' | 'no' | 'undecided';
  /** “Ben Ortiz said on 18 Nov that production differs.” Empty while undecided. */
  readonly says: string;
  readonly section: {
    readonly heading: string;
    readonly path: readonly string[];
    readonly state: 'filled' | 'empty' | 'placeholder';
  } | null;
  /** Trial beside production, where both say something of a fact or one does; empty texts where the document does not say. */
  readonly compared?: readonly { readonly fact: string; readonly trial: string; readonly production: string }[];
}

/** What `npm run check` prints, and *Only check it* shows. */
export interface CheckReport {
  readonly document: { readonly title: string; readonly tabs: number; readonly sections: number };
  readonly production: {
    readonly declared: 'yes' | 'no' | 'undecided';
    readonly section: {
      readonly heading: string;
      readonly path: readonly string[];
      readonly state: 'filled' | 'empty' | 'placeholder';
    } | null;
  };
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: 'block' | 'warn' | 'hint';
    readonly message: string;
    readonly found: string;
    readonly section: string | null;
    readonly link: string | null;
  }[];
}
