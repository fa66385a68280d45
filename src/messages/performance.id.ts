import type { Finding, Quantity } from '../core/rules/finding';
import { writeParameter, type PerformanceSentences } from './performance-words';
import { NUMBERS, writeQuantity, writeSize } from './words';

const numbers = NUMBERS.id;
const write = (quantity: Quantity | null): string => (quantity ? writeQuantity(quantity, numbers) : '–');
const size = (quantity: Quantity | null): string => (quantity ? writeSize(quantity, numbers, 'poin') : '–');
const percent = (finding: Finding, name: string): string =>
  `${writeParameter(finding.parameters[name], numbers)}%`;
const points = (finding: Finding, name: string): string =>
  `${writeParameter(finding.parameters[name], numbers, false)} poin`;
const inYear = ({ parameters: { tahun } }: Finding): string => (tahun ? ` tahun ${tahun}` : '');
const LEVEL: Readonly<Record<string, string>> = {
  program: 'program',
  kegiatan: 'kegiatan',
  subkegiatan: 'sub kegiatan',
};
const CONVENTION: Readonly<Record<string, string>> = {
  'batas-atas': 'nilai batas masuk predikat di bawahnya (80 = BB)',
  'batas-bawah': 'nilai batas masuk predikat di atasnya (80 = A)',
};
const CONFIRM = 'Konfirmasi pasangannya, atau pilih baris lain.';

function matchUncertain(f: Finding): string {
  const target = `${LEVEL[String(f.parameters.level)]} ${f.parameters.kode}${f.parameters.name ? ` ${f.parameters.name}` : ''}`;
  return f.variant === 'elimination'
    ? `Tidak ada baris anggaran yang senama; diusulkan ${target}, satu-satunya yang tersisa di ${f.parameters.level === 'kegiatan' ? 'programnya' : 'kegiatannya'}. ${CONFIRM}`
    : `Nama baris ini mirip dengan ${target}, tetapi tidak sama. ${CONFIRM}`;
}

