import { caption, percent, SASARAN, type Model } from './model';

/** Tables of indicators; `ppks` is the percentage that the PPKS table comes to. */
export function indicatorTables(model: Model, ppks: string): Record<string, string[][]> {
  const [sakip, served] = SASARAN;
  const scores = ['CC (55)', 'B (62)', 'B (65)', 'B (68)'];
  const years = [model.int(80, 89), model.int(80, 89), model.int(90, 98)].map((n) => `${n}%`);
  const target = `${model.pick([80, 90, 100])}%`;
  const plain = (text: string) => BigInt(text.replace(/\D/g, ''));
  const scale = 10n ** BigInt(ppks.split(',')[1]?.replace('%', '').length ?? 0);
  const capaian = percent(plain(ppks), plain(target) * scale, model.decimals);
  const iku = (grade: string) => [
    ['No', 'SASARAN STRATEGIS', 'INDIKATOR KINERJA UTAMA', 'TARGET'],
    ['1', sakip[0], sakip[1], grade],
    ['2', served[0], served[1], target],
  ];
  const both = [
    ['SASARAN STRATEGIS', 'INDIKATOR', 'TARGET', 'REALISASI'],
    [sakip[0], sakip[1], 'B (68)', 'B (66)'],
    [served[0], served[1], target, ppks],
  ];
  const labels = ['2021', '2022', '2023', '2024'];
  return {
    'Tabel 2.3': [...caption('2.3', 'Indikator Kinerja Utama'), ...iku('B (68)')],
    'Tabel 2.5': [...caption('2.5', 'Perjanjian Kinerja Tahun 2024'), ...iku('B (68)')],
    'Tabel 2.7': [
      ...caption('2.7', 'Tujuan Dan Sasaran Pelayanan'),
      ['NO', 'TUJUAN', 'SASARAN', 'INDIKATOR SASARAN', 'TARGET KINERJA', '', '', ''],
      ['', '', '', '', ...labels],
      ['1', 'Meningkatnya tata kelola', sakip[0], sakip[1], ...scores],
      ['2', 'Meningkatnya kepuasan', served[0], served[1], '75%', '78%', '79%', target],
    ],
    'Tabel 3.1': [...caption('3.1', 'Sasaran Strategis'), ...both],
    'Tabel 3.6': [
      ...caption('3.6', 'Realisasi Indikator Kinerja Utama'),
      ['No', 'Sasaran Strategis', 'Indikator Kinerja Utama', 'Realisasi', '', '', ''],
      ['', '', '', ...labels],
      ['1', sakip[0], sakip[1], 'CC (54)', 'B (61)', 'B (64)', 'B (66)'],
      ['2', served[0], served[1], ...years, ppks],
    ],
    'Tabel 3.7': [
      ...caption('3.7', 'Realisasi terhadap Target Jangka Menengah'),
      [
        'NO',
        'SASARAN STRATEGIS',
        'Indikator (IKU)',
        'Target Renstra 2024',
        'Realisasi',
        '',
        '',
        '',
        'Capaian Kinerja',
      ],
      ['', '', '', '', ...labels, ''],
      [
        '1',
        sakip[0],
        sakip[1],
        'B (68)',
        'CC (54)',
        'B (61)',
        'B (64)',
        'B (66)',
        percent(66n, 68n, model.decimals),
      ],
      ['2', served[0], served[1], target, ...years, ppks, capaian],
    ],
    Formulir: [['FORMULIR PENGUKURAN KINERJA'], ['Tahun Anggaran : 2024'], ...both],
  };
}
