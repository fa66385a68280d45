import type { Identitas } from '../../core/inputs/identitas/types';
import type { Recognised } from '../session-types';

/** The sheet Identitas as a form: each part as text, "" for what is not known. */
export type IdentityForm = Readonly<Record<keyof Identitas, string>>;

/** A sheet with sample data; everything is written as text but numbers. */
export interface SampleSheet {
  readonly name: string;
  readonly titles: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** In characters. */
  readonly widths: readonly number[];
}

/** What the pane adds to a workbook on request, besides what `Session` does. Rejected with `ExcelProblem` only. */
export interface Additions {
  /** The names of the sample sheets that are in the workbook. */
  sampleSheets(): Promise<readonly string[]>;
  /** Adds sample sheets at the end, marked as such; a sheet whose name is taken is passed over. */
  addSample(sheets: readonly SampleSheet[]): Promise<void>;
  /** Removes the sample sheets again, and nothing that is not marked as one. */
  removeSample(): Promise<void>;
  /** What the workbook says about who reports: its sheet Identitas, else the titles of its sources. */
  readIdentity(recognised: Recognised): IdentityForm;
  /** Writes the parts that differ into the sheet Identitas, which is made where there is none. Gives its name. */
  saveIdentity(form: IdentityForm, recognised: Recognised): Promise<string>;
}
