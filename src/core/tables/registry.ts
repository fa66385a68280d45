import { tabel26, tabel28, tabel29 } from './alokasi-anggaran';
import { tabel16, tabel17 } from './aset';
import type { TableDefinition } from './context';
import { tabel32 } from './data-ppks';
import { formulirPengukuran } from './formulir-pengukuran';
import { tabel23, tabel25, tabel31, tabel36, tabel37 } from './indikator-kinerja';
import { tabel14 } from './kebutuhan-aparatur';
import { tabel310, tabel33 } from './kinerja-kegiatan';
import { tabel38 } from './kelompok-belanja';
import { tabel35 } from './realisasi-kinerja';
import { tabel34 } from './realisasi-sasaran';
import { tabel15, tabel39 } from './rincian-belanja';
import { tabel24 } from './strategi-kebijakan';
import { tabel11, tabel12, tabel13 } from './sumber-daya-aparatur';
import { tabel21, tabel22, tabel27 } from './tujuan-sasaran';

/** Every table that can be made, in the order of the report. */
export const TABLES: readonly TableDefinition[] = [
  tabel11,
  tabel12,
  tabel13,
  tabel14,
  tabel15,
  tabel16,
  tabel17,
  tabel21,
  tabel22,
  tabel23,
  tabel24,
  tabel25,
  tabel26,
  tabel27,
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
