import { tidy } from '../../number/read-number';
import { normaliseHeader } from '../../sheet/header-words';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { rawText, readColumn, readFigure } from '../column-reading';
import type { Figure } from '../figure';
import { cellText } from '../rows';
import { NO_IDENTITAS, type Identitas, type Periode } from './types';

type TextPart = Exclude<keyof Identitas, 'tahun' | 'periode' | 'paguDpa' | 'realisasiLra'>;
type Part = keyof Identitas;

/** How a label of the sheet Identitas reads → what it gives. The first that fits wins. */
const LABELS: readonly (readonly [RegExp, Part])[] = [
  [/\bnip\b/, 'kepalaNip'],
  [/\bpangkat\b|\bgolongan\b/, 'kepalaPangkat'],
  [/\bjabatan\b/, 'kepalaJabatan'],
  [/\b(?:pagu|anggaran)\b.*\b(?:dpa|dppa)\b|^(?:pagu|dpa|dppa)\b|kendali anggaran/, 'paguDpa'],
  [/\brealisasi\b|\blra\b/, 'realisasiLra'],
  [/\b(?:nama )?(?:kepala|pimpinan)\b|^nama$/, 'kepalaNama'],
  [/\bperangkat daerah\b|\bskpd\b|\bopd\b|\binstansi\b/, 'perangkatDaerah'],
  [/\bkabupaten\b|\bkota\b|\bprovinsi\b|\bpemerintah daerah\b/, 'kabupaten'],
  [/\btahun\b/, 'tahun'],
  [/\bperiode\b|\btriwulan\b/, 'periode'],
  [/\btempat\b/, 'tempat'],
  [/\btanggal\b/, 'tanggal'],
];

const SEARCHED_ROWS = 80;

/** Where the sheet says a part: the cell that holds its value. */
export interface IdentitasEntry {
  readonly part: Part;
  readonly row: number;
  readonly column: number;
}

/** Label–value pairs of a sheet: a known label, and the next filled cell to its right (a lone ":" is passed over). */
export function identitasEntries(sheet: SheetSnapshot): IdentitasEntry[] {
  const entries: IdentitasEntry[] = [];
  for (let row = 0; row < Math.min(sheet.rowCount, SEARCHED_ROWS); row++) {
    for (let column = 0; column < Math.min(sheet.columnCount, 8); column++) {
      const label = normaliseHeader(cellText(sheet, row, column));
      if (label === '' || label.length > 60) continue;
      const part = LABELS.find(([pattern]) => pattern.test(label))?.[1];
      if (part && !entries.some((entry) => entry.part === part))
        entries.push({ part, row, column: valueColumn(sheet, row, column) });
      break;
    }
  }
  return entries;
}

function valueColumn(sheet: SheetSnapshot, row: number, label: number): number {
  for (let column = label + 1; column < Math.min(sheet.columnCount, label + 8); column++) {
    const text = cellText(sheet, row, column);
    if (text !== '' && text !== ':') return column;
  }
  return label + 1;
}

/** True for the sheet that says who reports: called Identitas, or made of at least four known labels and little else. */
export function looksLikeIdentitas(sheet: SheetSnapshot): boolean {
  const entries = identitasEntries(sheet);
  if (/identitas/i.test(sheet.name)) return entries.length > 0;
  return entries.length >= 4 && sheet.rowCount <= SEARCHED_ROWS && entries.length * 3 >= sheet.rowCount;
}

/** "Triwulan IV", "TW 4", "tahunan" → the period; null when it names none. */
export function parsePeriode(text: string): Periode | null {
  const normal = normaliseHeader(text);
  const match =
    /\b(?:triwulan|tw|triwulanan)\s*(iv|iii|ii|i|4|3|2|1)\b/.exec(normal) ??
    /^(iv|iii|ii|i|4|3|2|1)$/.exec(normal);
  if (match) {
    const order = { i: 'I', ii: 'II', iii: 'III', iv: 'IV', 1: 'I', 2: 'II', 3: 'III', 4: 'IV' } as const;
    return `triwulan ${order[match[1] as keyof typeof order]}`;
  }
  return /\btahun(?:an)?\b/.test(normal) ? 'tahun' : null;
}

const yearOf = (text: string): number | null => {
  const match = /\b(?:19|20)\d\d\b/.exec(text);
  return match ? Number(match[0]) : null;
};

