import type { Finding, Quantity } from '../core/rules/finding';
import type { AuditSentences, AuditVariants } from './audit';
import { columnWord } from './columns';
import { isPositive, NUMBERS, writeQuantity, writeSize } from './words';

const numbers = NUMBERS.id;
const write = (quantity: Quantity | null): string => (quantity ? writeQuantity(quantity, numbers) : '–');
const difference = (quantity: Quantity | null): string =>
  quantity ? `${isPositive(quantity) ? 'lebih' : 'kurang'} ${writeSize(quantity, numbers, 'poin')}` : '';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const inYear = ({ parameters: { tahun } }: Finding): string => (tahun ? ` tahun ${tahun}` : '');

/** " (Penyediaan Alat Bantu, 1.06.04.2.01.03)": the row that a name was matched with. */
function matched({ rowName, parameters: { name, kode } }: Finding): string {
  const other = name === rowName || name === undefined ? '' : String(name);
  const told = [other, kode ? String(kode) : ''].filter((part) => part !== '').join(', ');
  return told === '' ? '' : ` (${told})`;
}

const CLAIM: Readonly<Record<string, string>> = {
  exceeds: 'melebihi target',
  missed: 'belum mencapai target',
  met: 'sesuai target',
};

/** Sentences in Indonesian about the tables of a report. */
export const indonesianAudit: AuditSentences = {
  'formula-inverted': (f) =>
    `Rumus ${write(f.printed)} membagi populasi dengan realisasi. Tukar keduanya: realisasi dibagi populasi.`,
  'table-duplicates-table': (f) =>
    `${f.parameters.title} sama isinya dengan ${f.parameters.other}. Pastikan keduanya memang tidak berbeda, atau hapus salah satunya.`,
  'text-names-other-row': (f) =>
    `Teks ini menyebut baris lain, ${f.parameters.other}. Sesuaikan dengan barisnya sendiri.`,
  'text-contradicts-figure': (f) =>
    `Teks ini menyebut ${CLAIM[f.variant ?? ''] ?? 'target'}, sedangkan target ${f.parameters.target} dan realisasi ${f.parameters.realisasi}.`,
};

export const indonesianAuditVariants: AuditVariants = {
  'same-fact-differs:amount': (f) =>
    `${capital(columnWord(f.column, 'id'))} tercetak ${write(f.printed)}, sedangkan ${f.parameters.sheet}${matched(f)} ${write(f.expected)} (${difference(f.difference)}).`,
  'same-fact-differs:basis': (f) =>
    `${f.parameters.count} baris ${f.parameters.title} berbeda dari ${f.parameters.sheet}, mulai ${write(f.printed)} dan ${write(f.expected)}, padahal jumlahnya cocok. Bila ini anggaran sebelum perubahan, sebutkan di judulnya.`,
  'same-fact-differs:tables': (f) =>
    `Realisasi tercetak ${f.parameters.printed}, sedangkan di ${f.parameters.sheet} ${f.parameters.other}. Samakan angkanya.`,
  'target-differs:tables': (f) =>
    `Target${inYear(f)} tercetak ${f.parameters.printed}, sedangkan di ${f.parameters.sheet} ${f.parameters.other}. Samakan targetnya.`,
  'indicator-missing:table': (f) =>
    `Indikator ${f.parameters.name} ada dalam perjanjian kinerja, tetapi tidak ada dalam tabel ini. Tambahkan barisnya.`,
  'staff-total-differs:tables': (f) =>
    `Jumlah pegawai ${write(f.printed)} orang, sedangkan menurut ${f.parameters.title} ${write(f.expected)} orang.`,
  'objective-wording:slip': (f) =>
    `Sasaran ini ditulis sedikit berbeda dari tabel lain, “${f.parameters.other}”. Samakan penulisannya.`,
  'objective-wording:words': (f) =>
    `Sasaran ini di tabel lain berbunyi “${f.parameters.other}”. Samakan rumusannya.`,
  'numbering-level:order': (f) =>
    `Nomor ${f.parameters.before} diikuti ${write(f.printed)}. Periksa urutan barisnya.`,
};
