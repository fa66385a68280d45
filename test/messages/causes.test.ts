import { explainInputs } from '../../src/core/localise/explain';
import { NO_IDENTITAS } from '../../src/core/inputs/identitas/types';
import { causeTexts } from '../../src/messages/causes';
import { kubuRayaAnggaran } from '../core/support/inputs';

const inputs = {
  anggaran: kubuRayaAnggaran(),
  ppks: null,
  kinerja: null,
  iku: null,
  identitas: NO_IDENTITAS,
  identitasSheet: null,
};

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
