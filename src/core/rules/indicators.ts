import { figureOfYear, ikuYear } from '../inputs/iku/years';
import type { IkuInput } from '../inputs/iku/types';
import type { CellRef } from '../sheet/address';
import { finding } from './finding';
import { cellOf } from './kinerja-facts';
import type { Rule } from './rule';

const indicatorCell = (iku: IkuInput, row: number): CellRef => ({
  sheet: iku.sheet.name,
  row,
  column: iku.mapping.columns.indikator![0]!,
});

/** An indicator without realisasi in years for which others have one: table 3.6 shows it with "–". */
export const indicatorMissing: Rule = {
  id: 'indicator-missing',
  family: 'across',
  *check({ inputs: { iku, identitas } }) {
    const year = identitas.tahun ?? (iku && ikuYear(iku));
    if (!iku || !year) return;
    const isRead = (row: (typeof iku.rows)[number], of: number): boolean =>
      figureOfYear(row.realisasi, of, false)?.status === 'read';
    const years = [year - 3, year - 2, year - 1].filter((of) => iku.rows.some((row) => isRead(row, of)));
    for (const row of iku.rows) {
      const missing = years.filter((of) => !isRead(row, of));
      if (missing.length === 0) continue;
      yield finding({
        rule: 'indicator-missing',
        severity: 'warning',
        cell: indicatorCell(iku, row.row),
        rowName: row.indikator,
        column: 'realisasi',
        cells: missing.flatMap((of) => figureOfYear(row.realisasi, of, false) ?? []).map(cellOf),
        parameters: { years: missing.join(', ') },
      });
    }
  },
};

/** An indicator without realisasi in the report's year: "N/A", a dash, or nothing. */
export const indicatorWithoutRealisasi: Rule = {
  id: 'indicator-without-realisasi',
  family: 'across',
  *check({ inputs: { iku, ppks, identitas }, yearEnd }) {
    if (!iku || !yearEnd) return;
    const year = identitas.tahun ?? ikuYear(iku);
    for (const row of iku.rows) {
      if (row.fromPpks && ppks) continue;
      const figure = figureOfYear(row.realisasi, year, true);
      if (figure?.status === 'read' || figure?.status === 'unreadable') continue;
      yield finding({
        rule: 'indicator-without-realisasi',
        severity: 'warning',
        cell: figure ? cellOf(figure) : indicatorCell(iku, row.row),
        rowName: row.indikator,
        column: 'realisasi',
        printed: figure?.text ? { unit: 'raw', text: figure.text } : null,
        parameters: { tahun: year === null ? '' : String(year) },
      });
    }
  },
};
