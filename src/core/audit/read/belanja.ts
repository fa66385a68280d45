import { readColumn, readFigure } from '../../inputs/column-reading';
import type { Figure } from '../../inputs/figure';
import { listedRows, type ListedRow } from '../../inputs/listed-rows';
import { readPersenColumn, readPercent } from '../../inputs/percent-column';
import { cellText, holdsNumber } from '../../inputs/rows';
import { sheetScale } from '../../inputs/scale';
import { isKode, parseKode } from '../../kode/kode';
import type { Header } from '../../sheet/header';
import { editDistance } from '../../sheet/header-words';
import { isBlank, type SheetSnapshot } from '../../sheet/snapshot';
import type { BelanjaRow, BelanjaTable, Money } from '../written';

const MEASURES: readonly Money[] = ['anggaran', 'realisasi', 'sisa'];

/** The name of a row: its own cell, else the text that a total has further left ("TOTAL" over merged cells). */
function nameOf(sheet: SheetSnapshot, { row, isTotal }: ListedRow, column: number): string {
  const own = cellText(sheet, row, column);
  if (own !== '' || !isTotal) return own;
  for (let left = 0; left < sheet.columnCount; left++) {
    const text = cellText(sheet, row, left);
    if (text !== '') return text;
  }
  return '';
}

/** Letters by which the word may be mistyped: PROGARM. */
const SLIPS = 2;

/** A name that begins with the word "program", also where the word has a slip. */
function isProgramName(name: string): boolean {
  const word = /^\p{L}+/u.exec(name)?.[0].toLowerCase() ?? '';
  return word.length >= 'program'.length - 1 && editDistance(word, 'program', SLIPS) <= SLIPS;
}

/** Which rows are programs: by kode, by the word in front, and where no row has either, all of them. */
function isProgramAt(sheet: SheetSnapshot, header: Header, rows: readonly ListedRow[], column: number) {
  const kodeColumn = header.columns.get('kode')?.[0];
  const levelOf = (row: number) => {
    const kode = kodeColumn === undefined ? 'malformed' : parseKode(cellText(sheet, row, kodeColumn));
    return isKode(kode) ? kode.level : null;
  };
  const named = (row: number) => isProgramName(cellText(sheet, row, column));
  const some = rows.some(({ row }) => levelOf(row) === 'program' || named(row));
  return (row: number): boolean => !some || (levelOf(row) ?? (named(row) ? 'program' : null)) === 'program';
}

/** A row with a name and an amount; a heading or a note has none. */
const hasAmount = (sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean =>
  columns.some((column) => holdsNumber(sheet, row, column));

/** Reads a table of money that has names but no kode; null when no row has an amount. */
export function readBelanja(
  sheet: SheetSnapshot,
  header: Header,
): Pick<BelanjaTable, 'rows' | 'measures' | 'byKelompok'> | null {
  const at = (meaning: string): number | undefined => header.columns.get(meaning)?.[0];
  const measures = MEASURES.filter((measure) => at(measure) !== undefined);
  const amountColumns = measures.map((measure) => at(measure)!);
  const nameColumn = at('uraian') ?? at('kelompok')!;
  const listed = listedRows(sheet, header).filter(({ row }) => hasAmount(sheet, row, amountColumns));
  if (listed.length === 0) return null;
  const numbers = listed.map(({ row }) => row);
  const scale = sheetScale(sheet, header);
  const readings = new Map(
    measures.map((measure) => [measure, readColumn(sheet, at(measure)!, 'money', numbers, { scale })]),
  );
  const figureAt = (row: number, measure: Money, isSum: boolean): Figure =>
    readFigure(sheet, row, readings.get(measure)!, isSum);
  const persenColumn = at('persen');
  const mark = readings.get('anggaran')!.mark.mark;
  const persen =
    persenColumn === undefined || !readings.has('realisasi')
      ? null
      : readPersenColumn(sheet, persenColumn, numbers, mark, (row) => ({
          part: figureAt(row, 'realisasi', false).sen,
          whole: figureAt(row, 'anggaran', false).sen,
        }));
  const isProgram = isProgramAt(sheet, header, listed, nameColumn);
  let sasaran = '';
  const rows = listed.map((one): BelanjaRow => {
    const { row, isTotal } = one;
    const program = isProgram(row);
    const own = at('sasaran') === undefined ? '' : cellText(sheet, row, at('sasaran')!);
    if (own !== '' && !isTotal) sasaran = own;
    return {
      row,
      kind: isTotal ? 'total' : program ? 'program' : 'rincian',
      name: nameOf(sheet, one, nameColumn),
      nameColumn,
      amounts: Object.fromEntries(
        measures.flatMap((measure) => {
          const figure = figureAt(row, measure, isTotal || program);
          const isTold = !isBlank(sheet.value(row, figure.column)) || measure === 'anggaran';
          return isTold ? [[measure, figure]] : [];
        }),
      ),
      persen: persen && readPercent(sheet, row, persen),
      sasaran,
    };
  });
  return { rows, measures, byKelompok: at('uraian') === undefined };
}
