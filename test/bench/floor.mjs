/**
 * The least that a program has to do to a workbook which it reads and adds to: inflate every part, look at every
 * byte, write the entries again as they are. usage: node floor.mjs IN.xlsx OUT.xlsx
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const [source, target] = process.argv.slice(2);
const file = readFileSync(source);
const end = file.lastIndexOf('PK\u0005\u0006');
let at = file.readUInt32LE(end + 16);
let tags = 0;
const copies = [];
for (let n = file.readUInt16LE(end + 10); n > 0; n--) {
  const [length, size] = [file.readUInt32LE(at + 20), file.readUInt32LE(at + 24)];
  const header = file.readUInt32LE(at + 42);
  const start = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
  const data = file.subarray(start, start + length);
  const part = file.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data, { chunkSize: size + 64 });
  for (let i = 0; i < part.length; i++) if (part[i] === 0x3c) tags++;
  copies.push(file.subarray(header, start + length));
  at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
}
writeFileSync(target, Buffer.concat([...copies, file.subarray(file.readUInt32LE(end + 16))]));
process.stdout.write(`${tags} tags\n`);
