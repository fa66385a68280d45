import { normaliseHeader } from '../../sheet/header-words';
import type { StaffGrouping } from './types';

/** How a cell of a staff list reads → the category that it counts in; the first that fits wins. */
type Categories = readonly (readonly [label: string, says: RegExp])[];

const PENDIDIKAN: Categories = [
  ['S-3', /\bs ?3\b|\bdoktor\b|\bstrata (?:3|tiga|iii)\b/],
  ['S-2', /\bs ?2\b|\bmagister\b|\bpasca ?sarjana\b|\bstrata (?:2|dua|ii)\b/],
  ['S-1', /\bs ?1\b|\bstrata (?:1|satu|i)\b|^sarjana(?! muda)/],
  ['D-IV', /\bd ?(?:iv|4)\b|\bdiploma (?:iv|4)\b|\bsarjana terapan\b/],
  ['Diploma', /\bd ?(?:iii|ii|i|[123])\b|\bdiploma\b|\bsarjana muda\b|\bakademi\b/],
  ['SLTA', /\bslta\b|\bsm[aku]\b|\bstm\b|\bsmea\b|\bma\b|\bpaket c\b|\bsederajat\b|\bmenengah atas\b/],
  ['SLTP', /\bsltp\b|\bsmp\b|\bmts\b|\bpaket b\b|\bmenengah pertama\b/],
  ['SD', /\bsd\b|\bpaket a\b|\bmi\b|\bsekolah dasar\b/],
];

/** Pembina (IV) to Juru (I) by PP 99/2000; a PPPK has a golongan of its own, from I to XVII. */
const GOLONGAN: Categories = [
  ['Pembina', /\bpembina\b|\biv ?[a-e]\b|\biv\b/],
  ['Penata', /\bpenata\b|\biii ?[a-d]\b|\biii\b/],
  ['Pengatur', /\bpengatur\b|\bii ?[a-d]\b|\bii\b/],
  ['Juru', /\bjuru\b|\bi ?[a-d]\b|\bi\b/],
];
export const PPPK = 'PPPK';

/** The eselon that the jabatan of UU 5/2014 took the place of: JPT pratama II, administrator III, pengawas IV. */
const ESELON: Categories = [
  [
    'Fungsional',
    /\bfungsional\b|\bahli (?:utama|madya|muda|pertama)\b|\b(?:terampil|mahir|penyelia|pemula)\b/,
  ],
  ['I', /\b(?:jpt|pimpinan tinggi) (?:utama|madya)\b|^(?:eselon )?i(?: ?[ab])?$|\beselon i(?: ?[ab])?$/],
  ['II', /\b(?:jpt|pimpinan tinggi)\b|^(?:eselon )?ii(?: ?[ab])?$|\beselon ii(?: ?[ab])?$/],
  ['III', /\badministrator\b|^(?:eselon )?iii(?: ?[ab])?$|\beselon iii(?: ?[ab])?$/],
  ['IV', /\bpengawas\b|^(?:eselon )?iv(?: ?[ab])?$|\beselon iv(?: ?[ab])?$/],
  ['V', /^(?:eselon )?v(?: ?a)?$/],
  ['Pelaksana', /\bpelaksana\b|\bstaf+\b|\bnon eselon\b|^non$|\bjfu\b/],
];

const CATEGORIES: Readonly<Record<StaffGrouping, Categories>> = {
  pendidikan: PENDIDIKAN,
  golongan: GOLONGAN,
  eselon: ESELON,
};

/** Where a person is counted whose cell says nothing that is known. */
export const UNKNOWN = 'Tidak diketahui';

/** The order of the categories in the tables, from the highest down. */
const ORDER: Readonly<Record<StaffGrouping, readonly string[]>> = {
  pendidikan: PENDIDIKAN.map(([label]) => label),
  golongan: [...GOLONGAN.map(([label]) => label), PPPK],
  eselon: ['I', 'II', 'III', 'IV', 'V', 'Fungsional', 'Pelaksana'],
};

export const rankOf = (grouping: StaffGrouping, label: string): number => {
  const at = ORDER[grouping].indexOf(label);
  return at < 0 ? ORDER[grouping].length : at;
};

/** "Penata Tk. I, III/d" → "Penata"; "Sarjana (S1) Hukum" → "S-1"; "Analis Ahli Muda" → "Fungsional". */
export function categoryOf(grouping: StaffGrouping, text: string): string {
  const said = normaliseHeader(text);
  return CATEGORIES[grouping].find(([, says]) => says.test(said))?.[0] ?? UNKNOWN;
}

export type StaffStatus = 'pns' | 'pppk' | 'non-asn';

/** PNS, PPPK, or no ASN at all (honorer, tenaga kontrak), by what a status column says; PNS where it says nothing. */
export function statusOf(text: string): StaffStatus {
  const said = normaliseHeader(text);
  if (/\bp3k\b|\bpppk\b|\bperjanjian kerja\b/.test(said)) return 'pppk';
  const isOther =
    /\bnon\b|\bhonor|\bkontrak\b|\bthl\b|\bptt\b|\bphl\b|\bgtt\b|\boutsourc|\btenaga\b|\bsukarela\b/;
  return isOther.test(said) ? 'non-asn' : 'pns';
}

/** Which grouping a text names: "Pendidikan", "Pangkat/Golongan", "Eselonering", "Jenis Jabatan". */
export function groupingOf(text: string): StaffGrouping | null {
  const said = normaliseHeader(text);
  if (/\bpendidikan\b/.test(said)) return 'pendidikan';
  if (/\bpangkat\b|\bgolongan\b|\bgol\b/.test(said)) return 'golongan';
  return /\besel+on(?:ering)?\b|\bjabatan\b/.test(said) ? 'eselon' : null;
}
