import { digest } from '../state/digest';
import type { Inputs } from './choose';

/**
 * Which rows the sources have, in their order: by code, name or number, whatever their figures. Tables link to rows by place,
 * so with another digest they no longer show what they were made from.
 */
export function rowsDigest({ anggaran, ppks, kinerja, iku }: Inputs): string {
  const rows = [
    anggaran?.rows.map(({ kode, unit, sumberDana }) => [kode.key, unit, sumberDana].join('|')),
    ppks?.rows.map(({ jenis }) => jenis),
    kinerja?.rows.map(({ nomor, nama }) => `${nomor}|${nama}`),
    iku?.rows.map(({ indikator }) => indikator),
  ];
  return digest(rows.map((own) => own?.join('\n') ?? '').join('\f'));
}
