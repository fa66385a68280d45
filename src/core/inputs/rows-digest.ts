import { digest } from '../state/digest';
import type { AnggaranRow } from './anggaran/types';
import type { Inputs } from './choose';
import { STAFF_GROUPINGS } from './pegawai/types';
import { RENSTRA_PARTS } from './renstra/types';

const budgetLine = ({ kode, unit, sumberDana }: AnggaranRow): string =>
  [kode.key, unit, sumberDana].join('|');

/**
 * Which rows the sources have, in their order: by code, name or number, whatever their figures. Tables link to rows by place,
 * so with another digest they no longer show what they were made from.
 */
export function rowsDigest(inputs: Inputs): string {
  const { anggaran, lra, ppks, kinerja, iku, renstra, pegawai, kebutuhanPegawai, aset, kebutuhanAset } =
    inputs;
  const rows: readonly (readonly string[] | null | undefined)[] = [
    anggaran?.rows.map(budgetLine),
    ppks?.rows.map(({ jenis }) => jenis),
    kinerja?.rows.map(({ nomor, nama }) => `${nomor}|${nama}`),
    iku?.rows.map(({ indikator }) => indikator),
    lra?.rows.map(budgetLine),
    renstra?.rows.map((row) => RENSTRA_PARTS.map((part) => row[part].text).join('|')),
    pegawai &&
      STAFF_GROUPINGS.flatMap((by) => pegawai.groups[by]?.counts.map(({ label }) => label.text) ?? []),
    kebutuhanPegawai?.rows.map(({ unit, jabatan }) => `${unit.text}|${jabatan.text}`),
    aset?.rows.map(({ nama, merk, kondisi }) => [nama, merk, kondisi].map(({ text }) => text).join('|')),
    kebutuhanAset?.rows.map(({ nama }) => nama.text),
  ];
  return digest(rows.map((own) => own?.join('\n') ?? '').join('\f'));
}
