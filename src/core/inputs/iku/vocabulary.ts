import type { Vocabulary } from '../../sheet/header';

/** What sheets of indicators call their columns; years stand in the labels and are read from there. */
export const IKU_VOCABULARY: Vocabulary = {
  required: [['sasaran'], ['indikator'], ['target', 'targetPk', 'targetIku', 'renstra', 'realisasi']],
  meanings: [
    { meaning: 'no', label: /^(?:no|nomor|nr)(?: urut)?$/ },
    { meaning: 'uang', label: /anggaran|\brp\b|rupiah|keuangan|\bpagu\b|belanja/ },
    { meaning: 'sumber', label: /\bsumber\b/ },
    { meaning: 'arah', label: /\barah\b(?!.*kebijakan)|\bpolaritas\b|\bjenis indikator\b|\bsifat\b/ },
    { meaning: 'satuan', label: /\bsatuan\b/ },
    { meaning: 'perencanaan', label: /\btujuan\b|\bstrategi\b|\barah kebijakan\b|\bmisi\b|\bvisi\b/ },
    { meaning: 'renstra', label: /\brenstra\b|\brpjmd\b|\bjangka menengah\b/, not: /\brealisasi\b/ },
    { meaning: 'realisasi', label: /\brealisasi\b/ },
    {
      meaning: 'targetPk',
      label: /\btarget\b.*\b(?:pk|perjanjian)\b|\b(?:pk|perjanjian kinerja)\b.*\btarget\b/,
    },
    { meaning: 'targetIku', label: /\btarget\b.*\b(?:iku|sk)\b|\biku\b.*\btarget\b/ },
    { meaning: 'capaian', label: /\bcapaian\b|^%$|\bpersen(?:tase)? capaian\b/ },
    { meaning: 'target', label: /\btarget\b/ },
    { meaning: 'indikator', label: /\bindikator\b|\biku\b/ },
    { meaning: 'sasaran', label: /\bsasaran\b/ },
  ],
};
