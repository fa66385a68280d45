import type { Vocabulary } from '../../sheet/header';

const NUMBER = { meaning: 'no', label: /^(?:no|nomor|nr)(?: urut)?$/ } as const;

/** What tables of staff counts call their columns; the column of categories tells what is counted. */
export const STAFF_COUNT_VOCABULARY: Vocabulary = {
  required: [['pendidikan', 'golongan', 'eselon', 'uraian'], ['jumlah']],
  meanings: [
    NUMBER,
    {
      meaning: 'lain',
      label:
        /\bkebutuhan\b|\bbarang\b|\bas+et\b|anggaran|realisasi|rupiah|\brp\b|populasi|target|harga|satuan/,
    },
    { meaning: 'persen', label: /%|\bpers|\bprosen/ },
    { meaning: 'kelompok', label: /\bkelompok\b|\bdasar\b|\bmenurut\b|\bberdasarkan\b/ },
    { meaning: 'jumlah', label: /\bjumlah\b|\borang\b|\bbanyak(?:nya)?\b/ },
    { meaning: 'pendidikan', label: /\bpendidikan\b/ },
    { meaning: 'golongan', label: /\bpangkat\b|\bgolongan\b|\bgol\b/ },
    { meaning: 'eselon', label: /\beselon(?:ering)?\b|\besel+on\b|\bjenis jabatan\b|\bjabatan\b/ },
    { meaning: 'uraian', label: /\buraian\b|\bkategori\b/ },
  ],
};

/** What lists of staff call their columns. */
export const STAFF_LIST_VOCABULARY: Vocabulary = {
  required: [
    ['nama'],
    ['pendidikan', 'golongan', 'eselon', 'jabatan'],
    ['nip', 'status', 'golongan', 'pendidikan'],
  ],
  meanings: [
    NUMBER,
    {
      meaning: 'lain',
      label:
        /\btahun\b|\blulus|\btmt\b|\btanggal\b|\btgl\b|\blahir\b|\bjurusan\b|\bmasa kerja\b|\busia\b|\balamat\b|\bjumlah\b|\bkebutuhan\b|\bbarang\b|anggaran|realisasi/,
    },
    { meaning: 'nip', label: /\bnip\b|\bnik\b/, not: /\bnama\b/ },
    { meaning: 'nama', label: /\bnama\b/, not: /\bjabatan\b|\bkegiatan\b|\bprogram\b/ },
    { meaning: 'pendidikan', label: /\bpendidikan\b/ },
    { meaning: 'golongan', label: /\bpangkat\b|\bgolongan\b|\bgol\b/ },
    { meaning: 'eselon', label: /\beselon\b|\besel+on\b|\bjenis jabatan\b/ },
    { meaning: 'jabatan', label: /\bjabatan\b/ },
    { meaning: 'status', label: /\bstatus\b|\bjenis (?:pegawai|kepegawaian|asn)\b|\bkepegawaian\b/ },
  ],
};
