import type { RuleEntries } from '../entry';
import { BELANJA } from './belanja';
import { HITUNGAN } from './hitungan';
import { INDIKATOR } from './indikator';
import { ISI } from './isi';
import { KINERJA } from './kinerja';
import { KODE } from './kode';
import { ORANG } from './orang';
import { PASANGAN } from './pasangan';
import { PERIODE } from './periode';
import { SASARAN } from './sasaran';
import { TABEL } from './tabel';

/** What the page says of each rule. */
export const RULE_ENTRIES: RuleEntries = {
  ...ISI,
  ...KODE,
  ...HITUNGAN,
  ...PERIODE,
  ...BELANJA,
  ...KINERJA,
  ...PASANGAN,
  ...SASARAN,
  ...INDIKATOR,
  ...ORANG,
  ...TABEL,
};
