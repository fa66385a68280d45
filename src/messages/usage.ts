import { SETTING_KEYS, type SettingProblem } from '../core/settings/parse-setting';
import type { Language } from './words';

/** Why the command line could not do what was asked. */
export type UsageProblem =
  | SettingProblem
  | { readonly code: 'unknown-command'; readonly given: string }
  | { readonly code: 'bad-option'; readonly given: string }
  | { readonly code: 'no-file' }
  | { readonly code: 'no-output' }
  | { readonly code: 'fix-what' }
  | { readonly code: 'too-many-files'; readonly given: string }
  | { readonly code: 'unknown-table'; readonly given: string; readonly known: readonly string[] }
  | { readonly code: 'unknown-language'; readonly given: string }
  | { readonly code: 'not-verified'; readonly path: string }
  | { readonly code: 'no-workbooks'; readonly path: string }
  | { readonly code: 'file-not-found'; readonly path: string }
  | { readonly code: 'file-unreadable'; readonly path: string }
  | { readonly code: 'same-file'; readonly path: string }
  | { readonly code: 'output-extension'; readonly wanted: string }
  | { readonly code: 'output-exists'; readonly path: string }
  | { readonly code: 'output-unwritable'; readonly path: string }
  | { readonly code: 'unexpected'; readonly detail: string };

type Sentences = {
  readonly [Code in UsageProblem['code']]: (problem: Extract<UsageProblem, { code: Code }>) => string;
};

const INDONESIAN: Sentences = {
  'unknown-command': ({ given }) => `Perintah “${given}” tidak dikenal; lihat lkjip --help.`,
  'bad-option': ({ given }) => `Pilihan ${given} tidak dikenal atau kurang lengkap; lihat lkjip --help.`,
  'no-file': () => 'Nama berkas belum diberikan; contoh: lkjip check ANGGARAN.xlsx.',
  'no-output': () => 'Berkas hasil belum diberikan; tambahkan -o HASIL.xlsx.',
  'fix-what': () =>
    'Yang dapat diperbaiki sekaligus hanya sel hitungan (sisa, persentase, jumlah); tambahkan --derived.',
  'too-many-files': ({ given }) => `Hanya satu berkas yang dapat dikerjakan; “${given}” berlebih.`,
  'unknown-table': ({ given, known }) =>
    `Tabel “${given}” tidak ada; tabel yang dapat dipilih: ${known.join(', ')}.`,
  'unknown-setting': ({ given, known }) =>
    `Pengaturan “${given}” tidak dikenal; yang dapat dipakai dengan --set: ${known.join(', ')}.`,
  'bad-setting': ({ key, given, allowed }) =>
    `Nilai “${given}” untuk pengaturan ${key} tidak dapat dipakai; isinya: ${allowed}.`,
  'unknown-language': ({ given }) => `Bahasa “${given}” tidak ada; pakai --lang id atau --lang en.`,
  'not-verified': ({ path }) =>
    `Berkas “${path}” tidak memuat Lembar Verifikasi yang utuh; buat dulu dengan lkjip generate.`,
  'no-workbooks': ({ path }) => `Folder “${path}” tidak berisi berkas Excel; pilih folder lain.`,
  'file-not-found': ({ path }) => `Berkas “${path}” tidak ditemukan.`,
  'file-unreadable': ({ path }) =>
    `Berkas “${path}” tidak dapat dibaca; periksa izin berkas, atau tutup dulu program yang memakainya.`,
  'same-file': ({ path }) =>
    `Berkas hasil sama dengan berkas sumber (“${path}”); beri nama lain agar sumbernya tetap utuh.`,
  'output-extension': ({ wanted }) => `Nama berkas hasil harus berakhir ${wanted}, sama dengan sumbernya.`,
  'output-exists': ({ path }) => `Berkas “${path}” sudah ada; pilih nama lain agar isinya tidak hilang.`,
  'output-unwritable': ({ path }) =>
    `Berkas “${path}” tidak dapat ditulis; periksa foldernya, atau tutup dulu berkas itu di Excel.`,
  unexpected: ({ detail }) => `Terjadi kesalahan pada program: ${detail}. Berkas sumber tidak berubah.`,
};

const ENGLISH: Sentences = {
  'unknown-command': ({ given }) => `There is no command “${given}”; see lkjip --help.`,
  'bad-option': ({ given }) => `Option ${given} is unknown or incomplete; see lkjip --help.`,
  'no-file': () => 'No file was given; for example: lkjip check ANGGARAN.xlsx.',
  'no-output': () => 'No output file was given; add -o RESULT.xlsx.',
  'fix-what': () => 'Only derived cells (sisa, percentages, sums) can be corrected in bulk; add --derived.',
  'too-many-files': ({ given }) => `Only one file can be handled; “${given}” is one too many.`,
  'unknown-table': ({ given, known }) => `There is no table “${given}”; choose from: ${known.join(', ')}.`,
  'unknown-setting': ({ given, known }) =>
    `There is no setting “${given}”; --set takes: ${known.join(', ')}.`,
  'bad-setting': ({ key, given, allowed }) =>
    `The value “${given}” cannot be used for the setting ${key}; it may be: ${allowed}.`,
  'unknown-language': ({ given }) => `There is no language “${given}”; use --lang id or --lang en.`,
  'not-verified': ({ path }) =>
    `The file “${path}” holds no whole Lembar Verifikasi; make it first with lkjip generate.`,
  'no-workbooks': ({ path }) => `The folder “${path}” holds no Excel file; choose another folder.`,
  'file-not-found': ({ path }) => `The file “${path}” was not found.`,
  'file-unreadable': ({ path }) =>
    `The file “${path}” cannot be read; check its permissions, or close the program that uses it.`,
  'same-file': ({ path }) =>
    `The output is the source itself (“${path}”); give it another name, so that the source stays as it is.`,
  'output-extension': ({ wanted }) => `The name of the output must end in ${wanted}, like the source.`,
  'output-exists': ({ path }) =>
    `The file “${path}” is there already; choose another name, so that its contents are not lost.`,
  'output-unwritable': ({ path }) =>
    `The file “${path}” cannot be written; check the folder, or close the file in Excel.`,
  unexpected: ({ detail }) => `The program failed: ${detail}. The source file is unchanged.`,
};

