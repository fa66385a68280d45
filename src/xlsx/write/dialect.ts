import type { XmlElement } from '../xml/tree';

/** The two families of namespaces that a workbook can be written in (ISO/IEC 29500, Strict and Transitional). */
export interface Dialect {
  readonly main: string;
  /** Begins the type of every relationship, and is the namespace of `r:id`. */
  readonly relationships: string;
}

const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The family that the workbook part itself is written in. */
export const dialectOf = (workbook: XmlElement): Dialect =>
  workbook.namespace === STRICT.main ? STRICT : TRANSITIONAL;
