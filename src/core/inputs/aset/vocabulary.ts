import type { Vocabulary } from '../../sheet/header';

/** What lists of an office's goods call their columns; some print "Kode Barang" over the names. */
export const ASET_VOCABULARY: Vocabulary = {
  required: [
    ['nama', 'kodeBarang'],
    ['kondisi', 'merk'],
  ],
  meanings: [
    { meaning: 'no', label: /^(?:no|nomor|nr)(?: urut)?$/ },
    {
      meaning: 'lain',
      label: /\bharga\b|\bnilai\b|\btahun\b|\bregister\b|\bbahan\b|\bpabrik\b|\brangka\b|\bmesin\b/,
    },
    { meaning: 'merk', label: /\bmerk\b|\bmerek\b|\btipe\b|\btype\b|\bspesifikasi\b|\bukuran\b/ },
    { meaning: 'kondisi', label: /\bkondisi\b|\bkeadaan\b/ },
    { meaning: 'kodeBarang', label: /\bkode\b/ },
    { meaning: 'nama', label: /\bnama\b|\bjenis\b|\buraian\b|\bbarang\b|\bas+et\b/ },
  ],
};
