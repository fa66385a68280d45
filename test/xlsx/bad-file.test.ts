import { deflateRawSync, gzipSync } from 'node:zlib';
import { badFileSentence } from '../../src/messages/files';
import { BadFile } from '../../src/xlsx/bad-file';
import type { BadFileCode } from '../../src/xlsx/bad-file';
import { browserPlatform } from '../../src/xlsx/browser-platform';
import { nodePlatform } from '../../src/xlsx/node-platform';
import type { Platform } from '../../src/xlsx/platform';
import { openXlsx } from '../../src/xlsx/xlsx-file';
import { deflatedEntry, writeArchive } from '../../src/xlsx/zip/write-archive';
import { relationships, smallFile, smallParts, worksheet, zipped } from './small-file';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const ole = (content: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(content, 'utf16le')]);
const whole = smallFile('<row><c><v>1</v></c></row>');
const WORKBOOK = smallParts()['xl/workbook.xml'] as string;
const withSheet = (sheet: string | Uint8Array): Uint8Array =>
  smallFile('', { 'xl/worksheets/sheet1.xml': sheet });
const withRows = (rows: string): Uint8Array => withSheet(worksheet(rows));

function problem(file: Uint8Array, platform: Platform = nodePlatform): BadFile {
  try {
    openXlsx(file, platform);
  } catch (error) {
    if (error instanceof BadFile) return error;
    throw error;
  }
  throw new Error('The file was read.');
}

/** A deflate bomb: `size` zeros in a part, which the directory admits or hides. */
function bomb(size: number, declared = size): Uint8Array {
  const data = deflateRawSync(Buffer.alloc(size));
  const parts = Object.entries(smallParts()).map(([name, part]) => {
    const bytes = Buffer.from(part);
    const packed = { data: deflateRawSync(bytes), crc: nodePlatform.crc32(bytes), size: bytes.length };
    return deflatedEntry(name, packed);
  });
  const sheet = deflatedEntry('xl/worksheets/sheet1.xml', { data, crc: 0, size: declared });
  return writeArchive(parts.map((entry) => (entry.name === sheet.name ? sheet : entry)));
}

const changed = (change: (bytes: Buffer) => void, file = whole): Uint8Array => {
  const copy = Buffer.from(file);
  change(copy);
  return copy;
};

const ENTITIES =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' + worksheet('').slice(39);

