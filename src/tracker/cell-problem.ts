/** A cell of the People or Policy tab that cannot be used. */
export interface CellProblem {
  readonly tab: 'people' | 'policy';
  /** Zero-based, the headings first. */
  readonly row: number;
  readonly column: number;
  /** Where it stands, for whoever reads elsewhere. */
  readonly where: string;
  /** What is wrong, and the next step. */
  readonly says: string;
}

export const problemWords = ({ where, says }: CellProblem): string => `${where}: ${says}`;
