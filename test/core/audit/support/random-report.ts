import type { Random } from '../../support/budget/random';
import { indicatorTables } from './random/indicators';
import { kinerjaTables } from './random/kinerja';
import { caption, Model, percent } from './random/model';
import { moneyTables } from './random/money';
import { peopleTables } from './random/people';
import type { Rows } from './report';

const JENIS = ['LANJUT USIA TERLANTAR', 'ANAK TERLANTAR', 'KORBAN BENCANA ALAM', 'GELANDANGAN', 'PENGEMIS'];

/** A whole report that agrees with itself: every table, percentages with one number of decimals, names retyped. */
export function randomReport(random: Random): Rows {
  const model = new Model(random);
  const types = JENIS.slice(0, random.between(2, 5)).map((jenis) => {
    const populasi = random.between(10, 90_000);
    return { jenis, populasi, realisasi: random.between(Math.ceil(populasi / 2), populasi) };
  });
  const all = (of: 'populasi' | 'realisasi') => types.reduce((total, type) => total + type[of], 0);
  const [populasi, realisasi] = [all('populasi'), all('realisasi')];
  const ppks = percent(BigInt(realisasi), BigInt(populasi), model.decimals);
  return {
    ...peopleTables(model),
    ...moneyTables(model),
    'Tabel 3.2': [
      ...caption('3.2', 'Data Penyandang Masalah Kesejahteraan Sosial'),
      ['No.', 'NAMA', 'POPULASI', 'REALISASI'],
      ...types.map((type, i) => [`${i + 1}`, type.jenis, `${type.populasi}`, `${type.realisasi}`]),
      ['TOTAL', '', `${populasi}`, `${realisasi}`],
      [`Persentase Penanganan PPKS = ${realisasi} / ${populasi} x 100`],
      [`Persentase Penanganan PPKS = ${ppks}`],
    ],
    ...kinerjaTables(model),
    ...indicatorTables(model, ppks),
  };
}
