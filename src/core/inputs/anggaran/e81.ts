import { findHeader, isHeader, type Header, type Vocabulary } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';

const K = '(?:k|kinerja)$';
const RP = '(?:rp|rupiah)$';
const QUARTERS = ['i|1', 'ii|2', 'iii|3', 'iv|4'] as const;
const quarter = (at: number, last: string): RegExp =>
  new RegExp(`\\b(?:tw|triwulan) (?:${QUARTERS[at]!}) ${last}`);

/**
 * Form E.81 of Permendagri 86/2017, evaluation of the Renja (layout L7): target and realisasi in K (kinerja) and Rp, by
 * triwulan and for the year. What concerns the whole Renstra, other years and percentages is left out.
 */
const E81_VOCABULARY: Vocabulary = {
  required: [['uraian'], ['anggaran'], ['targetK'], ['realisasi', 'tw1'], ['realisasiK', 'k1']],
  meanings: [
    { meaning: 'no', label: /^(?:no|nomor|nr)(?: urut)?$/ },
    { meaning: 'kode', label: /\bkode\b/ },
    { meaning: 'indikator', label: /\bindikator\b/ },
    { meaning: 'lain', label: /\brenstra\b|\brpjmd\b|\btingkat\b|\blalu\b|%/ },
    ...QUARTERS.map((_, at) => ({ meaning: `k${at + 1}`, label: quarter(at, K) })),
    ...QUARTERS.map((_, at) => ({ meaning: `tw${at + 1}`, label: quarter(at, RP) })),
    { meaning: 'targetK', label: new RegExp(`\\btarget\\b.*\\b${K}`) },
    {
      meaning: 'anggaran',
      label: new RegExp(`\\b(?:target|anggaran|pagu)\\b.*\\b${RP}`),
      not: /\brealisasi\b/,
    },
    { meaning: 'realisasiK', label: new RegExp(`\\brealisasi\\b.*\\b${K}`) },
    { meaning: 'realisasi', label: new RegExp(`\\brealisasi\\b.*\\b${RP}`) },
    { meaning: 'satuan', label: /\bsatuan\b/ },
    { meaning: 'unit', label: /\b(?:unit|penanggung)\b/ },
    { meaning: 'sasaran', label: /\bsasaran\b/, not: /\bprogram\b/ },
    { meaning: 'uraian', label: /\bprogram\b|\bkegiatan\b|\buraian\b/ },
  ],
};

/** The header of a form E.81; null for any other sheet. */
export function e81Header(sheet: SheetSnapshot): Header | null {
  const found = findHeader(sheet, E81_VOCABULARY);
  return isHeader(found) ? found : null;
}

const having = (header: Header, meanings: Readonly<Record<string, string>>): Header => ({
  ...header,
  columns: new Map(
    Object.entries(meanings).flatMap(([meaning, from]) => {
      const columns = header.columns.get(from);
      return columns ? [[meaning, columns] as const] : [];
    }),
  ),
});

/** The form's columns in rupiah, as a budget sheet calls them. */
export const e81Budget = (header: Header): Header =>
  having(header, {
    kode: 'kode',
    uraian: 'uraian',
    anggaran: 'anggaran',
    realisasi: 'realisasi',
    ...Object.fromEntries(QUARTERS.map((_, at) => [`tw${at + 1}`, `tw${at + 1}`])),
  });

/** The form's columns of performance; the realisasi of the year, else of the last triwulan that it has. */
export function e81Kinerja(header: Header): Header {
  const last = ['k4', 'k3', 'k2', 'k1'].find((meaning) => header.columns.has(meaning));
  const realisasi = header.columns.has('realisasiK') ? 'realisasiK' : (last ?? 'realisasiK');
  return having(header, {
    kode: 'kode',
    uraian: 'uraian',
    indikator: 'indikator',
    satuan: 'satuan',
    sasaran: 'sasaran',
    target: 'targetK',
    realisasi,
  });
}