function figureAt(sheet: SheetSnapshot, entry: IdentitasEntry | undefined): Figure | null {
  if (!entry) return null;
  const figure = readFigure(sheet, entry.row, readColumn(sheet, entry.column, 'money', [entry.row]));
  if (figure.status === 'unreadable')
    return { ...figure, raw: rawText(sheet.value(entry.row, entry.column)) };
  return figure.status === 'blank' ? null : figure;
}

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** A date kept as a serial number, as text ("31 Januari 2025"); 25569 is 1 January 1970. */
function serialDate(serial: number): string {
  // Days to civil date (Howard Hinnant, chrono-compatible algorithms), since the core has no clock and no Date.
  const days = Math.floor(serial) - 25569 + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1} ${MONTHS[month - 1]} ${year}`;
}

/** Reads the sheet Identitas; what it does not say stays null. */
export function readIdentitas(sheet: SheetSnapshot): Identitas {
  const entries = identitasEntries(sheet);
  const entry = (part: Part) => entries.find((e) => e.part === part);
  const text = (part: TextPart): string | null => {
    const found = entry(part);
    if (!found) return null;
    const value = sheet.value(found.row, found.column);
    if (part === 'tanggal' && typeof value === 'number' && value > 20000) return serialDate(value);
    return cellText(sheet, found.row, found.column) || null;
  };
  const plain = (part: Part) => {
    const found = entry(part);
    return found ? cellText(sheet, found.row, found.column) : '';
  };
  return {
    ...NO_IDENTITAS,
    perangkatDaerah: text('perangkatDaerah'),
    kabupaten: text('kabupaten'),
    tahun: yearOf(plain('tahun')),
    periode: parsePeriode(plain('periode')),
    tempat: text('tempat'),
    tanggal: text('tanggal'),
    kepalaJabatan: text('kepalaJabatan'),
    kepalaNama: text('kepalaNama'),
    kepalaPangkat: text('kepalaPangkat'),
    kepalaNip: text('kepalaNip'),
    paguDpa: figureAt(sheet, entry('paguDpa')),
    realisasiLra: figureAt(sheet, entry('realisasiLra')),
  };
}

const TAHUN_ANGGARAN = /\b(?:tahun anggaran|t\. ?a\.?|ta)\s*:?\s*20\d\d\b/i;
/** "Peraturan Daerah Nomor 5 Tahun 2024": the year of a rule, not of what is reported. */
const RULE_YEAR = /\b(?:nomor|no\.?)\s[^\n]{1,40}?\btahun\s+20\d\d\b/gi;

/** The year of a title: the tahun anggaran where it says one, else the first that is not of a rule. */
const titleYear = (title: string): number | null =>
  yearOf(TAHUN_ANGGARAN.exec(title)?.[0] ?? title.replace(RULE_YEAR, ''));

/**
 * What the title block above a header says, for an office without a sheet Identitas: agency ("DINAS SOSIAL"), region,
 * year and period. Only what stands there plainly.
 */
export function identitasFromTitle(sheet: SheetSnapshot, headerFirst: number): Identitas {
  const lines: string[] = [];
  for (let row = 0; row < headerFirst; row++) {
    for (let column = 0; column < Math.min(sheet.columnCount, 12); column++) {
      const text = cellText(sheet, row, column);
      if (text !== '') lines.push(tidy(text));
    }
  }
  const all = lines.join('\n');
  const region =
    /\b(?:kabupaten|kota|provinsi)\s+[A-Z][\p{L} ]*?(?=\s*(?:$|\n|tahun|triwulan|[-–,(]))/imu.exec(
      all,
    )?.[0] ?? null;
  const agency = lines
    .map(
      (line) => /\b(?:dinas|badan|sekretariat|inspektorat|kecamatan|kantor|rumah sakit)\b.*/i.exec(line)?.[0],
    )
    .find((line) => line !== undefined);
  const cleaned = agency
    ?.replace(/\b(?:kabupaten|kota|provinsi|tahun|triwulan)\b.*$/i, '')
    .replace(/[\s–-]+$/, '')
    .trim();
  return {
    ...NO_IDENTITAS,
    perangkatDaerah: cleaned || null,
    kabupaten: region && tidy(region),
    tahun: titleYear(all),
    periode: parsePeriode(/\b(?:triwulan|tw)\s*(?:iv|iii|ii|i|[1-4])\b/i.exec(all)?.[0] ?? ''),
  };
}
