import type { Vocabulary } from '../../sheet/header';
import { isWords } from '../rows';
import { isPartOfKode } from './kode-cells';
import { PERIOD_WORD, TRIWULAN_WORDS } from './period-words';

const PERIOD = new RegExp(PERIOD_WORD);
const AS_OF = new RegExp(
  `\\b(?:s d|sd|sampai|hingga|kumulatif)\\b.*(?:${PERIOD_WORD})|\\bper \\d{1,2} (?:${PERIOD_WORD})`,
);
/** Plans of spending, not spending; "Realisasi Anggaran TW I" is spending. */
const PLANNED = /\btarget\b|\brencana\b|^(?!.*\brealisasi\b).*\b(?:anggaran|pagu)\b/;
const quarter = (at: number): RegExp => new RegExp(TRIWULAN_WORDS[at]!);
const NO_MONEY = '^(?!.*\\b(?:anggaran|keuangan|pagu|rp|rupiah)\\b)';

const PART_OF_OFFICE =
  '(?:sub ?)?(?:bidang|bid|bagian|bag|seksi)|subag|sekretariat|unit(?: kerja)?|uptd?|tim(?: kerja)?|cabang dinas|balai|puskesmas|satuan kerja|satker';
const IN_CHARGE = '(?:pelaksana|pengelola|pengampu|penanggung ?jawab|pejabat|pptk|kpa)(?: kegiatan)?';
const ONE = `(?:${PART_OF_OFFICE}|${IN_CHARGE})`;
/** "Bidang", "Seksi/Subbag", "Unit Kerja Penanggung Jawab Kegiatan". */
const UNIT = new RegExp(`^(?:nama )?${ONE}(?: (?:${ONE}|teknis|atau|dan))*$`);
/**
 * What budget sheets call their columns (definitions.md 2), most special first: "Sisa Anggaran" is sisa, "Realisasi
 * Anggaran" realisasi, "Anggaran sebelum perubahan" murni. `lain` is what reads like one of them and is not: other
 * years, physical progress, shares, names of people, indicators.
 */
