/** Where a header is looked for: near the top first, since most sheets have it there, then further down. */
export const SEARCHED_ROWS = [120, 3000] as const;
export const SEARCHED = { rows: SEARCHED_ROWS[1], columns: 1000 } as const;

/** Rows below a header that are looked at to tell what a column, or a sheet, holds. */
export const SAMPLED_ROWS = 400;
