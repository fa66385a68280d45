import { number, record, whole } from './arguments';

export const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** Excel.PaperType. F4 (8,5 × 13 inch) is "Folio". */
export const PAPER_SIZES = [
  ...['Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive'],
  ...['A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Folio', 'Quatro', 'Paper10x14', 'Paper11x17', 'Note'],
  ...['Envelope9', 'Envelope10', 'Envelope11', 'Envelope12', 'Envelope14', 'Csheet', 'Dsheet', 'Esheet'],
  ...['EnvelopeDL', 'EnvelopeC5', 'EnvelopeC3', 'EnvelopeC4', 'EnvelopeC6', 'EnvelopeC65'],
  ...['EnvelopeB4', 'EnvelopeB5', 'EnvelopeB6', 'EnvelopeItaly', 'EnvelopeMonarch', 'EnvelopePersonal'],
  ...['FanfoldUS', 'FanfoldStdGerman', 'FanfoldLegalGerman'],
] as const;

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
