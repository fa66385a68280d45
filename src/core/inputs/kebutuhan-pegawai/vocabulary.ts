import type { Vocabulary } from '../../sheet/header';

/** What lists of staff that an office still needs call their columns. */
export const KEBUTUHAN_PEGAWAI_VOCABULARY: Vocabulary = {
  required: [['jabatan'], ['kebutuhan']],
  meanings: [
    { meaning: 'no', label: /^(?:no|nomor|nr)(?: urut)?$/ },
    { meaning: 'unit', label: /\bunit\b|\bbidang\b|\bbagian\b/, not: /\bjabatan\b/ },
    { meaning: 'lain', label: /\b(?:bezetting|tersedia|yang ada|existing|selisih|kelas|beban|abk)\b|[+-]$/ },
    { meaning: 'jabatan', label: /\bjabatan\b|\bformasi\b/, not: /\bjumlah\b|\bkebutuhan\b/ },
    { meaning: 'kebutuhan', label: /\bkebutuhan\b|\bkekurangan\b|\bdibutuhkan\b/ },
  ],
};
