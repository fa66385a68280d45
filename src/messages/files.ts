import type { Language } from './words';

/** What is wrong with a file, as `BadFile` of src/xlsx says it. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly parameters: { readonly part?: string; readonly limit?: number };
}

export type FileProblemCode = keyof typeof INDONESIAN;

type Sentence = (part: string, limit: string) => string;

/** Each says what the file is or lacks, and what to do. */
const INDONESIAN = {
  'empty-file': () => 'Berkas ini kosong (0 byte); salin ulang dari sumbernya.',
  'old-xls': () =>
    'Ini berkas Excel lama (.xls); buka di Excel, lalu Simpan Sebagai “Buku Kerja Excel (.xlsx)”.',
  encrypted: () =>
    'Berkas ini dilindungi kata sandi; buka di Excel, hapus sandinya (Info, Proteksi Buku Kerja), lalu simpan.',
  'binary-xlsb': () =>
    'Ini berkas Excel biner (.xlsb); buka di Excel, lalu Simpan Sebagai “Buku Kerja Excel (.xlsx)”.',
  'open-document': () => 'Ini berkas OpenDocument (.ods); buka di LibreOffice, lalu Simpan Sebagai .xlsx.',
  'html-table': () =>
    'Berkas ini halaman web yang diberi nama Excel; buka di Excel, lalu Simpan Sebagai “Buku Kerja Excel (.xlsx)”.',
  'xml-spreadsheet': () =>
    'Ini berkas “XML Spreadsheet 2003”; buka di Excel, lalu Simpan Sebagai “Buku Kerja Excel (.xlsx)”.',
  'plain-text': () =>
    'Berkas ini teks biasa (misalnya .csv), bukan buku kerja; impor di Excel lewat Data, Dari Teks/CSV, lalu simpan sebagai .xlsx.',
  'not-workbook': () => 'Berkas ini bukan buku kerja Excel; pilih berkas .xlsx atau .xlsm.',
  truncated: () => 'Berkas ini terpotong atau belum selesai disalin; salin atau unduh ulang dari sumbernya.',
  'damaged-part': (part) =>
    `Isi berkas ini rusak (bagian ${part}); buka di Excel, biarkan Excel memperbaikinya, lalu simpan sebagai berkas baru.`,
  'missing-part': (part) =>
    `Berkas ini tidak lengkap (bagian ${part} tidak ada); buka di Excel, biarkan Excel memperbaikinya, lalu simpan sebagai berkas baru.`,
  'duplicate-part': (part) =>
    `Berkas ini berisi bagian kembar (${part}), sehingga isinya tidak pasti; buka di Excel, lalu simpan sebagai berkas baru.`,
  'unsafe-name': (part) =>
    `Berkas ini memuat nama bagian yang tidak aman (${part}), jadi tidak dibuka; minta berkas lain dari pengirimnya.`,
  doctype: (part) =>
    `Berkas ini memuat DTD (bagian ${part}), yang tidak pernah ditulis Excel, jadi tidak dibuka; buka di Excel, lalu simpan sebagai berkas baru.`,
  'file-too-large': (_, limit) =>
    `Berkas ini lebih besar dari ${limit} MB; pindahkan lembar yang diperlukan ke buku kerja baru.`,
  'part-too-large': (part) =>
    `Isi berkas ini terlalu besar untuk dibuka dengan aman (bagian ${part}); pindahkan lembar yang diperlukan ke buku kerja baru.`,
  'too-many-cells': (_, limit) =>
    `Buku kerja ini berisi lebih dari ${limit} sel; pindahkan lembar yang diperlukan ke buku kerja baru.`,
  'no-worksheet': () => 'Buku kerja ini tidak memiliki lembar kerja; pilih berkas yang berisi data anggaran.',
} satisfies Readonly<Record<string, Sentence>>;

const ENGLISH: Readonly<Record<FileProblemCode, Sentence>> = {
  'empty-file': () => 'This file is empty (0 bytes); copy it again from its source.',
  'old-xls': () => 'This is an old Excel file (.xls); open it in Excel and Save As “Excel Workbook (.xlsx)”.',
  encrypted: () =>
    'This file is protected by a password; open it in Excel, remove the password (Info, Protect Workbook) and save.',
  'binary-xlsb': () =>
    'This is a binary Excel file (.xlsb); open it in Excel and Save As “Excel Workbook (.xlsx)”.',
  'open-document': () => 'This is an OpenDocument file (.ods); open it in LibreOffice and Save As .xlsx.',
  'html-table': () =>
    'This is a web page with the name of an Excel file; open it in Excel and Save As “Excel Workbook (.xlsx)”.',
  'xml-spreadsheet': () =>
    'This is an “XML Spreadsheet 2003” file; open it in Excel and Save As “Excel Workbook (.xlsx)”.',
  'plain-text': () =>
    'This file is plain text (.csv for example), not a workbook; import it in Excel by Data, From Text/CSV and save it as .xlsx.',
  'not-workbook': () => 'This file is not an Excel workbook; choose an .xlsx or .xlsm file.',
  truncated: () => 'This file is cut off or was not copied to its end; copy or download it again.',
  'damaged-part': (part) =>
    `The contents of this file are damaged (part ${part}); open it in Excel, let Excel repair it and save it as a new file.`,
  'missing-part': (part) =>
    `This file is incomplete (part ${part} is missing); open it in Excel, let Excel repair it and save it as a new file.`,
  'duplicate-part': (part) =>
    `This file has a part twice (${part}), so that its contents are uncertain; open it in Excel and save it as a new file.`,
  'unsafe-name': (part) =>
    `This file has a part with an unsafe name (${part}) and was not opened; ask its sender for another file.`,
  doctype: (part) =>
    `This file has a DTD (part ${part}), which Excel never writes, and was not opened; open it in Excel and save it as a new file.`,
  'file-too-large': (_, limit) =>
    `This file is larger than ${limit} MB; move the sheets that are needed to a new workbook.`,
  'part-too-large': (part) =>
    `The contents of this file are too large to open safely (part ${part}); move the sheets that are needed to a new workbook.`,
  'too-many-cells': (_, limit) =>
    `This workbook has more than ${limit} cells; move the sheets that are needed to a new workbook.`,
  'no-worksheet': () => 'This workbook has no worksheet; choose a file with the budget in it.',
};

/** The sentence for a file that cannot be read: what it is, and a way on. */
export function badFileSentence({ code, parameters }: FileProblem, language: Language): string {
  const limit = (parameters.limit ?? 0).toLocaleString(language === 'id' ? 'id-ID' : 'en-US');
  const sentences: Readonly<Record<FileProblemCode, Sentence>> = language === 'id' ? INDONESIAN : ENGLISH;
  return sentences[code](shown(parameters.part ?? '?'), limit);
}

const LONGEST_NAME = 80;

/** A part's name comes from the file: nothing in it may move a terminal's cursor or fill the screen. */
function shown(name: string): string {
  const visible = name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd');
  return visible.length > LONGEST_NAME ? `${visible.slice(0, LONGEST_NAME)}…` : visible;
}
