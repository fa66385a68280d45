/**
 * What an explanation costs (definitions.md 8), in half points so that it stays whole: a changed cell 2 points, 1 if
 * a typing slip explains it, half a point less if it is a derived cell; a difference left unexplained 2 points.
 */
export const POINT = 2;
export const UNEXPLAINED = 2 * POINT;

/** Cost of changing one cell. */
export const changeCost = (derived: boolean, slip: boolean): number =>
  (slip ? POINT : 2 * POINT) - (derived ? 1 : 0);
