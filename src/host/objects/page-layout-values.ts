import { number, record, whole } from './arguments';

export const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/**
 * `PageLayoutZoomOptions`: a scale from 10 to 400 percent, or a number of pages; a count left out is automatic.
 */
export function readZoom(zoom: unknown): Readonly<Record<string, unknown>> {
  const { scale, horizontalFitToPages, verticalFitToPages } = record(zoom);
  const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
  return {
    ...(isGiven(scale) ? { scale: number(scale, 10, 400) } : {}),
    ...(isGiven(horizontalFitToPages) ? { horizontalFitToPages: whole(horizontalFitToPages, 1) } : {}),
    ...(isGiven(verticalFitToPages) ? { verticalFitToPages: whole(verticalFitToPages, 1) } : {}),
  };
}
