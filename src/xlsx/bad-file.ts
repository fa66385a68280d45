/** Why a file cannot be read. The codes are stable; `src/messages/files.ts` has the sentences. */
export type BadFileCode =
  | 'empty-file'
  | 'old-xls'
  | 'encrypted'
  | 'binary-xlsb'
  | 'open-document'
  | 'html-table'
  | 'xml-spreadsheet'
  | 'plain-text'
  | 'not-workbook'
  | 'truncated'
  | 'damaged-part'
  | 'missing-part'
  | 'duplicate-part'
  | 'unsafe-name'
  | 'doctype'
  | 'file-too-large'
  | 'part-too-large'
  | 'too-many-cells'
  | 'no-worksheet';

/** What a sentence about a bad file may need. */
export interface BadFileParameters {
  /** The part inside the file that is at fault: "xl/worksheets/sheet1.xml". */
  readonly part?: string;
  /** The bound that was passed: megabytes, or cells for `too-many-cells`. */
  readonly limit?: number;
}

/** A file that is not a workbook we can read, or that must not be read. Never a defect of ours. */
export class BadFile extends Error {
  override readonly name = 'BadFile';

  constructor(
    readonly code: BadFileCode,
    readonly parameters: BadFileParameters = {},
  ) {
    super(parameters.part === undefined ? code : `${code}: ${parameters.part}`);
  }
}
