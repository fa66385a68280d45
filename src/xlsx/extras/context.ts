import type { ReadColor } from '../read/colors';
import type { XmlElement } from '../xml/tree';

/** What a worksheet needs of other parts to be understood. */
export interface ExtrasContext {
  readonly colorOf: ReadColor;
  /** Formats of conditional formats, by number. */
  readonly dxfs: () => readonly XmlElement[];
  /** Addresses outside the file, by the id of the relationship. */
  readonly externalTargets: () => ReadonlyMap<string, string>;
  /** What `_xlnm.Print_Area` and `_xlnm.Print_Titles` of the sheet stand for. */
  readonly printArea: string | null;
  readonly printTitles: string | null;
}