export const ANGGARAN_VOCABULARY: Vocabulary = {
  required: [
    ['kode'],
    ['uraian'],
    ['anggaran', 'perubahan', 'pergeseran', 'murni'],
    ['realisasi', 'sdIni', 'sdPeriode', 'tw4', 'tw3', 'tw2', 'tw1', 'bulan'],
  ],
  meanings: [
    { meaning: 'no', label: /^(?:no|nomor|nr)(?: urut)?$/ },
    // A column "Bidang" may hold a part of the kode.
    { meaning: 'unit', label: UNIT, holds: isWords },
    {
      meaning: 'lain',
      label: /\btahun (?:lalu|sebelumnya|depan|berikutnya)\b|\bprakiraan maju\b|\b[tn] 1\b/,
    },
    { meaning: 'lain', label: /\bfisik\b/, own: /^(?!.*\bkeuangan\b).*\bfisik\b/ },
    {
      meaning: 'lain',
      label: new RegExp(`${NO_MONEY}(?=.*\\brealisasi\\b).*\\b(?:kinerja|volume|keluaran|output|k)\\b`),
      not: /%|\bpers|\bpros|\bkode\b|\buraian\b|\bprogram\b.*\bkegiatan\b/,
    },
    {
      meaning: 'lain',
      label: new RegExp(`\\brealisasi\\b|${PERIOD_WORD}`),
      own: new RegExp(`${NO_MONEY}(?:(?:realisasi )?kinerja|k)\\b(?!.*(?:%|\\bpers|\\bpros))`),
    },
    {
      meaning: 'lain',
      label:
        /^(?=.*(?:%|\bpers|\bpros)).*\b(?:bertambah|berkurang|sisa|selisih|lebih kurang|bobot|proporsi|kontribusi|tertimbang|deviasi|target|rencana)\b/,
      not: /\brealisasi\b.*\b(?:terhadap|thd|dari|dibanding)\b/,
    },
    {
      meaning: 'lain',
      label:
        /^(?=.*(?:%|\bpers|\bpros))(?!.*(?:realisasi|serapan|capaian|terhadap|\bthd\b|\bdari\b)).*\bperubahan\b/,
    },
    {
      meaning: 'lain',
      label: /./,
      own: /^(?:nama )?(?:pptk|kpa|ppk|bendahara|penanggung|pelaksana|pejabat|pengampu|lokasi|indikator|tolok ukur|keluaran|output|outcome|hasil|volume|satuan)\b/,
    },
    { meaning: 'lain', label: /\btarget\b/, own: /^(?!.*\b(?:realisasi|anggaran|pagu|rp|rupiah)\b)/ },
    {
      meaning: 'lain',
      label: /\banggaran kas\b|\brencana (?:penarikan|penyerapan|realisasi)\b|\bprognosis\b/,
    },
    { meaning: 'persen', label: /%|\bpersen|\bprosen/ },
    { meaning: 'selisih', label: /bertambah|berkurang|\bpenambahan\b|\btambah kurang\b/ },
    { meaning: 'kode', label: /\bkode\b|\brekening\b|\bno(?:mor)? rek\b|\bkd\b|\bcode\b/, not: /\bnama\b/ },
    {
      meaning: 'kode',
      label:
        /^(?:urusan|urs|bidang(?: urusan)?|bid|program|prog|prg|kegiatan|keg|kgt|sub ?(?:kegiatan|keg|kgt)?)$/,
      holds: isPartOfKode,
    },
    { meaning: 'sumberDana', label: /\bsumber (?:dana|pendanaan|anggaran|biaya)\b/ },
    {
      meaning: 'unit',
      label: /\b(?:skpd|opd|upt|uptd|unit)\b|perangkat daerah/,
      not: /kegiatan|\b(?:pagu|realisasi|dpa)\b/,
    },
    { meaning: 'sasaran', label: /\bsasaran\b/, not: /uraian/ },
    { meaning: 'kelompok', label: /\bkelompok\b|\bjenis belanja\b/ },
    { meaning: 'keterangan', label: /^ket\b|\bketerangan\b/ },
    {
      meaning: 'sisa',
      label:
        /\bsisa\b|\bsaldo\b|\bselisih\b|\blebih kurang\b|\b(?:belum|tidak) (?:ter|di)?(?:realisasi|serap)|\bremaining\b|\bbalance\b/,
    },
    { meaning: 'lalu', label: /\blalu\b|(?:s d|sampai|realisasi).*\bsebelumnya\b/ },
    {
      meaning: 'sdIni',
      label: /\b(?:s d|sd|sampai(?: dengan)?|kumulatif)\b.*\b(?:ini|sekarang)\b|\brealisasi kumulatif\b/,
    },
    {
      meaning: 'ini',
      label:
        /\b(?:periode|bulan|bln|minggu|triwulan|tw|semester) (?:ini|sekarang)\b|^(?:(?:realisasi|spj|sp2d) )?(?:ini|sekarang)$/,
    },
    { meaning: 'sdPeriode', label: AS_OF, not: PLANNED },
    { meaning: 'tw1', label: quarter(0), not: PLANNED },
    { meaning: 'tw2', label: quarter(1), not: PLANNED },
    { meaning: 'tw3', label: quarter(2), not: PLANNED },
    { meaning: 'tw4', label: quarter(3), not: PLANNED },
    { meaning: 'bulan', label: PERIOD, not: PLANNED },
    {
      meaning: 'murni',
      label: /\bmurni\b|\bsebelum\b|\bsemula\b|\b(?:apbd|dpa|anggaran|pagu) (?:induk|awal)\b/,
    },
    { meaning: 'pergeseran', label: /\bpergeseran\b/, not: /\bsetelah perubahan\b/ },
    {
      meaning: 'perubahan',
      label:
        /\bperubahan\b|\bdppa\b|\bsetelah\b|\bsesudah\b|\bmenjadi\b|\b(?:anggaran|pagu|dpa) akhir\b|\bapbd ?p\b/,
    },
    {
      meaning: 'realisasi',
      label: /\brealisasi\b|\b(?:penyerapan|serapan|terserap)\b|\bspj\b|\bpengeluaran\b|\bactual\b|\bspent\b/,
    },
    {
      meaning: 'anggaran',
      label: /\banggaran\b|\bpagu\b|\bdpa\b|\bapbd\b|\bbudget\b|\balokasi\b|\bplafon\b/,
    },
    {
      meaning: 'uraian',
      label:
        /\buraian\b|\bnama\b|\bnomenklatur\b|\brincian\b|\bprogram\b|\bkegiatan\b|\bdeskripsi\b|\bdescription\b/,
    },
    { meaning: 'jumlah', label: /\bjumlah\b|\btotal\b/ },
  ],
};
