import type { IkuRow } from '../inputs/iku/types';
import type { QuantityFigure } from '../inputs/quantity';
import { caption, draftLine, perangkatDaerah, sourceLine, tahun, triwulan, words } from './captions';
import { headerCell, headerRow, NUMBER, PERCENT, textColumn } from './columns';
import type { TableContext, TableDefinition } from './context';
import { markNotes, note } from './footnotes';
import { figureOfYear } from '../inputs/iku/years';
import {
  indikatorRows,
  indikatorSheets,
  realisasiCell,
  renstraYear,
  yearOf,
  yearTargetCell,
} from './indikator';
import { withoutPpks } from './missing-notes';
import { annualTargetNote } from './performance-notes';
import { capaianCell, capaianRule, nothing, predikatCell, quantityCell } from './quantity-cells';
import type { TableCell, TableColumn, TableModel, TableRow } from './table';

const QUANTITY: TableColumn = { key: 'target', kind: 'quantity', width: 14 };
const quantityColumn = (key: string, width = 14): TableColumn => ({ ...QUANTITY, key, width });

/** What all tables of indicators share. */
const frame = (context: TableContext, rows: readonly TableRow[]) => ({
  draft: draftLine(context),
  numbered: false,
  source: sourceLine(...indikatorSheets(context, rows)),
  names: [],
  rows,
});

/** Tables 2.3 and 2.5: sasaran, indicator, target of the decree or of the performance agreement. */
function targetTable(
  id: string,
  context: TableContext,
  lines: readonly (string | null)[],
  target: (row: IkuRow) => QuantityFigure | null,
): TableModel {
  const { rows, spans } = indikatorRows(context.iku!, true, (row) => [quantityCell(target(row))]);
  return {
    ...frame(context, rows),
    id,
    caption: caption(id, ...lines),
    columns: [NUMBER, textColumn('sasaran', 40), textColumn('indikator', 40), quantityColumn('target', 16)],
    header: headerRow('No.', 'SASARAN STRATEGIS', 'INDIKATOR KINERJA UTAMA', 'TARGET'),
    headerRows: 1,
    spans,
    notes: markNotes(rows),
    landscape: false,
  };
}

/** Table 3.1: target and realisasi of the year, capaian and its predikat. */
function sasaranTable(context: TableContext): TableModel {
  const { settings, identitas } = context;
  const hasExtra = settings.kolomTambahan;
  const { rows, spans } = indikatorRows(context.iku!, true, (row) => {
    const target = yearTargetCell(row, context);
    const realisasi = realisasiCell(row, yearOf(context), context);
    const at = { target: 3, realisasi: 4 };
    const capaian = capaianCell({ target, realisasi }, at, capaianRule(settings, row.arah), settings.desimal);
    const extra = hasExtra ? [capaian, predikatCell(capaian, 5, settings)] : [];
    return [target, realisasi, ...extra];
  });
  const columns = [
    NUMBER,
    textColumn('sasaran', 34),
    textColumn('indikator', 34),
    quantityColumn('target'),
    quantityColumn('realisasi'),
    ...(hasExtra ? [{ ...PERCENT, key: 'capaian', width: 12 }, textColumn('predikat', 16)] : []),
  ];
  const header = ['No.', 'SASARAN STRATEGIS', 'INDIKATOR', 'TARGET', 'REALISASI', 'CAPAIAN', 'PREDIKAT'];
  const fromPpks = context.iku!.rows.filter((row) => row.fromPpks && context.ppks);
  return {
    ...frame(context, rows),
    id: '3.1',
    caption: caption(
      '3.1',
      words('Sasaran Strategis', perangkatDaerah(identitas)),
      words(triwulan(identitas), tahun(identitas)),
    ),
    columns,
    header: headerRow(...header.slice(0, columns.length)),
    headerRows: 1,
    spans,
    notes: [
      ...fromPpks.map(({ indikator }) =>
        note(`Realisasi ${indikator} dihitung dari lembar ${context.ppks!.sheet.name}.`),
      ),
      ...withoutPpks(context),
      ...annualTargetNote(context, false),
      ...markNotes(rows),
    ],
    landscape: hasExtra,
  };
}

