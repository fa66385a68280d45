/** A megabyte as people read it on screen. */
export const MEGABYTE = 1e6;

/**
 * Bounds that keep any file, also a hostile one, under 1 GB of memory and within seconds. A budget of 100,000
 * sub kegiatan needs a file of 8 MB, a part of 50 MB and 900,000 cells.
 */
export const LIMITS = {
  /** The file itself, bytes. */
  file: 200 * MEGABYTE,
  /** One worksheet or the shared strings after inflating, bytes. */
  bigPart: 256 * MEGABYTE,
  /** Any other part that is read, bytes. */
  smallPart: 16 * MEGABYTE,
  /** All parts that are read, together, bytes. */
  total: 400 * MEGABYTE,
  /** From this inflated size on, a part that was compressed more than `ratio` : 1 is a zip bomb. */
  ratioFrom: 16 * MEGABYTE,
  ratio: 250,
  entries: 20_000,
  cells: 8_000_000,
  merges: 200_000,
  /** Elements of a small part, and how deep they may stand in one another. */
  elements: 400_000,
  depth: 200,
} as const;

/** Excel's own bounds (support.microsoft.com, "Excel specifications and limits"). */
export const EXCEL = {
  rows: 1_048_576,
  columns: 16_384,
  cellText: 32_767,
  formula: 8_192,
  hyperlinks: 65_530,
  rowHeight: 409.5,
  columnWidth: 255,
} as const;
