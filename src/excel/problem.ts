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
  | 'nothing-to-correct'
  | 'inputs-unsettled'
  | 'sheet-hidden'
  | 'last-visible-sheet'
  /** The user cancelled before anything was written. */
  | 'cancelled'
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

/**
 * Codes of `Excel.ErrorCodes` and of the resource limits ("Error handling with the application-specific JavaScript
 * APIs", "Resource limits and performance optimization for Office Add-ins", learn.microsoft.com). Messages are in Office's language: they
 * are never looked at.
 */
const OF_OFFICE: Readonly<Record<string, ExcelProblemCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  EditModeTimeout: 'cell-edit-mode',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  RangeExceedsLimit: 'payload-too-large',
  OperationCellsExceedLimit: 'payload-too-large',
  InactiveWorkbook: 'other-workbook',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidBinding: 'gone',
  InvalidObjectPath: 'gone',
  ServerBusy: 'busy',
  TooManyRequests: 'busy',
  TooManyIncompleteRequests: 'busy',
  Conflict: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'connection',
  HttpRequestError: 'connection',
  ConnectionFailure: 'connection',
  Timeout: 'connection',
  Unauthenticated: 'connection',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedSheet: 'not-supported',
};

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

const isOfficeError = (error: unknown): error is OfficeError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

/** The code that Office gave, null when the error is none of Office's. */
export const officeCode = (error: unknown): string | null => {
  if (error instanceof ExcelProblem) return error.details.officeCode ?? null;
  return isOfficeError(error) ? error.code : null;
};

/** What acts on the list of sheets, and so fails when the structure is protected ("WorksheetCollection.add"). */
const OF_STRUCTURE = /^(WorksheetCollection\.|Worksheet\.(delete|name|position|visibility|copy)\b)/;

function codeOf({ code, debugInfo }: OfficeError): ExcelProblemCode {
  if (code !== 'AccessDenied') return OF_OFFICE[code] ?? 'unknown';
  return OF_STRUCTURE.test(debugInfo?.errorLocation ?? '') ? 'structure-protected' : 'sheet-protected';
}

/** What an `AbortSignal` throws. */
const isAbort = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';

function asProblem(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  if (isAbort(error)) return new ExcelProblem('cancelled');
  if (isOfficeError(error))
    return new ExcelProblem(codeOf(error), { officeCode: error.code }, { cause: error });
  return new ExcelProblem('unknown', {}, { cause: error });
}

/**
 * Anything that was thrown, as a problem of ours. A mistake in our own program is `unknown`, never hidden. Excel refuses
 * with the same code what is protected and what may only be read.
 */
export function problemOf(error: unknown, isReadOnly = false): ExcelProblem {
  const problem = asProblem(error);
  const isDenied = problem.details.officeCode === 'AccessDenied';
  return isReadOnly && isDenied ? new ExcelProblem('read-only', problem.details) : problem;
}

/** A request or an answer was too large, so that half of it may go through. */
export const isTooLarge = (error: unknown): boolean => problemOf(error).code === 'payload-too-large';
