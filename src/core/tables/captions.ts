import type { Identitas } from '../inputs/identitas/types';
import type { Budget } from './budget';
import type { TableContext } from './context';

/** Printed under the caption while the source is not in order. */
export const DRAFT = 'DRAF – belum cocok dengan sumber';

/** "Triwulan IV"; null for a yearly report or when the period is not known. */
export function triwulan(identitas: Identitas): string | null {
  const match = /^triwulan (\S+)$/.exec(identitas.periode ?? '');
  return match ? `Triwulan ${match[1]}` : null;
}

/** "Tahun 2024"; null when the year is not known. */
export const tahun = (identitas: Identitas): string | null =>
  identitas.tahun === null ? null : `Tahun ${identitas.tahun}`;

/** "Kabupaten Kubu Raya", whether the form says "Kubu Raya" or "Kabupaten Kubu Raya". */
export function kabupaten(identitas: Identitas): string | null {
  const name = identitas.kabupaten?.trim();
  if (!name) return null;
  return /^(kab\b|kabupaten\b|kota\b|provinsi\b)/i.test(name) ? name : `Kabupaten ${name}`;
}

/** "Dinas Sosial Kabupaten Kubu Raya", without saying the region twice. */
export function perangkatDaerah(identitas: Identitas): string | null {
  const office = identitas.perangkatDaerah?.trim();
  const region = kabupaten(identitas);
  if (!office) return region;
  const says = region !== null && office.toLowerCase().includes(region.toLowerCase());
  return region === null || says ? office : `${office} ${region}`;
}

/** Words joined by spaces, what is not known left out; null when nothing is left. */
export function words(...parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null && part !== '');
  return known.length === 0 ? null : known.join(' ');
}

/** "Tabel 1.5" and the lines below it that are known. */
export const caption = (id: string, ...lines: readonly (string | null)[]): string[] => [
  `Tabel ${id}`,
  ...lines.filter((line) => line !== null),
];

export const draftLine = (context: TableContext): string | null => (context.draft ? DRAFT : null);

/** The sheets that anggaran and realisasi come from. */
export const budgetSheets = ({ input }: Budget): readonly string[] => [
  input.sheet.name,
  ...(input.realisasiSheet === undefined ? [] : [input.realisasiSheet]),
];

/** "Sumber: lembar IKU, Renstra, dan Anggaran". */
export function sourceLine(...sheets: readonly string[]): string {
  const last = sheets.at(-1)!;
  if (sheets.length < 3) return `Sumber: lembar ${sheets.join(' dan ')}`;
  return `Sumber: lembar ${sheets.slice(0, -1).join(', ')}, dan ${last}`;
}
