import { absolute } from '../core/number/sen';
import { writeRupiah } from '../core/number/write-number';
import type { Finding, Quantity } from '../core/rules/finding';
import { columnWord } from './columns';
import type { FindingSentences } from './findings';
import { isPositive, NUMBERS, writeQuantity, writeSize } from './words';

const numbers = NUMBERS.id;

const ROWS: Readonly<Record<string, string>> = {
  urusan: 'urusan',
  bidang: 'bidang',
  unit: 'unit',
  program: 'program',
  kegiatan: 'kegiatan',
  subkegiatan: 'sub kegiatan',
  account: 'rekening',
  jenis: 'jenis',
  kelompok: 'kelompok',
  baris: 'baris',
  total: 'TOTAL',
};

const write = (quantity: Quantity | null): string => (quantity ? writeQuantity(quantity, numbers) : '–');

const difference = (quantity: Quantity | null): string =>
  quantity ? `${isPositive(quantity) ? 'lebih' : 'kurang'} ${writeSize(quantity, numbers, 'poin')}` : '';

const column = (finding: Finding): string => columnWord(finding.column, 'id');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const count = (finding: Finding): number => Number(finding.parameters.count ?? 1);
const others = (finding: Finding): string => (count(finding) > 1 ? ` (${count(finding)} sel)` : '');
const raw = (finding: Finding): string => (finding.printed?.unit === 'raw' ? finding.printed.text : '');

function sumOfRows(finding: Finding): string {
  const { terms, termKind, rowKind } = finding.parameters;
  const kind = ROWS[rowKind!] ?? rowKind;
  const row = rowKind === 'total' ? finding.rowName : kind === 'baris' ? 'baris ini' : `baris ${kind}`;
  const what = finding.column === 'jumlah' ? '' : `${column(finding)} `;
  return `Jumlah ${what}${terms} ${ROWS[termKind!] ?? termKind} ${write(finding.expected)}, tetapi ${row} mencetak ${write(finding.printed)} (${difference(finding.difference)}).`;
}

function percentage(finding: Finding): string {
  const [part, whole] = finding.addends;
  const printed = write(finding.printed);
  const expected = write(finding.expected);
  switch (finding.variant) {
    case 'decimals':
      return `Persentase ${printed} benar, tetapi ditulis dengan desimal lebih sedikit daripada kolomnya${others(finding)}.`;
    case 'truncated':
      return `Persentase tercetak ${printed} dipotong, bukan dibulatkan. Seharusnya ${expected}.`;
    case 'full': {
      const left = part && whole ? whole.sen - part.sen : 0n;
      const rest =
        finding.parameters.unit === 'count'
          ? write({ unit: 'count', sen: absolute(left) })
          : writeRupiah(absolute(left), numbers);
      if (printed.startsWith('100') && left > 0n) {
        return `Persentase tercetak ${printed}, padahal masih ada sisa ${rest}. Seharusnya ${expected}.`;
      }
      return `Persentase tercetak ${printed}, seharusnya ${expected}.`;
    }
    default:
      return `Persentase tercetak ${printed}, seharusnya ${expected} (${difference(finding.difference)}).`;
  }
}

function malformed(finding: Finding): string {
  if (finding.variant === 'lama') {
    return `Kode ${raw(finding)}${others(finding)} memakai susunan sebelum 2021, yang tidak didukung. Pakai kode Kepmendagri 050-5889/2021 atau yang lebih baru.`;
  }
  if (finding.variant === 'missing') {
    return count(finding) > 1
      ? `${count(finding)} baris berisi jumlah tetapi tidak berkode, sehingga tidak ikut dihitung. Isi kodenya.`
      : 'Baris ini berisi jumlah tetapi tidak berkode, sehingga tidak ikut dihitung. Isi kodenya.';
  }
  return `Kode “${raw(finding)}”${others(finding)} tidak berbentuk kode rekening, sehingga barisnya tidak ikut dihitung. Perbaiki kodenya.`;
}

