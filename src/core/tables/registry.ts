import { tabel26, tabel28, tabel29 } from './alokasi-anggaran';
import type { TableDefinition } from './context';
import { tabel32 } from './data-ppks';
import { tabel38 } from './kelompok-belanja';
import { tabel34 } from './realisasi-sasaran';
import { tabel15, tabel39 } from './rincian-belanja';

/** Every table that can be made, in the order of the report. */
export const TABLES: readonly TableDefinition[] = [
  tabel15,
  tabel26,
  tabel28,
  tabel29,
  tabel32,
  tabel34,
  tabel38,
  tabel39,
];
