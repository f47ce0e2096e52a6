/** A cell of the sheet, zero-based; row 0 is the heading where one is frozen. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}
