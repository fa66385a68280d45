import type { Finding, Quantity } from '../core/rules/finding';
import type { OfficeSentences } from './findings';
import { NUMBERS, writeQuantity, writeSize } from './words';

const numbers = NUMBERS.id;
const write = (quantity: Quantity | null): string => (quantity ? writeQuantity(quantity, numbers) : '–');
const size = (quantity: Quantity | null): string => (quantity ? writeSize(quantity, numbers, 'poin') : '–');
const GROUPING: Readonly<Record<string, string>> = {
  pendidikan: 'tingkat pendidikan',
  golongan: 'pangkat/golongan',
  eselon: 'eselon',
};
const grouping = (finding: Finding, name: string): string =>
  GROUPING[String(finding.parameters[name])] ?? '–';
const unit = ({ parameters }: Finding): string => (parameters.unit === 1000 ? 'ribuan' : 'jutaan');

const severalColumns = (f: Finding): string =>
  `Ada ${f.parameters.count} kolom ${f.column} tanpa kolom Jumlah; yang dibaca hanya ${write(f.printed)}. Tambahkan kolom Jumlah, atau pilih kolomnya sendiri.`;

/** Sentences in Indonesian about staff, the plan, PPKS facts and units. */
export const indonesianOffice: OfficeSentences = {
  'external-link': (f) =>
    `${f.parameters.count} sel mengambil angka dari buku kerja lain (${f.parameters.book}). Salin nilainya ke sini, agar angkanya tetap ada bila berkas itu dipindah.`,
  'unit-scale': (f) =>
    f.variant === 'columns'
      ? `Realisasi ${f.parameters.count} baris tampak dalam ${unit(f)} rupiah, sedangkan anggarannya dalam rupiah. Samakan satuannya, atau sebutkan di judul kolom.`
      : `${f.rowName} ${write(f.printed)} dan jumlah lembar anggaran ${write(f.expected)} tampak berbeda satuan (${unit(f)}). Samakan satuannya.`,
  share: (f) =>
    `Persentase tercetak ${write(f.printed)}, padahal ${f.parameters.part} dari ${f.parameters.whole} orang ${write(f.expected)}.`,
  'staff-total-differs': (f) =>
    f.variant === 'gaji'
      ? `Gaji dibayarkan kepada ${write(f.printed)} orang, sedangkan pegawai yang dirinci ${write(f.expected)} orang. Jelaskan bila ada yang pindah atau pensiun.`
      : `Jumlah pegawai menurut ${grouping(f, 'grouping')} ${write(f.printed)} orang, sedangkan menurut ${grouping(f, 'other')} ${write(f.expected)} orang.`,
  'cumulative-decreases': (f) =>
    `Realisasi kumulatif ${write(f.printed)} lebih kecil dari periode sebelumnya ${write(f.expected)} (kurang ${size(f.difference)}). Jelaskan bila ada pengembalian.`,
  'year-outlier': (f) =>
    `${f.variant === 'target' ? 'Target' : 'Realisasi'} tahun ${f.parameters.tahun} ${f.parameters.printed}, sedangkan tahun ${f.parameters.before} ${f.parameters.other}. Pastikan kedua angkanya.`,
  'ppks-category': (f) =>
    `${f.parameters.count} baris adalah program bantuan atau basis data, bukan jenis PPKS (Permensos 5/2019): ${f.parameters.names}. Beri kolom “masuk IKU” bila tidak ikut dihitung.`,
  'ppks-columns': severalColumns,
  'budget-columns': (f) =>
    f.variant === null
      ? severalColumns(f)
      : `Ada kolom “${f.parameters.other}”, tetapi tidak ada kolom anggaran setelah perubahan; yang dibaca ${write(f.printed)}. ${f.variant === 'murni' ? 'Tambahkan kolom itu' : 'Bila perubahannya belum termasuk, tambahkan kolom itu'}.`,
  'performance-columns': (f) =>
    f.variant === 'span'
      ? `Target ${write(f.printed)} dan realisasi “${f.parameters.other}” tidak untuk periode yang sama, sehingga capaiannya tidak benar. Tambahkan kolom yang periodenya sama.`
      : `Ada ${f.parameters.count} kolom ${f.column} per periode tanpa kolom Jumlah; yang dibaca hanya ${write(f.printed)}. Bila angkanya kumulatif, sebutkan “s.d.” di judulnya; bila tidak, tambahkan kolom Jumlah.`,
  'target-exceeds-populasi': (f) =>
    `Target ${write(f.printed)} melebihi populasi ${f.parameters.jenis} ${write(f.expected)} (lebih ${size(f.difference)}).`,
  'fact-link-differs': (f) =>
    f.variant === 'near'
      ? `Realisasi ${write(f.printed)} hampir sama dengan realisasi ${f.parameters.jenis} di lembar PPKS, ${write(f.expected)} (selisih ${size(f.difference)}). Pastikan keduanya memang berbeda.`
      : `Realisasi ${write(f.printed)} melebihi realisasi ${f.parameters.jenis} di lembar PPKS, ${write(f.expected)} (lebih ${size(f.difference)}).`,
  'objective-wording': (f) =>
    `Sasaran untuk ${f.parameters.indikator} di lembar ${f.parameters.sheet} berbunyi “${f.parameters.other}”. Samakan rumusannya di semua tabel.`,
};
