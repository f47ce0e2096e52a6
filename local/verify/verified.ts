/** What the product answers to `verifyLog`. */
export interface Verified {
  readonly entries: number;
  readonly handoffs: number;
  readonly sealed: boolean;
  readonly flaws: readonly { readonly tab: string; readonly row: number; readonly says: string }[];
}
