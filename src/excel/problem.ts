/** Why Excel could not do what was asked; each has its sentence in messages/excel.ts. */
export type ExcelProblemCode =
  /** The user is typing into a cell. */
  | 'cell-edit-mode'
  | 'sheet-protected'
  | 'structure-protected'
  | 'read-only'
  | 'payload-too-large'
  | 'other-workbook'
  | 'gone'
  | 'busy'
  | 'connection'
  | 'not-supported'
  | 'cell-changed'
  | 'cell-has-formula'
  | 'cannot-write-figure'
  | 'journal-full'
  | 'nothing-to-convert'
  | 'inputs-unsettled'
  | 'sheet-hidden'
  | 'unknown';

export interface ProblemDetails {
  readonly sheet?: string;
  readonly cell?: string;
  /** The code that Office gave ("GeneralException"), for a report to support. */
  readonly officeCode?: string;
}

/** What every operation of src/excel is rejected with. */
export class ExcelProblem extends Error {
  override readonly name = 'ExcelProblem';

  constructor(
    readonly code: ExcelProblemCode,
    readonly details: ProblemDetails = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
