import type { Vocabulary } from '../../../sheet/header';

const SUB = '\\bsub ?(?:kegiatan|keg)\\b';
const NAMED = '(?=.*\\b(?:nama|uraian|nomenklatur)\\b)';

/**
 * What flat exports call their columns: one row per rekening, and beside it code and name of its program, kegiatan and
 * sub kegiatan. Code and name may stand in one column ("Sub Kegiatan").
 */
export const FLAT_VOCABULARY: Vocabulary = {
  required: [
    ['kodeSub', 'sub'],
    ['anggaran', 'perubahan', 'pergeseran', 'murni', 'realisasi'],
  ],
  meanings: [
    { meaning: 'no', label: /^(?:no|nomor|nr)(?: urut)?$/ },
    { meaning: 'uraian', label: /\bprogram\b.*\bkegiatan\b/ },
    { meaning: 'sisa', label: /^(?:sisa|saldo)(?: (?:anggaran|pagu|dana|kredit|belanja|rp))*$/ },
    {
      meaning: 'persen',
      label: /%|\bpers/,
      not: /\b(?:target|fisik|kinerja|sisa|bobot|deviasi|bertambah|kontribusi)\b/,
    },
    {
      meaning: 'lain',
      label:
        /\btahun (?:lalu|sebelumnya|depan|berikutnya)\b|\bsetoran\b|\bdokumen\b|\btanggal\b|\bnip\b|\bpaket\b|\blokasi\b|\btarget\b|\bindikator\b|\bpers|%|\bsisa\b|\bbertambah\b|\bspm\b|\bsp2d\b|\bdpt\b/,
    },
    { meaning: 'kodeSumberDana', label: /^(?=.*\bkode\b).*\bsumber\b/ },
    { meaning: 'sumberDana', label: /\bsumber (?:dana|pendanaan|anggaran|biaya)\b/ },
    { meaning: 'kodeRekening', label: /^(?=.*\b(?:kode|no|nomor)\b).*\b(?:rekening|akun|belanja)\b/ },
    { meaning: 'namaRekening', label: new RegExp(`^${NAMED}.*\\b(?:rekening|akun|belanja)\\b`) },
    { meaning: 'rekening', label: /^(?:rekening|akun)(?: belanja)?$/ },
    {
      meaning: 'kodeSubUnit',
      label: /^(?=.*\bkode\b).*\b(?:sub (?:unit|skpd|opd)|upt|uptd|unit kerja|unit)\b/,
    },
    { meaning: 'namaSubUnit', label: /\b(?:sub (?:unit|skpd|opd)|upt|uptd|unit kerja|unit)\b/ },
    { meaning: 'kodeSkpd', label: /^(?=.*\bkode\b).*\b(?:skpd|opd|perangkat daerah)\b/ },
    { meaning: 'namaSkpd', label: /\b(?:skpd|opd|perangkat daerah)\b/ },
    { meaning: 'lain', label: /\burusan\b|\bbidang\b/ },
    { meaning: 'kodeSub', label: new RegExp(`^(?=.*\\bkode\\b).*${SUB}`) },
    { meaning: 'namaSub', label: new RegExp(`^${NAMED}.*${SUB}`) },
    { meaning: 'sub', label: new RegExp(SUB) },
    { meaning: 'kodeKegiatan', label: /^(?=.*\bkode\b).*\bkegiatan\b/ },
    { meaning: 'namaKegiatan', label: new RegExp(`^${NAMED}.*\\bkegiatan\\b`) },
    { meaning: 'kegiatan', label: /\bkegiatan\b/ },
    { meaning: 'kodeProgram', label: /^(?=.*\bkode\b).*\bprogram\b/ },
    { meaning: 'namaProgram', label: new RegExp(`^${NAMED}.*\\bprogram\\b`) },
    { meaning: 'program', label: /\bprogram\b/ },
    { meaning: 'uraian', label: /\buraian\b|\bnomenklatur\b/ },
    { meaning: 'realisasi', label: /\brealisasi\b|\bterserap\b|\bpenyerapan\b/ },
    { meaning: 'murni', label: /\bmurni\b|\bsebelum\b|\b(?:induk|awal)\b/ },
    { meaning: 'pergeseran', label: /\bpergeseran\b/ },
    { meaning: 'perubahan', label: /\bperubahan\b|\bdppa\b|\bsetelah\b/ },
    { meaning: 'anggaran', label: /\bpagu\b|\banggaran\b|\bdpa\b|\balokasi\b|^(?:jumlah|nilai|total)$/ },
  ],
};
