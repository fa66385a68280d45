/**
 * Files count a column's width in characters of the normal font, Office.js in points. Calibri 11: a digit is
 * 7 pixels wide, 5 pixels are the cell's own margin, 96 pixels are 72 points (ECMA-376 Part 1, 18.3.1.13).
 */
const PIXELS_PER_DIGIT = 7;
const MARGIN = 5;
const POINTS_PER_PIXEL = 0.75;

export const pointsFromCharacters = (characters: number): number =>
  Math.round(characters * PIXELS_PER_DIGIT + MARGIN) * POINTS_PER_PIXEL;

/** The `width` of a file counts the cell's margin too: 9.140625 of them are 64 pixels. */
export const pointsFromFileWidth = (width: number): number =>
  Math.round(width * PIXELS_PER_DIGIT) * POINTS_PER_PIXEL;

export const fileWidthFromPoints = (points: number): number => points / POINTS_PER_PIXEL / PIXELS_PER_DIGIT;

export const charactersFromPoints = (points: number): number =>
  Math.max(0, (points / POINTS_PER_PIXEL - MARGIN) / PIXELS_PER_DIGIT);

/** 8.43 characters, 64 pixels. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;
