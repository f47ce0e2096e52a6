/** A cell of the sheet, zero-based; row 0 is the heading where one is frozen. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells in hand: a corner, and how far it reaches over the drawn rows and columns. */
export interface GridRange extends GridPlace {
  readonly rows: number;
  readonly columns: number;
}
