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

/** Three small lists beside each other: label column, figure column. */
const COLUMNS = [
  { label: 1, figure: 2 },
  { label: 4, figure: 5 },
  { label: 6, figure: 7 },
] as const;

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
  const lists: readonly { readonly heading: string; readonly lines: readonly SummaryLine[] }[] = [
    {
      heading: SUMMARY.findings,
      lines: (['error', 'warning', 'info'] as const).map((severity) => bySeverity(findings, severity)),
    },
    {
      heading: SUMMARY.coverage,
      lines: (['tested', 'agree', 'disagree', 'untestable'] as const).map((key) => ({
        label: SUMMARY[key],
        figure: count(coverage[key]),
      })),
    },
    { heading: SUMMARY.figures, lines: figureLines(content) },
  ];
  const height = Math.max(...lists.map(({ lines }) => lines.length));
  for (let line = -1; line < height; line++)
    lists.forEach(({ heading, lines }, list) => writeLine(sheet, top + line + 1, list, heading, lines, line));
  return top + height + 1;
}

function writeLine(
  sheet: SheetBuilder,
  row: number,
  list: number,
  heading: string,
  lines: readonly SummaryLine[],
  line: number,
): void {
  const { label, figure } = COLUMNS[list]!;
  if (line === -1) {
    sheet.put({ row, column: label, value: heading, style: sheet.style(HEADING) });
    sheet.put({ row, column: figure, value: null, style: sheet.style(HEADING) });
    return;
  }
  const entry = lines[line];
  if (!entry) return;
  const { value, numberFormat } = entry.figure;
  sheet.put({ row, column: label, value: entry.label, style: sheet.style(LABEL) });
  const style = sheet.style({ ...LABEL, horizontal: 'right', numberFormat });
  sheet.put({ row, column: figure, value, style });
}
