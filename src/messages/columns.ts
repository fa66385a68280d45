import type { Language } from './words';

const COLUMNS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: {
    anggaran: 'anggaran',
    realisasi: 'realisasi',
    sisa: 'sisa',
    persen: 'persentase',
    populasi: 'populasi',
    murni: 'anggaran murni',
    pergeseran: 'anggaran pergeseran',
    perubahan: 'anggaran perubahan',
    selisih: 'bertambah/(berkurang)',
    lalu: 's.d. periode lalu',
    ini: 'periode ini',
    tw1: 'triwulan I',
    tw2: 'triwulan II',
    tw3: 'triwulan III',
    tw4: 'triwulan IV',
  },
  en: {
    anggaran: 'budget',
    realisasi: 'spent',
    sisa: 'unspent',
    persen: 'percentage',
    populasi: 'population',
    murni: 'original budget',
    pergeseran: 'shifted budget',
    perubahan: 'revised budget',
    selisih: 'increase/(decrease)',
    lalu: 'up to the last period',
    ini: 'this period',
    tw1: 'quarter I',
    tw2: 'quarter II',
    tw3: 'quarter III',
    tw4: 'quarter IV',
  },
};

/** What a column is called in a sentence: "anggaran", "s.d. periode lalu". */
export const columnWord = (column: string, language: Language): string => COLUMNS[language][column] ?? column;
