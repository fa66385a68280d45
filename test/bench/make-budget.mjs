/**
 * A budget sheet of N sub kegiatan for machines without ../shared/bench/gen.py: the same columns and levels, amounts
 * now and then as text, one kegiatan total in a hundred wrong by one rupiah. usage: node make-budget.mjs N OUT.xlsx
 */
import { writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';

const [count, target] = [Number(process.argv[2]), process.argv[3]];
let state = 12345;
const random = (below) => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return (state >> 8) % below;
};
const rupiah = (sen) => {
  const whole = String(Math.floor(sen / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `Rp. ${whole},${String(sen % 100).padStart(2, '0')}`;
};
const two = (n) => String(n).padStart(2, '0');
const text = (value) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const amount = (sen) => (random(10) === 0 ? text(rupiah(sen)) : `<c><v>${sen / 100}</v></c>`);

function line(code, name, a, r, wrong = 0) {
  const percent = a ? Math.round((r / a) * 10000) / 100 : 0;
  const amounts = amount(a + wrong) + amount(r) + `<c><v>${(a - r) / 100}</v></c><c><v>${percent}</v></c>`;
  return `<row>${text(code)}${text(name)}${amounts}${text(random(2) ? 'PAD' : 'DAU')}${text(`Belanja ${random(500)}`)}</row>`;
}

function* programs() {
  for (let made = 0, n = 0; made < count; n++) {
    const program = `${1 + Math.floor(n / 9801)}.${two(1 + (Math.floor(n / 99) % 99))}.${two(1 + (n % 99))}`;
    const rows = [];
    let [pa, pr] = [0, 0];
    for (let k = 1; k <= 5 && made < count; k++) {
      const leaves = [];
      let [ka, kr] = [0, 0];
      for (let j = 1; j <= 10 && made < count; j++, made++) {
        const a = (random(4000000) * 1000 + random(1000)) * 100 + random(100) + 1;
        const r = Math.floor(a * (random(10001) / 10000));
        [ka, kr] = [ka + a, kr + r];
        const name = `Sub Kegiatan ${made + 1} penyediaan jasa ${random(900)}`;
        leaves.push(line(`${program}.2.${two(k)}.${String(j).padStart(4, '0')}`, name, a, r));
      }
      const wrong = random(100) === 0 ? 100 : 0;
      rows.push(line(`${program}.2.${two(k)}`, `Kegiatan ${n + 1}.${k}`, ka, kr, wrong), ...leaves);
      [pa, pr] = [pa + ka, pr + kr];
    }
    yield [line(program, `Program ${n + 1}`, pa, pr), ...rows].join('');
  }
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const header = ['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '%', 'Sumber Dana', 'Keterangan'];
const relationship = (type, to) =>
  `<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${to}"/></Relationships>`;
const type = (part, name) =>
  `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/>`;
const parts = {
  '[Content_Types].xml': `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('xl/workbook.xml', 'sheet.main')}${type('xl/worksheets/sheet1.xml', 'worksheet')}</Types>`,
  '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Anggaran" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationship('worksheet', 'worksheets/sheet1.xml'),
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row>${text('LAPORAN REALISASI ANGGARAN TAHUN 2026')}</row><row/><row>${text('(dalam rupiah)')}</row><row>${header.map(text).join('')}</row>${[...programs()].join('')}</sheetData></worksheet>`,
};
const bytes = Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)]);
writeFileSync(target, zipSync(Object.fromEntries(bytes)));
