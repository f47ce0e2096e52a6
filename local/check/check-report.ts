/** What the product's `checkTdd` answers, as the command prints it with `--json`. */
export interface CheckReport {
  readonly document: { readonly title: string; readonly tabs: number; readonly sections: number };
  readonly production: {
    readonly declared: 'yes' | 'no' | 'undecided';
    readonly section: { readonly heading: string; readonly path: readonly string[]; readonly state: string } | null;
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
