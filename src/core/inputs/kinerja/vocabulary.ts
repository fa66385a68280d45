import type { Vocabulary } from '../../sheet/header';

const MONEY = /anggaran|\brp\b|rupiah|keuangan|\bpagu\b|belanja|populasi/;

/** What performance sheets call their columns (tables 3.3 and 3.10 of the report, e-performance exports). */
export const KINERJA_VOCABULARY: Vocabulary = {
  required: [['uraian'], ['target'], ['realisasi']],
  meanings: [
    { meaning: 'no', label: /^(?:no|nomor|nr)(?: urut)?$/ },
    { meaning: 'analisis', label: /\banalis[ai]s?\b|\bkeberhasilan\b|\bkegagalan\b|\bfaktor\b|\bpenyebab\b/ },
    { meaning: 'solusi', label: /\bsolusi\b|\btindak lanjut\b|\bupaya\b|\bperbaikan\b/ },
    { meaning: 'efisiensi', label: /\befisiensi\b/ },
    { meaning: 'serapan', label: /\b(?:penyerapan|serapan|terserap)\b/ },
    { meaning: 'arah', label: /^arah(?! kebijakan)\b|\bpolaritas\b|\b(?:arah|jenis|sifat) indikator\b/ },
    { meaning: 'satuan', label: /\bsatuan\b|\bunit of\b/ },
    { meaning: 'uang', label: MONEY },
    { meaning: 'capaian', label: /\bcapaian\b|^%$|\bpersen(?:tase)?\b/, not: /^(?:target|realisasi)\b/ },
    { meaning: 'sasaran', label: /\bsasaran\b/, not: /\bprogram\b|\bkegiatan\b/ },
    { meaning: 'target', label: /\btarget\b/ },
    { meaning: 'realisasi', label: /\brealisasi\b|\bhasil\b/ },
    { meaning: 'kode', label: /\bkode\b|\brekening\b/ },
    { meaning: 'indikator', label: /\bindikator\b|\btolok ukur\b/ },
    { meaning: 'uraian', label: /\buraian\b|\bprogram\b|\bkegiatan\b|\bnama\b|\bnomenklatur\b/ },
  ],
};
