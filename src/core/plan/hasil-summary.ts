import type { Scaled } from '../number/scaled';
import type { Sen } from '../number/sen';
import type { Finding, Severity } from '../rules/finding';
import type { HasilContent } from './hasil-pemeriksaan';
import type { CellStyle } from './plan';
import { quantityCell, type QuantityCell } from './quantity-cell';
import type { SheetBuilder } from './sheet-builder';
import { HEADER_FILL } from './styles';
import { SEVERITY_NAMES, SUMMARY } from './texts';

interface SummaryLine {
  readonly label: string;
  readonly figure: QuantityCell;
}

/** Where the lists stand: label column, figure column. */
const LEFT = { label: 1, figure: 2 } as const;
const RIGHT = { label: 4, figure: 5 } as const;

const LABEL: CellStyle = { border: 'thin', vertical: 'center' };
const HEADING: CellStyle = { bold: true, border: 'thin', fill: HEADER_FILL, vertical: 'center' };

const count = (value: number): QuantityCell => ({ value, numberFormat: '#,##0' });
const amount = (sen: Sen | null): QuantityCell => quantityCell(sen === null ? null : { unit: 'rupiah', sen });
const percent = (value: Scaled | null): QuantityCell =>
  value === null
    ? { value: '–', numberFormat: 'General' }
    : quantityCell({ unit: 'percent', percent: value });

const bySeverity = (findings: readonly Finding[], severity: Severity): SummaryLine => ({
  label: SEVERITY_NAMES[severity],
  figure: count(findings.filter((finding) => finding.severity === severity).length),
});

function figureLines({ figures }: HasilContent): SummaryLine[] {
  const budget: SummaryLine[] = [
    { label: SUMMARY.anggaran, figure: amount(figures.anggaran) },
    { label: SUMMARY.realisasi, figure: amount(figures.realisasi) },
    { label: SUMMARY.sisa, figure: amount(figures.sisa) },
    { label: SUMMARY.persen, figure: percent(figures.persen) },
  ];
  const people: SummaryLine[] = [
    { label: SUMMARY.populasi, figure: amount(figures.populasi) },
    { label: SUMMARY.ppksRealisasi, figure: amount(figures.ppksRealisasi) },
    { label: SUMMARY.ppksPersen, figure: percent(figures.ppksPersen) },
  ];
  return [...(figures.anggaran === null ? [] : budget), ...(figures.populasi === null ? [] : people)];
}

/** Writes the summary from row `top` on; returns the first free row below it. */
export function writeSummary(sheet: SheetBuilder, top: number, content: HasilContent): number {
  const { findings, coverage } = content;
  const severities = (['error', 'warning', 'info'] as const).map((severity) =>
    bySeverity(findings, severity),
  );
  const counts = (['tested', 'agree', 'disagree', 'untestable'] as const).map((key) => ({
    label: SUMMARY[key],
    figure: count(coverage[key]),
  }));
  const between = writeList(sheet, top, LEFT, SUMMARY.findings, severities) + 1;
  const left = writeList(sheet, between, LEFT, SUMMARY.coverage, counts);
  const right = writeList(sheet, top, RIGHT, SUMMARY.figures, figureLines(content));
  return Math.max(left, right);
}

function writeList(
  sheet: SheetBuilder,
  top: number,
  { label, figure }: typeof LEFT | typeof RIGHT,
  heading: string,
  lines: readonly SummaryLine[],
): number {
  const headingStyle = sheet.style(HEADING);
  sheet.put({ row: top, column: label, value: heading, style: headingStyle });
  sheet.put({ row: top, column: figure, value: null, style: headingStyle });
  lines.forEach((line, index) => {
    const row = top + 1 + index;
    const { value, numberFormat } = line.figure;
    sheet.put({ row, column: label, value: line.label, style: sheet.style(LABEL) });
    const style = sheet.style({ ...LABEL, horizontal: 'right', numberFormat });
    sheet.put({ row, column: figure, value, style });
  });
  return top + 1 + lines.length;
}
