import type { Vocabulary } from '../../sheet/header';

/**
 * What budget sheets call their columns (definitions.md 2), most special first: "Sisa Anggaran" is sisa, "Realisasi
 * Anggaran" realisasi, "Anggaran sebelum perubahan" murni.
 */
export const ANGGARAN_VOCABULARY: Vocabulary = {
  required: [
    ['kode'],
    ['uraian'],
    ['anggaran', 'perubahan', 'pergeseran', 'murni'],
    ['realisasi', 'sdIni', 'tw4', 'tw3', 'tw2', 'tw1'],
  ],
  meanings: [
    { meaning: 'no', label: /^(?:no|nomor|nr)(?: urut)?$/ },
    { meaning: 'persen', label: /%|\bpersen/ },
    { meaning: 'selisih', label: /bertambah|berkurang/ },
    { meaning: 'kode', label: /\bkode\b|\brekening\b|\bno(?:mor)? rek\b|\bcode\b/, not: /\bnama\b/ },
    { meaning: 'sumberDana', label: /\bsumber (?:dana|pendanaan|anggaran|biaya)\b/ },
    { meaning: 'unit', label: /\b(?:skpd|opd|upt|uptd|unit)\b|perangkat daerah/, not: /kegiatan/ },
    { meaning: 'sasaran', label: /\bsasaran\b/, not: /uraian/ },
    { meaning: 'kelompok', label: /\bkelompok\b|\bjenis belanja\b/ },
    { meaning: 'keterangan', label: /^ket\b|\bketerangan\b/ },
    { meaning: 'sisa', label: /\bsisa\b|\bsaldo\b|\bselisih\b|\blebih kurang\b|\bremaining\b|\bbalance\b/ },
    { meaning: 'lalu', label: /\blalu\b|(?:s d|sampai|realisasi).*\bsebelumnya\b/ },
    {
      meaning: 'sdIni',
      label: /\b(?:s d|sampai(?: dengan)?|kumulatif)\b.*\b(?:ini|sekarang)\b|\brealisasi kumulatif\b/,
    },
    { meaning: 'ini', label: /\b(?:periode|bulan|triwulan|tw|semester) ini\b/ },
    { meaning: 'tw1', label: /\b(?:tw|triwulan) (?:i|1)\b/, not: /target|anggaran|s d|sampai/ },
    { meaning: 'tw2', label: /\b(?:tw|triwulan) (?:ii|2)\b/, not: /target|anggaran|s d|sampai/ },
    { meaning: 'tw3', label: /\b(?:tw|triwulan) (?:iii|3)\b/, not: /target|anggaran|s d|sampai/ },
    { meaning: 'tw4', label: /\b(?:tw|triwulan) (?:iv|4)\b/, not: /target|anggaran|s d|sampai/ },
    { meaning: 'murni', label: /\bmurni\b|\bsebelum\b|\b(?:apbd|dpa|anggaran) (?:induk|awal)\b/ },
    { meaning: 'pergeseran', label: /\bpergeseran\b/ },
    { meaning: 'perubahan', label: /\bperubahan\b|\bdppa\b|\bsetelah\b/ },
    {
      meaning: 'realisasi',
      label: /\brealisasi\b|\b(?:pe(?:ny)?|ter)?serapan?\b|\bspj\b|\bpengeluaran\b|\bactual\b|\bspent\b/,
    },
    { meaning: 'anggaran', label: /\banggaran\b|\bpagu\b|\bdpa\b|\bapbd\b|\bbudget\b|\balokasi\b/ },
    {
      meaning: 'uraian',
      label:
        /\buraian\b|\bnama\b|\bnomenklatur\b|\brincian\b|\bprogram\b|\bkegiatan\b|\bdeskripsi\b|\bdescription\b/,
    },
  ],
};
