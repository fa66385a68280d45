import type { Vocabulary } from '../../sheet/header';

/** What planning matrices of a Renstra call their columns; a year in a label is a target. */
export const RENSTRA_VOCABULARY: Vocabulary = {
  required: [['tujuan'], ['sasaran']],
  meanings: [
    { meaning: 'no', label: /^(?:no|nomor|nr)(?: urut)?$/ },
    { meaning: 'uang', label: /anggaran|\brp\b|rupiah|\bpagu\b|belanja|kerangka pendanaan/ },
    {
      meaning: 'lain',
      label: /\bprogram\b|\bkondisi\b|\bbaseline\b|\brealisasi\b|\bpenanggung\b|\bket(?:erangan)?\b/,
    },
    { meaning: 'satuan', label: /\bsatuan\b/ },
    { meaning: 'target', label: /\b(?:19|20)\d\d\b/ },
    { meaning: 'indikatorTujuan', label: /\bindikator\b.*\btujuan\b|\btujuan\b.*\bindikator\b/ },
    { meaning: 'indikator', label: /\bindikator\b|\biku\b/ },
    { meaning: 'visi', label: /\bvisi\b/ },
    { meaning: 'misi', label: /\bmisi\b/ },
    { meaning: 'tujuan', label: /\btujuan\b/ },
    { meaning: 'strategi', label: /\bstrategi\b|^strategis$/ },
    { meaning: 'arahKebijakan', label: /\barah\b|\bkebijakan\b/ },
    { meaning: 'sasaran', label: /\bsasaran\b/ },
  ],
};
