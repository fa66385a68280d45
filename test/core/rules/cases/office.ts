import { anggaran, guard, hit, type RuleCases } from './case';

/** Rules about layouts of the budget, staff, the plan and how sheets hang together. */
export const OFFICE_CASES: RuleCases = {
  'kelompok-sum': [
    hit(
      'a row and its TOTAL whose kelompok come to something else',
      [
        anggaran`
          Kode              | Uraian | Belanja Operasi | Belanja Modal | Jumlah Anggaran | Realisasi
          1.06.02.2.01.0001 | Satu   | 60              | 40            | 100             | 90
          1.06.02.2.01.0002 | Dua    | 50              | 5             | 56              | 50
          TOTAL             |        | 110             | 45            | 156             | 140`,
      ],
      'error E3 1',
      'error E4 1',
    ),
    guard(
      'kelompok that add up, one of them empty',
      anggaran`
        Kode              | Uraian | Belanja Operasi | Belanja Modal | Jumlah Anggaran | Realisasi
        1.06.02.2.01.0001 | Satu   | 60              | 40            | 100             | 90
        1.06.02.2.01.0002 | Dua    | 50              |               | 50              | 50`,
    ),
  ],
};
