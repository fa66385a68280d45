import { tabel26, tabel28, tabel29 } from './alokasi-anggaran';
import type { TableDefinition } from './context';
import { tabel32 } from './data-ppks';
import { formulirPengukuran } from './formulir-pengukuran';
import { tabel23, tabel25, tabel31, tabel36, tabel37 } from './indikator-kinerja';
import { tabel310, tabel33 } from './kinerja-kegiatan';
import { tabel38 } from './kelompok-belanja';
import { tabel35 } from './realisasi-kinerja';
import { tabel34 } from './realisasi-sasaran';
import { tabel15, tabel39 } from './rincian-belanja';

/** Every table that can be made, in the order of the report. */
export const TABLES: readonly TableDefinition[] = [
  tabel15,
  tabel23,
  tabel25,
  tabel26,
  tabel28,
  tabel29,
  tabel31,
  tabel32,
  tabel33,
  tabel34,
  tabel35,
  tabel36,
  tabel37,
  tabel38,
  tabel39,
  tabel310,
  formulirPengukuran,
];