/** Sentences in Indonesian, in the words of the field. */
export const indonesianPerformance: PerformanceSentences = {
  'spend-without-budget': (f) => `Realisasi ${write(f.printed)}, padahal anggarannya nol.`,
  'realisasi-exceeds-anggaran': (f) =>
    f.variant === 'blud'
      ? `Realisasi BLUD ${write(f.printed)} melebihi anggaran ${write(f.expected)} (lebih ${size(f.difference)}). Jelaskan sumber kelebihannya.`
      : `Realisasi ${write(f.printed)} melebihi anggaran ${write(f.expected)} (lebih ${size(f.difference)}).`,
  'negative-amount': (f) =>
    f.variant === 'anggaran'
      ? `Anggaran negatif: ${write(f.printed)}. Periksa tandanya.`
      : `Realisasi negatif: ${write(f.printed)}. Jelaskan bila ini pengembalian.`,
  'realisasi-exceeds-populasi': (f) =>
    `Realisasi ${write(f.printed)} melebihi populasi ${write(f.expected)} (lebih ${size(f.difference)}).${f.variant === 'bencana' ? ' Pada korban bencana hal ini dapat terjadi.' : ''}`,
  capaian: (f) =>
    f.variant === 'negatif'
      ? `Capaian ${write(f.printed)} benar hanya bila indikatornya negatif (makin rendah makin baik)${f.parameters.count === 1 ? '' : `, begitu pula ${Number(f.parameters.count) - 1} baris lain`}. Tambahkan kolom Arah bila memang begitu.`
      : `Capaian tercetak ${write(f.printed)}, seharusnya ${write(f.expected)}.`,
  'grade-score': (f) =>
    f.variant === 'boundary'
      ? `Predikat ${write(f.printed)} benar hanya bila ${CONVENTION[f.parameters.convention === 'batas-atas' ? 'batas-bawah' : 'batas-atas']}; menurut pengaturan sekarang ${f.parameters.grade}. Pilih konvensinya.`
      : `Predikat ${write(f.printed)} tidak sesuai dengan nilainya; seharusnya ${f.parameters.grade}.`,
  'grade-convention-mixed': (f) =>
    `Nilai batas dipakai dengan dua cara: ${f.parameters.lower} dan ${f.parameters.upper}. Samakan konvensinya.`,
  'target-differs': (f) =>
    f.variant === 'iku-pk'
      ? `Target pada perjanjian kinerja ${f.parameters.printed}, sedangkan pada keputusan IKU ${f.parameters.other}.`
      : `Target Renstra${inYear(f)} ${f.parameters.printed}, sedangkan target yang dipakai ${f.parameters.other}. Samakan targetnya.`,
  'same-fact-differs': (f) =>
    f.variant === 'ppks'
      ? `Realisasi${inYear(f)} tercetak ${write(f.printed)}, sedangkan lembar PPKS memberi ${write(f.expected)}.`
      : `Realisasi${inYear(f)} tercetak ${f.parameters.printed}, di tempat lain ${f.parameters.other}.`,
  'label-differs': (f) =>
    f.variant === 'slip'
      ? `${f.parameters.count} nama ditulis sedikit berbeda, mulai “${f.parameters.other}” di lembar ${f.parameters.sheet}. Samakan penulisannya.`
      : `Di lembar ${f.parameters.sheet} namanya “${f.parameters.other}”. Samakan penulisannya.`,
  'column-copied': (f) =>
    `Realisasi kinerja ${f.parameters.count} ${LEVEL[String(f.parameters.level)]} sama dengan serapan anggarannya. Isi dengan realisasi kinerja, bukan serapan.`,
  'achievement-absorption-gap': (f) =>
    f.variant === 'behind'
      ? `Capaian ${write(f.printed)}, padahal anggaran terserap ${percent(f, 'serapan')} (kurang ${points(f, 'selisih')}). Jelaskan sebabnya.`
      : `Capaian ${write(f.printed)}${f.parameters.capped === 'ya' ? ' (dihitung paling tinggi 100%)' : ''} dengan anggaran terserap ${percent(f, 'serapan')} (lebih ${points(f, 'selisih')}).`,
  'achievement-of-children': (f) =>
    `Kegiatan tercatat ${write(f.printed)}, padahal ${f.parameters.count} sub kegiatannya di bawah 50%, mulai ${f.parameters.first} (${percent(f, 'capaian')}). Jelaskan atau perbaiki.`,
  'achievement-overshoot': (f) =>
    `Capaian ${write(f.printed)} dari target. Periksa apakah targetnya terlalu rendah.`,
  'spend-without-output': (f) =>
    `Anggaran terserap ${percent(f, 'serapan')}, tetapi realisasi kinerja ${f.printed?.unit === 'raw' ? f.printed.text : '0'}. Jelaskan keluarannya.`,
  'target-missing': (f) =>
    f.variant === 'budget'
      ? 'Baris ini mempunyai anggaran tetapi tidak mempunyai target. Isi targetnya.'
      : 'Baris ini mempunyai realisasi tetapi tidak mempunyai target. Isi targetnya.',
  'budget-without-realisasi': (f) =>
    `Anggaran terealisasi ${write(f.expected)}, tetapi realisasi kinerjanya belum diisi.`,
  'indicator-missing': (f) => `Realisasi tahun ${f.parameters.years} tidak ada; Tabel 3.6 menampilkan “–”.`,
  'indicator-without-realisasi': (f) =>
    `Realisasi${inYear(f)} belum ada${f.printed?.unit === 'raw' ? ` (tercetak ${write(f.printed)})` : ''}; capaiannya tidak dapat dihitung.`,
  'match-uncertain': matchUncertain,
  'realisasi-without-budget': (f) =>
    `${f.parameters.count} baris kinerja tidak mempunyai baris anggaran: ${f.parameters.names}. Serapannya ditampilkan “–”.`,
  'budget-without-kinerja': (f) =>
    `${f.parameters.count} baris anggaran tidak mempunyai baris kinerja: ${f.parameters.names}.`,
  'numbering-level': (f) =>
    f.variant === 'kegiatan'
      ? `Bernomor ${write(f.printed)} seperti sub kegiatan, tetapi di anggaran ini kegiatan ${f.parameters.kode}.`
      : `Bernomor ${write(f.printed)}, tetapi berada di bawah kegiatan ${f.parameters.above}.`,
  'name-duplicate': (f) =>
    f.variant === 'ppks'
      ? `Jenis ini sudah ada di sel ${f.parameters.other}; keduanya ikut dijumlah. Pastikan nama yang benar.`
      : `Namanya sama dengan baris ${f.parameters.nomor || f.parameters.other}. Pastikan nama yang benar.`,
  'unit-mismatch': (f) =>
    `Satuan target (${f.parameters.target}) dan realisasi (${f.parameters.realisasi}) berbeda.`,
  'program-sasaran-conflict': (f) =>
    f.variant === 'two'
      ? `Program ini tercatat di bawah dua sasaran: “${f.parameters.sasaran}” dan “${f.parameters.other}”.`
      : f.variant === 'choice'
        ? `Kolom Sasaran menyebut “${f.parameters.sasaran}”, sedangkan yang dipilih “${f.parameters.other}”; kolomnya yang dipakai.`
        : `Sasaran “${f.parameters.sasaran}” tidak ada di lembar IKU (yang ada: ${f.parameters.other}).`,
};
