import type { Language } from './words';

/** Parts of the settings screen. */
export type SettingSection = 'preferences' | 'rules' | 'programs' | 'matches';

/** One setting on screen: its name, and what each of its words (those of `--set`) means. */
export interface SettingName {
  readonly name: string;
  readonly words: Readonly<Record<string, string>>;
}

/** Words of the settings, in one language. */
export interface SettingWords {
  readonly title: string;
  readonly sections: Readonly<Record<SettingSection, string>>;
  readonly open: Readonly<Record<SettingSection, string>>;
  readonly choices: Readonly<Record<string, SettingName>>;
  /** The link to the page of rules. */
  readonly aboutRules: string;
  readonly saved: string;
  readonly needsCheck: string;
  readonly scale: {
    readonly title: string;
    readonly bounds: string;
    readonly labels: string;
    readonly wrong: string;
  };
  readonly programs: {
    readonly none: string;
    readonly sasaranOf: (program: string) => string;
    readonly fromColumn: string;
    readonly fromIku: (sasaran: string) => string;
    readonly unmapped: string;
    readonly other: string;
    readonly otherName: string;
    readonly penunjang: string;
    readonly penunjangDoubtful: string;
    readonly isPenunjang: string;
    readonly automatic: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly matches: {
    readonly none: string;
    readonly proposed: string;
    readonly confirmed: string;
    readonly refused: string;
    readonly open: string;
    readonly confirm: string;
    readonly refuse: string;
    readonly nowhere: string;
    readonly change: string;
    readonly choose: (row: string) => string;
    readonly chooseShort: string;
  };
}

const ID: SettingWords = {
  title: 'Pengaturan',
  sections: {
    preferences: 'Hitungan dan tampilan tabel',
    rules: 'Aturan pemeriksaan',
    programs: 'Program dan sasaran',
    matches: 'Pasangan kinerja dan anggaran',
  },
  open: {
    preferences: 'Buka pengaturan',
    rules: 'Buka daftar aturan',
    programs: 'Petakan program',
    matches: 'Pasangkan barisnya',
  },
  choices: {
    'konvensi-sakip': {
      name: 'Nilai SAKIP tepat di batas, misalnya 80',
      words: { 'batas-atas': 'BB (A di atas 80)', 'batas-bawah': 'A (mulai dari 80)' },
    },
    'batas-capaian': {
      name: 'Capaian paling tinggi',
      words: { tanpa: 'Tanpa batas', '100': '100%', '120': '120%', '150': '150%' },
    },
    'rumus-negatif': {
      name: 'Capaian indikator negatif',
      words: { selisih: '(2 × target − realisasi) / target', kebalikan: 'target / realisasi' },
    },
    desimal: { name: 'Desimal persentase', words: { '0': '0', '1': '1', '2': '2' } },
    'kolom-tambahan': {
      name: 'Kolom tambahan, misalnya sisa dan persentase',
      words: { ya: 'Tampil', tidak: 'Tidak tampil' },
    },
    rumus: { name: 'Isi tabel', words: { hidup: 'Rumus ke lembar sumber', nilai: 'Nilai tetap' } },
    'catatan-sumber': { name: 'Baris Sumber di bawah tabel', words: { ya: 'Tampil', tidak: 'Tidak tampil' } },
    'judul-draf': {
      name: 'Kata DRAF selama ada yang harus diperbaiki',
      words: { ya: 'Tampil', tidak: 'Tidak tampil' },
    },
    kertas: { name: 'Kertas', words: { A4: 'A4', F4: 'F4 (folio)' } },
    'target-renstra': {
      name: 'Target Renstra di Tabel 3.7',
      words: { akhir: 'Tahun terakhir Renstra', laporan: 'Tahun laporan' },
    },
    'tanpa-kinerja': {
      name: 'Tabel 3.5 tanpa lembar Kinerja',
      words: { lewati: 'Tidak dibuat', serapan: 'Berisi serapan anggaran' },
    },
    'usulan-pasangan': {
      name: 'Pasangan yang belum dipastikan',
      words: { tampilkan: 'Angkanya tampil, diberi tanda', kosongkan: 'Ditulis –' },
    },
  },
  aboutRules: 'Penjelasan setiap aturan, dengan contoh',
  saved: 'Pengaturan disimpan di berkas ini.',
  needsCheck: 'Pilih Periksa dulu; daftar ini berasal dari lembar sumber.',
  scale: {
    title: 'Skala capaian',
    bounds: 'Batas bawah dalam persen, dari yang tertinggi',
    labels: 'Sebutannya, dari yang tertinggi',
    wrong: 'Tulis batas menurun, dan satu sebutan lebih banyak daripada batasnya; pisahkan dengan koma.',
  },
  programs: {
    none: 'Tidak ada baris program di lembar Anggaran.',
    sasaranOf: (program) => `Sasaran ${program}`,
    fromColumn: 'Dari kolom sasaran di lembarnya.',
    fromIku: (sasaran) => `Otomatis: ${sasaran}`,
    unmapped: 'Belum dipetakan',
    other: 'Sasaran lain…',
    otherName: 'Nama sasaran',
    penunjang: 'Program penunjang, tidak tampil di tabel per sasaran.',
    penunjangDoubtful: 'Kode dan namanya tidak sama-sama menunjukkan program penunjang.',
    isPenunjang: 'Program penunjang',
    automatic: 'Menurut kode dan nama',
    yes: 'Ya',
    no: 'Bukan',
  },
  matches: {
    none: 'Semua baris kinerja sudah jelas pasangannya, atau lembar Kinerja belum ada.',
    proposed: 'Mungkin sama dengan',
    confirmed: 'Dipastikan sama dengan',
    refused: 'Dipastikan tidak ada di anggaran.',
    open: 'Belum ada pasangannya di anggaran.',
    confirm: 'Ya, sama',
    refuse: 'Bukan',
    nowhere: 'Tidak ada di anggaran',
    change: 'Ubah',
    choose: (row) => `Baris anggaran untuk ${row}`,
    chooseShort: 'Pilih baris anggaran…',
  },
};

const EN: SettingWords = {
  title: 'Settings',
  sections: {
    preferences: 'Arithmetic and looks of the tables',
    rules: 'Rules of the check',
    programs: 'Programs and sasaran',
    matches: 'Kinerja rows and the budget',
  },
  open: {
    preferences: 'Open settings',
    rules: 'Open the list of rules',
    programs: 'Map the programs',
    matches: 'Match the rows',
  },
  choices: {
    'konvensi-sakip': {
      name: 'SAKIP score on a boundary, such as 80',
      words: { 'batas-atas': 'BB (A above 80)', 'batas-bawah': 'A (from 80)' },
    },
    'batas-capaian': {
      name: 'Highest achievement shown',
      words: { tanpa: 'No limit', '100': '100%', '120': '120%', '150': '150%' },
    },
    'rumus-negatif': {
      name: 'Achievement of negative indicators',
      words: { selisih: '(2 × target − realisasi) / target', kebalikan: 'target / realisasi' },
    },
    desimal: { name: 'Decimals of percentages', words: { '0': '0', '1': '1', '2': '2' } },
    'kolom-tambahan': {
      name: 'Added columns, such as sisa and percentage',
      words: { ya: 'Shown', tidak: 'Not shown' },
    },
    rumus: { name: 'Tables hold', words: { hidup: 'Formulas to the source sheets', nilai: 'Fixed values' } },
    'catatan-sumber': { name: 'The line Sumber below tables', words: { ya: 'Shown', tidak: 'Not shown' } },
    'judul-draf': {
      name: 'The word DRAF while something must be corrected',
      words: { ya: 'Shown', tidak: 'Not shown' },
    },
    kertas: { name: 'Paper', words: { A4: 'A4', F4: 'F4 (folio)' } },
    'target-renstra': {
      name: 'Renstra target in table 3.7',
      words: { akhir: 'Last year of the Renstra', laporan: 'Year of the report' },
    },
    'tanpa-kinerja': {
      name: 'Table 3.5 without a Kinerja sheet',
      words: { lewati: 'Not made', serapan: 'Shows absorption of the budget' },
    },
    'usulan-pasangan': {
      name: 'Matches that are not confirmed',
      words: { tampilkan: 'Figures are shown and marked', kosongkan: 'Written as –' },
    },
  },
  aboutRules: 'What each rule does, with an example (Indonesian)',
  saved: 'The settings are kept in this file.',
  needsCheck: 'Choose Check first; this list comes from the source sheets.',
  scale: {
    title: 'Scale of achievement',
    bounds: 'Lower bounds in percent, highest first',
    labels: 'Their names, highest first',
    wrong: 'Write descending bounds, and one name more than there are bounds; separate them by commas.',
  },
  programs: {
    none: 'The Anggaran sheet has no program rows.',
    sasaranOf: (program) => `Sasaran of ${program}`,
    fromColumn: 'From the sasaran column of its sheet.',
    fromIku: (sasaran) => `Automatic: ${sasaran}`,
    unmapped: 'Not mapped yet',
    other: 'Another sasaran…',
    otherName: 'Name of the sasaran',
    penunjang: 'Supporting program, not shown in the tables per sasaran.',
    penunjangDoubtful: 'Its code and its name do not both say that it is the supporting program.',
    isPenunjang: 'Supporting program',
    automatic: 'By code and name',
    yes: 'Yes',
    no: 'No',
  },
  matches: {
    none: 'Every Kinerja row is matched for sure, or there is no Kinerja sheet.',
    proposed: 'May be the same as',
    confirmed: 'Confirmed to be',
    refused: 'Confirmed not to be in the budget.',
    open: 'Not found in the budget.',
    confirm: 'Yes, the same',
    refuse: 'No',
    nowhere: 'Not in the budget',
    change: 'Change',
    choose: (row) => `Budget row of ${row}`,
    chooseShort: 'Choose a budget row…',
  },
};

export const SETTINGS: Readonly<Record<Language, SettingWords>> = { id: ID, en: EN };
