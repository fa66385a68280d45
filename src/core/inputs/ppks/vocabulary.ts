import type { Vocabulary } from '../../sheet/header';
import { isWords } from '../rows';

/** What sheets of beneficiaries call their columns. */
export const PPKS_VOCABULARY: Vocabulary = {
  required: [['jenis'], ['populasi'], ['realisasi']],
  meanings: [
    { meaning: 'no', label: /^(?:no|nomor|nr)(?: urut)?$/ },
    { meaning: 'persen', label: /%|\bpersen/ },
    { meaning: 'masukIku', label: /\biku\b/ },
    // Men or women: a part of those who count, never all of them.
    { meaning: 'bagian', label: /./, own: /\b(?:l|p|lk|pr|laki(?: laki)?|perempuan|pria|wanita)$/ },
    // Who was not served: neither all of them nor those who were.
    {
      meaning: 'sisa',
      label: /./,
      own: /^(?:belum|tidak|tdk|sisa|selisih)\b|\b(?:belum|tidak|tdk) (?:ter|di)(?:tangani|layani)\b/,
    },
    {
      meaning: 'realisasi',
      label: /\brealisasi\b|\b(?:ter|di)(?:tangani|layani)\b|\bpenanganan\b|\bserved\b/,
      not: /anggaran|rp\b/,
    },
    {
      meaning: 'populasi',
      label: /\bpopulasi\b|\bjumlah (?:ppks|pmks|penyandang|data|sasaran)\b|\bpopulation\b/,
    },
    {
      meaning: 'jenis',
      label: /\bjenis\b|\bnama\b|\bppks\b|\bpmks\b|\buraian\b|\bkategori\b|\btype\b/,
      not: /\bkode\b/,
      // "REKAP PPKS" above "No" names no column of types.
      holds: isWords,
    },
    { meaning: 'keterangan', label: /^ket\b|\bketerangan\b/ },
  ],
};