const BAD: readonly (readonly [string, Uint8Array, BadFileCode])[] = [
  ['an empty file', new Uint8Array(0), 'empty-file'],
  ['an .xls', ole('Workbook'), 'old-xls'],
  ['an .xls of Excel 4', Buffer.from('0904060000001000', 'hex'), 'old-xls'],
  ['a workbook with a password', ole('EncryptedPackage'), 'encrypted'],
  ['a .csv', text('kode;uraian;anggaran\n1.06.01;Program;1.000.000'), 'plain-text'],
  ['a .csv in UTF-16', Buffer.from('\ufeffkode\turaian\n', 'utf16le'), 'plain-text'],
  [
    'an HTML table',
    text('\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1'),
    'html-table',
  ],
  [
    'an XML Spreadsheet 2003',
    text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'xml-spreadsheet',
  ],
  ['a PDF', text('%PDF-1.7\n'), 'not-workbook'],
  ['other bytes', gzipSync(whole), 'not-workbook'],
  [
    'an .ods',
    zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    'open-document',
  ],
  [
    'a .docx',
    zipped({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
      'word/document.xml': '<document/>',
    }),
    'not-workbook',
  ],
  [
    'an .xlsb',
    zipped({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.bin']]),
      'xl/workbook.bin': '\x83\x01',
    }),
    'binary-xlsb',
  ],
  ['another zip file', zipped({ 'a.txt': 'a' }), 'not-workbook'],
  ['an empty zip file', zipped({}), 'not-workbook'],
  ['half a file', whole.slice(0, whole.length / 2), 'truncated'],
  ['a file without its last byte', whole.slice(0, -1), 'truncated'],
  [
    'a directory that points nowhere',
    changed((bytes) => bytes.writeUInt32LE(0x7fffffff, bytes.length - 6)),
    'truncated',
  ],
  [
    'an encrypted zip file',
    changed((bytes) => {
      const at = bytes.indexOf(Buffer.from('504b0102', 'hex'));
      bytes.writeUInt16LE(1, at + 8);
    }),
    'encrypted',
  ],
  [
    'a changed byte in a part',
    changed((bytes) => {
      const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 40;
      bytes[at] = bytes[at]! ^ 0xff;
    }),
    'damaged-part',
  ],
  [
    'a part twice',
    changed(
      (bytes) => {
        for (let at = bytes.indexOf('b.xml'); at >= 0; at = bytes.indexOf('b.xml')) bytes.write('a.xml', at);
      },
      smallFile('', { 'a.xml': '<a/>', 'b.xml': '<b/>' }),
    ),
    'duplicate-part',
  ],
  ['a name with a zero byte', smallFile('', { 'xl/a\0.xml': 'x' }), 'unsafe-name'],
  ['a name that leads out of the file', smallFile('', { '../../etc/passwd': 'x' }), 'unsafe-name'],
  ['a name that leads out of the file, with \\', smallFile('', { '..\\..\\x.xml': 'x' }), 'unsafe-name'],
  ['two parts that differ in case only', smallFile('', { 'XL/workbook.xml': '<a/>' }), 'duplicate-part'],
  ['a zip bomb', bomb(20_000_000), 'part-too-large'],
  ['a part of 300 MB', bomb(1000, 300_000_000), 'part-too-large'],
  ['a zip bomb that hides its size', bomb(20_000_000, 5000), 'damaged-part'],
  ['a part that is shorter than it says', bomb(1000, 5000), 'damaged-part'],
  ['a DTD in a sheet', withSheet(ENTITIES), 'doctype'],
  [
    'a DTD in the workbook',
    smallFile('', { 'xl/workbook.xml': '<!DOCTYPE a SYSTEM "file:///etc/passwd"><workbook/>' }),
    'doctype',
  ],
  ['an entity of nobody', withRows('<row><c t="str"><v>&kubu;</v></c></row>'), 'damaged-part'],
  [
    'a sheet that is cut off',
    withSheet(worksheet('<row><c><v>1</v></c></row>').slice(0, -20)),
    'damaged-part',
  ],
  ['a sheet that is cut off in a tag', withSheet('<worksheet><sheetData><row r="1'), 'damaged-part'],
  ['a sheet that is empty', withSheet(''), 'damaged-part'],
  ['a sheet with a tag too many', withSheet(`${worksheet('')}</a>`), 'damaged-part'],
  ['a workbook part that is no XML', smallFile('', { 'xl/workbook.xml': '<workbook' }), 'damaged-part'],
  [
    'a sheet part that is missing',
    zipped((({ 'xl/worksheets/sheet1.xml': _, ...rest }) => rest)(smallParts())),
    'missing-part',
  ],
  [
    'two sheets in one part',
    smallFile('', {
      'xl/workbook.xml': WORKBOOK.replace('</sheets>', '<sheet name="B" sheetId="2" r:id="rId1"/></sheets>'),
    }),
    'damaged-part',
  ],
  [
    'a workbook without sheets',
    smallFile('', { 'xl/workbook.xml': '<workbook><sheets/></workbook>' }),
    'no-worksheet',
  ],
  ['a shared string that does not exist', withRows('<row><c t="s"><v>5</v></c></row>'), 'damaged-part'],
  ['column 16,385', withRows('<row><c r="XFE1"><v>1</v></c></row>'), 'damaged-part'],
  ['row 1,048,577', withRows('<row r="1048577"><c><v>1</v></c></row>'), 'damaged-part'],
  ['row 0', withRows('<row r="0"><c><v>1</v></c></row>'), 'damaged-part'],
  ['an address that is none', withRows('<row><c r="A"><v>1</v></c></row>'), 'damaged-part'],
  [
    '16,385 cells in a row without addresses',
    withRows(`<row>${'<c><v>1</v></c>'.repeat(16_385)}</row>`),
    'damaged-part',
  ],
  [
    'elements 300 deep',
    smallFile('', { 'xl/styles.xml': '<a>'.repeat(300) + '</a>'.repeat(300) }),
    'part-too-large',
  ],
  [
    'half a million elements',
    smallFile('', { 'xl/styles.xml': `<a>${'<b/>'.repeat(500_000)}</a>` }),
    'part-too-large',
  ],
];

test.each(BAD)('%s', (_, file, code) => {
  for (const platform of [nodePlatform, browserPlatform]) {
    const { code: found, parameters } = problem(file, platform);
    expect(found).toBe(code);
    for (const language of ['id', 'en'] as const) {
      const sentence = badFileSentence({ code: found, parameters }, language);
      expect(sentence).toMatch(/^[^\n!]{30,}\.$/);
      expect(sentence).not.toMatch(/undefined|\?\)/);
    }
  }
});

test('a name in a sentence cannot move the cursor or fill the screen', () => {
  const part = `\u001b[2J\u202e${'a'.repeat(500)}`;
  const sentence = badFileSentence({ code: 'damaged-part', parameters: { part } }, 'id');
  expect(sentence).not.toMatch(/[\u202e]/);
  expect([...sentence].every((letter) => letter >= ' ')).toBe(true);
  expect(sentence.length).toBeLessThan(300);
});

test('the largest cell, formula, row and sheet that Excel allows are read', () => {
  const long = 'x'.repeat(32_767);
  const formula = `${'1+'.repeat(4_095)}1`;
  const wide = Array.from({ length: 16_384 }, (_, n) => `<c><v>${n}</v></c>`).join('');
  // Every eighth row: enough to reach the last one.
  const tall = Array.from({ length: 131_072 }, (_, n) => `<row r="${8 * n + 8}"><c><v>${n}</v></c></row>`);
  const file = withRows(
    `<row><c t="str"><v>${long}</v></c><c><f>${formula}</f><v>4096</v></c></row><row>${wide}</row>`,
  );
  const [sheet] = openXlsx(file, nodePlatform).workbook.sheets;
  expect([sheet!.value(0, 0), sheet!.formula(0, 1), sheet!.value(1, 16_383)]).toEqual([
    long,
    `=${formula}`,
    16_383,
  ]);
  const unpacked = zipped({ ...smallParts(), 'xl/worksheets/sheet1.xml': worksheet(tall.join('')) }, 0);
  const [whole] = openXlsx(unpacked, nodePlatform).workbook.sheets;
  expect([whole!.rowCount, whole!.value(1_048_575, 0)]).toEqual([1_048_576, 131_071]);
});