/** The report's year and the three before it; a single column where no year is known. */
function shownYears(context: TableContext): readonly (number | null)[] {
  const year = yearOf(context);
  return year === null ? [null] : [year - 3, year - 2, year - 1, year];
}

const yearLabel = (year: number | null): string => (year === null ? 'Realisasi' : String(year));

/** Tables 3.6 and 3.7: realisasi of four years, with the Renstra target and the capaian against it in 3.7. */
function yearsTable(id: '3.6' | '3.7', context: TableContext): TableModel {
  const { settings, identitas } = context;
  const years = shownYears(context);
  const isRenstra = id === '3.7';
  const target = renstraYear(context);
  const first = isRenstra ? 4 : 3;
  const { rows, spans } = indikatorRows(context.iku!, true, (row) => {
    const realisasi = years.map((year) => realisasiCell(row, year, context));
    if (!isRenstra) return realisasi;
    const figure = figureOfYear(row.renstra, target, true);
    const targetCell: TableCell = figure ? quantityCell(figure) : nothing();
    const at = { target: 3, realisasi: first + years.length - 1 };
    const cells = { target: targetCell, realisasi: realisasi.at(-1)! };
    return [
      targetCell,
      ...realisasi,
      capaianCell(cells, at, capaianRule(settings, row.arah), settings.desimal),
    ];
  });
  const last = first + years.length;
  const hasRenstra = context.iku!.rows.some(({ renstra }) => renstra.length > 0);
  return {
    ...frame(context, rows),
    id,
    caption: caption(
      id,
      isRenstra
        ? words(
            'Realisasi Indikator Kinerja Utama terhadap Target Renstra',
            target === null ? null : String(target),
          )
        : 'Realisasi Indikator Kinerja Utama',
      perangkatDaerah(identitas),
    ),
    numbered: true,
    columns: [
      NUMBER,
      textColumn('sasaran', 34),
      textColumn('indikator', 34),
      ...(isRenstra ? [quantityColumn('target')] : []),
      ...years.map((year) => quantityColumn(`realisasi_${yearLabel(year)}`, 12)),
      ...(isRenstra ? [{ ...PERCENT, key: 'capaian', width: 12 }] : []),
    ],
    header: [
      headerCell(0, 0, 'No.', 2),
      headerCell(0, 1, 'Sasaran Strategis', 2),
      headerCell(0, 2, 'Indikator Kinerja Utama', 2),
      ...(isRenstra
        ? [headerCell(0, 3, words('Target Renstra', target === null ? null : String(target))!, 2)]
        : []),
      headerCell(0, first, 'Realisasi', 1, years.length),
      ...years.map((year, i) => headerCell(1, first + i, yearLabel(year))),
      ...(isRenstra ? [headerCell(0, last, 'Capaian Kinerja', 2)] : []),
    ],
    headerRows: 2,
    spans,
    notes: [
      ...withoutPpks(context),
      ...(isRenstra && !hasRenstra
        ? [note(`Target Renstra tidak ada di lembar ${context.iku!.sheet.name} maupun lembar Renstra.`)]
        : []),
      ...markNotes(rows),
    ],
    landscape: true,
  };
}

const iku = (id: string, title: string, build: TableDefinition['build']): TableDefinition => ({
  id,
  title,
  needs: ['iku'],
  needsPrograms: false,
  build,
});

export const tabel23 = iku('2.3', 'Indikator Kinerja Utama', (context) =>
  targetTable(
    '2.3',
    context,
    ['Indikator Kinerja Utama', perangkatDaerah(context.identitas)],
    (row) => row.targetIku ?? row.target ?? row.targetPk,
  ),
);
export const tabel25 = iku('2.5', 'Perjanjian Kinerja', (context) =>
  targetTable(
    '2.5',
    context,
    [words('Perjanjian Kinerja', perangkatDaerah(context.identitas)), tahun(context.identitas)],
    (row) => row.targetPk ?? row.target ?? row.targetIku,
  ),
);
export const tabel31 = iku('3.1', 'Target dan Realisasi Sasaran Strategis', sasaranTable);
export const tabel36 = iku('3.6', 'Realisasi Indikator Kinerja Utama', (context) =>
  yearsTable('3.6', context),
);
export const tabel37 = iku('3.7', 'Realisasi terhadap Target Renstra', (context) =>
  yearsTable('3.7', context),
);
