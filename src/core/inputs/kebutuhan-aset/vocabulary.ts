import type { Vocabulary } from '../../sheet/header';

/** What lists of goods that an office still needs call their columns. */
export const KEBUTUHAN_ASET_VOCABULARY: Vocabulary = {
  required: [['nama'], ['jumlah'], ['satuan']],
  meanings: [
    { meaning: 'no', label: /^(?:no|nomor|nr)(?: urut)?$/ },
    {
      meaning: 'uang',
      label: /\bharga\b|\bnilai\b|\brp\b|rupiah|anggaran|\bpagu\b|belanja|realisasi|target/,
    },
    { meaning: 'lain', label: /\bmerk\b|\btype\b|\bkondisi\b|\btahun\b|\bkode\b|\btersedia\b/ },
    { meaning: 'satuan', label: /\bsatuan\b|\bunit\b/ },
    { meaning: 'jumlah', label: /\bjumlah\b|\bvolume\b|\bbanyak(?:nya)?\b|\bkebutuhan\b/ },
    { meaning: 'nama', label: /\bbarang\b|\bas+et\b|\bsarana\b|\bprasarana\b|\bperalatan\b/ },
  ],
};