/** One sentence with a way on. */
export function usageProblem(problem: UsageProblem, language: Language): string {
  const say = (language === 'id' ? INDONESIAN : ENGLISH)[problem.code] as (problem: UsageProblem) => string;
  return say(problem);
}

const SETTINGS = SETTING_KEYS.map(({ key, allowed }) => `  ${key}=${allowed}`).join('\n');

const HELP: Readonly<Record<Language, string>> = {
  id: `lkjip – memeriksa lembar anggaran dan PPKS, lalu membuat tabel LKjIP dengan rumus hidup

Pemakaian
  lkjip check BERKAS.xlsx [--json]
  lkjip check FOLDER [--json] [-o RINGKASAN.xlsx]   semua berkas di dalamnya, satu baris per berkas
  lkjip init ISIAN.xlsx   buku kerja kosong untuk diisi, dengan semua lembar masukan
  lkjip generate BERKAS.xlsx -o HASIL.xlsx [--tables 1.5,3.9] [--json]
  lkjip fix BERKAS.xlsx -o HASIL.xlsx --derived [--json]
  lkjip verify BERKAS.xlsx [--json]   apakah Lembar Verifikasi di dalamnya masih berlaku

Pilihan
  --anggaran LEMBAR   lembar anggaran, bila ada lebih dari satu yang cocok
  --realisasi LEMBAR  lembar realisasi, bila terpisah dari anggaran
  --lra LEMBAR        LRA menurut rekening belanja
  --skpd KODE|NAMA    SKPD yang dilaporkan, bila lembarnya memuat beberapa
  --ppks LEMBAR       lembar PPKS
  --kinerja LEMBAR    lembar kinerja
  --iku LEMBAR        lembar IKU
  --renstra LEMBAR    lembar Renstra
  --pegawai LEMBAR    lembar pegawai (jumlah atau daftar)
  --kebutuhan-pegawai LEMBAR
  --aset LEMBAR       lembar aset
  --kebutuhan-aset LEMBAR
  --identitas LEMBAR  lembar identitas
  -o, --output BERKAS berkas hasil (generate, fix)
  --derived           perbaiki sel hitungan saja: sisa, persentase, jumlah (fix)
  --tables NOMOR,…    hanya tabel ini; tanpa pilihan ini semua tabel yang mungkin
  --set KUNCI=NILAI   pengaturan (boleh berulang), lihat di bawah
  --json              hasil sebagai satu objek JSON
  --lang id|en        bahasa
  --help, --version

Pengaturan
${SETTINGS}

Kode keluar
  0  tidak ada yang harus diperbaiki (selain yang dibiarkan dengan alasan di Excel)
  1  ada yang harus diperbaiki (generate dan fix tetap menulis hasilnya)
     (folder: ada berkas yang harus diperbaiki atau tidak dapat diperiksa)
  2  tidak dapat dijalankan; sebabnya satu kalimat di stderr
`,
  en: `lkjip – checks budget and PPKS sheets, then makes the LKjIP tables with live formulas

Usage
  lkjip check FILE.xlsx [--json]
  lkjip check FOLDER [--json] [-o SUMMARY.xlsx]   every workbook in it, one line each
  lkjip init FORM.xlsx   a workbook to fill in, with every input sheet
  lkjip generate FILE.xlsx -o OUT.xlsx [--tables 1.5,3.9] [--json]
  lkjip fix FILE.xlsx -o OUT.xlsx --derived [--json]
  lkjip verify FILE.xlsx [--json]   whether the Lembar Verifikasi in it still holds

Options
  --anggaran SHEET    the budget sheet, where more than one fits
  --realisasi SHEET   the sheet of realisasi, where it is apart from anggaran
  --lra SHEET         an LRA by account
  --skpd CODE|NAME    the SKPD to report on, where the sheet has several
  --ppks SHEET        the PPKS sheet
  --kinerja SHEET     the performance sheet
  --iku SHEET         the sheet of key indicators
  --renstra SHEET     the Renstra sheet
  --pegawai SHEET     the sheet of staff (counts or a list)
  --kebutuhan-pegawai SHEET
  --aset SHEET        the sheet of goods
  --kebutuhan-aset SHEET
  --identitas SHEET   the identity sheet
  -o, --output FILE   the output file (generate, fix)
  --derived           correct derived cells only: sisa, percentages, sums (fix)
  --tables NUMBER,…   only these tables; all that are possible without it
  --set KEY=VALUE     a setting (may be repeated), see below
  --json              the result as one JSON object
  --lang id|en        language
  --help, --version

Settings
${SETTINGS}

Exit codes
  0  nothing must be corrected (but what was accepted in Excel, with a reason)
  1  something must be corrected (generate and fix write their output all the same)
     (folder: some workbook must be corrected, or could not be checked)
  2  could not run; one sentence on stderr says why
`,
};

export const helpText = (language: Language): string => HELP[language];

/** What `lkjip init` says when it is done. */
export const INIT_WRITTEN: Readonly<Record<Language, (path: string) => string>> = {
  id: (path) => `Lembar isian ditulis ke ${path}; isi, lalu jalankan lkjip check.`,
  en: (path) => `The workbook to fill in is ${path}; fill it in, then run lkjip check.`,
};
