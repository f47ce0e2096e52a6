const shown = {
  ERROR: '#ERROR!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
} as const;

export interface FormulaError {
  readonly error: keyof typeof shown;
  readonly message: string;
}

/** What a cell comes to: its own value, or that of its formula. */
export type Effective = string | number | boolean | FormulaError;

export const formulaError = (error: FormulaError['error'], message: string): FormulaError => ({ error, message });

/** How an error stands in its cell: `#NAME?`. */
export const errorText = ({ error }: FormulaError): string => shown[error];