/** Sentences in Indonesian, in the words of the field: neutral, "lebih/kurang" instead of signs. */
export const indonesianFindings: FindingSentences = {
  'unreadable-number': (f) =>
    `Isi “${raw(f)}”${others(f)} tidak terbaca sebagai angka; kolom ini memakai ${f.parameters.mark === ',' ? 'koma' : 'titik'} sebagai tanda desimal. Tulis ulang angkanya.`,
  'text-number': (f) =>
    `${count(f)} angka di kolom ${f.parameters.column} tersimpan sebagai teks, sehingga tidak ikut dijumlah oleh Excel.`,
  'mixed-number-style': (f) =>
    `Angka di kolom ${f.parameters.column} ditulis dengan ${f.parameters.styles} cara; ${count(f)} di antaranya berbeda dari yang lain.`,
  'code-malformed': malformed,
  'code-duplicate': (f) => {
    const { kode, other } = f.parameters;
    switch (f.variant) {
      case 'repeat':
        return f.difference
          ? `Baris ${kode} diulang di sini dengan ${column(f)} ${write(f.printed)}, padahal di sel ${other} ${write(f.expected)} (${difference(f.difference)}).`
          : `Baris ${kode} diulang di sini dengan ${column(f)} yang berbeda dari sel ${other}.`;
      case 'differs':
        return `Kode ${kode} sudah ada di sel ${other} dengan jumlah yang berbeda. Pastikan mana yang benar.`;
      case 'added':
        return `Kode ${kode} sudah ada di sel ${other}; realisasi keduanya dijumlah. Hapus salah satunya bila terulang.`;
      default:
        return `Kode ${kode} sudah ada di sel ${other} dengan jumlah yang sama; keduanya ikut dijumlah.`;
    }
  },
  'code-orphan': (f) => `Baris program ${f.parameters.program} tidak ada, padahal program lain mempunyainya.`,
  'level-missing': (f) =>
    `Baris kegiatan tidak ada di lembar ini (${count(f)} kegiatan, mulai ${f.parameters.kode}); sub kegiatan dijumlah langsung ke program.`,
  'code-as-number': (f) =>
    f.variant === 'zero-lost'
      ? `Kode tersimpan sebagai angka dan nolnya hilang: ${f.parameters.kode}${others(f)}. Tulis ulang sebagai teks.`
      : `Kode tersimpan sebagai angka: ${f.parameters.kode}${others(f)}. Simpan sebagai teks agar nolnya tidak hilang.`,
  'missing-cell': (f) =>
    count(f) > 1
      ? `Kolom ${column(f)} kosong pada ${count(f)} baris, mulai ${f.parameters.kode}. Isi angkanya, atau “-” bila memang tidak ada.`
      : `Kolom ${column(f)} kosong. Isi angkanya, atau “-” bila memang tidak ada.`,
  'header-typo': (f) => `Judul kolom “${raw(f)}” salah ketik; dibaca sebagai ${f.parameters.meant}.`,
  'period-mismatch': (f) =>
    f.variant === 'realisasi'
      ? `Realisasi di lembar ini tahun ${f.parameters.year}, anggarannya tahun ${f.parameters.taken}. Pilih lembar realisasi tahun yang sama, atau perbaiki tahunnya.`
      : `Mulai baris ini tabel tahun ${f.parameters.year} (${count(f)} baris${f.variant === 'ppks' ? '' : ' berkode'}); yang dibaca hanya tahun ${f.parameters.taken}. Pindahkan ke lembar lain bila tahun itu yang dilaporkan.`,
  'hidden-row': (f) =>
    f.variant === 'parent-differs'
      ? `${count(f)} baris tersembunyi ikut dihitung, dan jumlah di atasnya tidak cocok. Tampilkan baris itu lalu periksa.`
      : `${count(f)} baris tersembunyi ikut dihitung.`,
  'formula-error': (f) =>
    f.variant === 'uncalculated'
      ? `Rumus di sel ini belum punya nilai di berkas ini dan tidak dapat dihitung di sini${others(f)}. Buka dan simpan berkas di Excel, lalu periksa lagi.`
      : `Rumus di sel ini menghasilkan ${raw(f)}${others(f)}. Perbaiki rumusnya.`,
  'sum-of-children': sumOfRows,
  'grand-total': sumOfRows,
  'total-outside-range': (f) => {
    const [addend] = f.addends;
    const unit = f.expected?.unit === 'count' ? 'count' : 'rupiah';
    const largest = addend ? write({ unit, sen: addend.sen }) : '';
    return `${f.rowName} ${column(f)} ${write(f.printed)} lebih kecil dari satu ${ROWS[f.parameters.termKind!] ?? 'baris'}nya (${largest}). Jumlah ${f.parameters.terms} ${ROWS[f.parameters.termKind!] ?? 'baris'} ${write(f.expected)}.`;
  },
  'row-balance': (f) =>
    `Sisa tercetak ${write(f.printed)}, padahal ${f.addends[0]?.sign === -1 ? 'realisasi dikurangi anggaran' : 'anggaran dikurangi realisasi'} ${write(f.expected)} (${difference(f.difference)}).`,
  percentage,
  'period-chain': (f) =>
    f.variant === 'ambiguous'
      ? `Kolom triwulan tidak menyatakan apakah isinya per triwulan atau kumulatif; untuk sementara dibaca ${f.parameters.cumulative === 1 ? 'kumulatif' : 'per triwulan'}. Tambahkan “s.d.” pada judulnya, atau kolom Realisasi.`
      : `${f.column === 'realisasi' ? 'Realisasi s.d. periode ini' : capital(columnWord(f.column, 'id'))} tercetak ${write(f.printed)}, padahal jumlah ${f.addends.map((a) => columnWord(a.name, 'id')).join(' + ')} ${write(f.expected)} (${difference(f.difference)}).`,
  'revision-chain': (f) =>
    `Anggaran sesudah perubahan tercetak ${write(f.printed)}, padahal murni ditambah perubahannya ${write(f.expected)} (${difference(f.difference)}).`,
  'kelompok-sum': (f) =>
    `${capital(column(f))} tercetak ${write(f.printed)}, padahal jumlah kelompok belanjanya ${write(f.expected)} (${difference(f.difference)}).`,
  'parts-sum': (f) =>
    `${capital(column(f))} tercetak ${write(f.printed)}, padahal jumlah kolom ${f.parameters.first}–${f.parameters.last} ${write(f.expected)} (${difference(f.difference)}).`,
  'hardcoded-total': (f) =>
    `${count(f)} jumlah diketik sebagai angka, padahal ${f.parameters.formulas} jumlah lain di lembar ini berupa rumus.`,
  'control-total': (f) =>
    `${f.rowName} (angka kendali) ${write(f.printed)}, tetapi jumlah ${column(f)} lembar anggaran ${write(f.expected)} (selisih ${f.difference ? writeSize(f.difference, numbers, 'poin') : '–'}).`,
  'program-unmapped': (f) =>
    f.variant === 'penunjang'
      ? `Program ${f.parameters.kode} hanya memenuhi satu ciri program penunjang (kode …01, nama PENUNJANG)${others(f)}; ditampilkan bersama program lain.`
      : `${count(f)} program belum dipetakan ke sasaran, mulai ${f.parameters.kode}. Tambahkan kolom Sasaran, atau pilih sasarannya.`,
};
