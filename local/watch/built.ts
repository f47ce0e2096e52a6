/** What the server hears of a build: which part of what it serves is new, or that the build failed. */
export interface Built {
  readonly built: 'page' | 'script' | 'nothing';
}
