import { explainInputs } from '../../src/core/localise/explain';
import { readInputs } from '../../src/core/inputs/choose';
import { check } from '../../src/core/check';
import { causeTexts, findingCauses } from '../../src/messages/causes';
import { ANGGARAN_HEADER, ANGGARAN_ROWS, ANGGARAN_TOTAL } from '../core/support/kubu-raya';
import { sheetFromRows } from '../core/support/sheet';

const read = readInputs([sheetFromRows('Anggaran', [ANGGARAN_HEADER, ...ANGGARAN_ROWS, ANGGARAN_TOTAL])]);
if (!read.ok) throw new Error(read.problem.code);
const { inputs } = read;

test('causes of the reference report, in the words of the field', () => {
  const texts = causeTexts(explainInputs(inputs), 'id');
  expect(texts[0]).toMatch(
    /^Anggaran Penyediaan Barang Cetakan dan Penggandaan \(Anggaran!C\d+\) Rp6\.345\.448 mungkin Rp6\.345\.488 \(satu angka\)\. Dengan angka itu dua hitungan cocok\. Cocokkan dengan DPA\.$/,
  );
  expect(texts.at(-1)).toMatch(
    /^Belum dijelaskan: selisih Rp50 pada realisasi PROGRAM PENUNJANG .*\. Tidak dapat dipastikan: \d+ dugaan sama kuat; cocokkan dengan LRA\.$/,
  );
});

test('the same in English', () => {
  const texts = causeTexts(explainInputs(inputs), 'en');
  expect(texts[0]).toContain('Rp6,345,448 may be Rp6,345,488 (one digit). With it 2 equations agree.');
  expect(texts.join(' ')).not.toMatch(/undefined|null|NaN/);
});

test('the causes of one finding stand beside it, those of its own only', () => {
  const { findings, explanations } = check(inputs);
  const [id, en] = [findingCauses(explanations, 'id'), findingCauses(explanations, 'en')];
  const of = (rule: string, column: string) =>
    findings.find((finding) => finding.rule === rule && finding.column === column)!;
  expect(id(of('sum-of-children', 'anggaran'))).toMatch(
    /^C\d+ Rp6\.345\.448 mungkin Rp6\.345\.488 \(satu angka\)\./,
  );
  expect(en(of('sum-of-children', 'anggaran'))).toMatch(/Rp6,345,448 may be Rp6,345,488 \(one digit\)/);
  expect(id(of('text-number', 'anggaran'))).toBe('');
  for (const finding of findings) {
    expect(`${id(finding)}${en(finding)}`).not.toMatch(/undefined|null|NaN| {2}|;\s*\./);
    expect(id(finding) === '').toBe(finding.causes.length === 0);
  }
});

test('a percentage that does not fit its amounts is named without a difference', () => {
  const rows = [
    ['No', 'Jenis PPKS', 'Populasi', 'Realisasi', 'Persentase'],
    [1, 'Anak Balita Telantar', 120, 100, '83,33%'],
    [2, 'Anak Terlantar', 310, 250, '80,65%'],
    [3, 'Lanjut Usia Terlantar', 2500, 2410, '96,40%'],
    [4, 'Penyandang Disabilitas', 890, 700, '78,65%'],
    [5, 'Fakir Miskin', 25000, 24000, '96,00%'],
    [null, 'JUMLAH', 28820, 27469, '95,30%'],
  ];
  const people = readInputs([sheetFromRows('PPKS', rows)]);
  if (!people.ok) throw new Error(people.problem.code);
  const texts = causeTexts(explainInputs(people.inputs), 'id').join(' ');
  expect(texts).toContain('Belum dijelaskan: selisih 9 pada realisasi JUMLAH; persentase JUMLAH.');
});
