import { caption, grouped, percent, SASARAN, type Line, type Model } from './model';

/** Tables 3.3, 3.5 and 3.10. */
export function kinerjaTables(model: Model): Record<string, string[][]> {
  const { programs, decimals } = model;
  const quantity = (n: number, satuan: string) => `${grouped(String(n))} ${satuan}`;
  const row = (line: Line, nomor: string, name: string, more: readonly string[]) => [
    nomor,
    name,
    quantity(line.target, line.satuan),
    quantity(line.output, line.satuan),
    ...more,
  ];
  const rows = (more: (line: Line) => readonly string[], name: (line: Line) => string) =>
    programs.flatMap((program) => [
      [program.name],
      ['1', 'Kegiatan Pengelolaan', '100%', '100%', ...more(program)],
      ...program.lines.map((line, i) => row(line, `1.${i + 1}`, name(line), more(line))),
    ]);
  const own = programs.slice(1);
  return {
    'Tabel 3.3': [
      ...caption('3.3', 'Analisis Atas Efisiensi Penggunaan Sumber Daya', 'Tahun 2024'),
      ['Uraian Program/Kegiatan', '', 'Target', 'Realisasi', 'Analisis Keberhasilan/Kegagalan'],
      ...rows(
        () => [''],
        ({ name }) => name,
      ),
    ],
    'Tabel 3.5': [
      ...caption('3.5', 'Realisasi Kinerja Tahun 2024'),
      ['NO', 'Sasaran Strategis', 'Program', 'Kinerja 2024', ''],
      ['', '', '', 'Target', 'Realisasi'],
      ...own.map(({ name, kinerja }, i) => [
        `${i + 1}`,
        i === 0 ? SASARAN[1][0] : '',
        name,
        '100%',
        `${kinerja}%`,
      ]),
    ],
    'Tabel 3.10': [
      ...caption('3.10', 'Realisasi Penyerapan Anggaran Sesuai Perjanjian Kinerja', 'Tahun 2024'),
      ['Uraian Program/Kegiatan', '', 'Target', 'Realisasi', 'Penyerapan Anggaran', 'Efisiensi'],
      ...rows(
        (line) => [percent(line.realisasi, line.anggaran, decimals), 'sesuai target'],
        ({ name }) => name,
      ),
    ],
  };
}
