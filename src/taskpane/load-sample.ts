import type { SampleSheet } from '../excel/additions/types';

type Row = readonly (string | number)[];

/** The shape of assets/samples/kubu-raya-2024.json. */
interface SampleTable {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly total: Row;
}

const TITLES = ['DINAS SOSIAL KABUPATEN KUBU RAYA', 'TRIWULAN IV TAHUN 2024'];

/** The figures of a real report, slips included, as sheets to try the pane with. */
export async function loadSample(): Promise<readonly SampleSheet[]> {
  const data = (await import('../../assets/samples/kubu-raya-2024.json')) as {
    readonly anggaran: SampleTable;
    readonly ppks: SampleTable;
  };
  const sheet = (
    name: string,
    title: string,
    { header, rows, total }: SampleTable,
    widths: readonly number[],
  ): SampleSheet => ({ name, titles: [title, ...TITLES], header, rows: [...rows, total], widths });
  return [
    sheet('Contoh Anggaran', 'RINCIAN BELANJA', data.anggaran, [18, 60, 20, 20, 18, 10]),
    sheet('Contoh PPKS', 'DATA PPKS', data.ppks, [8, 45, 14, 14]),
  ];
}
