import type { Vocabulary } from '../sheet/header';

const NO = { meaning: 'no', label: /^(?:no|nomor|nr)(?: urut)?$/ } as const;

/** Tables of money: 1.5, 2.6, 2.8, 2.9, 3.4, 3.8, 3.9, with or without a kode. */
export const BELANJA: Vocabulary = {
  required: [['uraian', 'kelompok'], ['anggaran']],
  meanings: [
    NO,
    { meaning: 'persen', label: /%|\bpersen|\bprosen/ },
    { meaning: 'kode', label: /\bkode\b|\brekening\b/ },
    { meaning: 'sisa', label: /\bsisa\b|\bselisih\b|\blebih kurang\b/ },
    { meaning: 'realisasi', label: /\brealisasi\b|\b(?:penyerapan|serapan|terserap)\b/ },
    { meaning: 'keterangan', label: /^ket\b|\bketerangan\b|\bsumber dana\b/ },
    { meaning: 'anggaran', label: /\banggaran\b|\bpagu\b|\balokasi\b/ },
    { meaning: 'kelompok', label: /\bkelompok belanja\b|\bjenis belanja\b/ },
    {
      meaning: 'uraian',
      label: /\bprogram\b|\bkegiatan\b|\buraian\b|\brincian\b|\bnama\b/,
      not: /\bsasaran strategis\b/,
    },
    { meaning: 'sasaran', label: /\bsasaran\b/ },
  ],
};

/** Table 3.5: target and realisasi of each program in percent, often under a heading that says "Anggaran". */
export const KINERJA_PROGRAM: Vocabulary = {
  required: [['program'], ['target'], ['realisasi']],
  meanings: [
    NO,
    { meaning: 'realisasi', label: /\brealisasi\b/ },
    { meaning: 'target', label: /\btarget\b/ },
    { meaning: 'program', label: /\bprogram\b/, not: /\bsasaran\b/ },
    { meaning: 'sasaran', label: /\bsasaran\b/ },
  ],
};

/** Tables 1.1–1.3: people counted by something, with their share. */
export const APARATUR: Vocabulary = {
  required: [['golongan'], ['orang'], ['persen']],
  meanings: [
    NO,
    { meaning: 'persen', label: /%|\bpersen/ },
    { meaning: 'orang', label: /\borang\b|\bjumlah\b|\bpegawai\b/ },
    {
      meaning: 'golongan',
      label: /\bpendidikan\b|\bpangkat\b|\bgolongan\b|\besel[eo]n|\bjabatan\b|\bjenis kelamin\b|\bstatus\b/,
    },
  ],
};

/** Table 1.4: people that are needed, by jabatan. */
export const KEBUTUHAN: Vocabulary = {
  required: [['jabatan'], ['kebutuhan']],
  meanings: [
    NO,
    { meaning: 'kebutuhan', label: /\bkebutuhan\b|\bdibutuhkan\b/ },
    { meaning: 'jabatan', label: /\bjabatan\b|\bunit\b/ },
  ],
};

/** Tables 2.1, 2.2, 2.4, 2.7: what the plan says. */
export const RENCANA: Vocabulary = {
  required: [['tujuan'], ['sasaran', 'misi']],
  meanings: [
    NO,
    { meaning: 'target', label: /\btarget\b|^(?:19|20)\d\d$/ },
    { meaning: 'indikatorTujuan', label: /\bindikator tujuan\b/ },
    { meaning: 'indikator', label: /\bindikator\b|\biku\b/ },
    { meaning: 'strategi', label: /\bstrategi\b|\bkebijakan\b/ },
    { meaning: 'misi', label: /^misi\b/ },
    { meaning: 'tujuan', label: /^tujuan\b/ },
    { meaning: 'sasaran', label: /\bsasaran\b/ },
  ],
};

/** Tables 1.6 and 1.7: lists of goods, of which only the numbering can be checked. */
export const DAFTAR_BARANG: Vocabulary = {
  required: [['no'], ['barang']],
  meanings: [NO, { meaning: 'barang', label: /\bbarang\b|\baset\b|\basset\b/ }],
};
