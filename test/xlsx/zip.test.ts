import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BadFile } from '../../src/xlsx/bad-file';
import { browserPlatform } from '../../src/xlsx/browser-platform';
import { nodePlatform } from '../../src/xlsx/node-platform';
import { Inflater, readArchive } from '../../src/xlsx/zip/archive';
import { writeArchive } from '../../src/xlsx/zip/write-archive';
import { zipped } from './small-file';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The archive with sizes, offset and directory in the long form of zip64, as Java and .NET may write them. */
function zip64(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf('PK\u0005\u0006');
  const [count, directory] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)];
  const nameLength = bytes.readUInt16LE(directory + 28);
  const entry = Buffer.from(bytes.subarray(directory, directory + 46 + nameLength));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 12);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(42)), 20);
  for (const at of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, at);
  entry.writeUInt16LE(28, 30);
  const record = Buffer.alloc(56 + 20 + 22);
  record.write('PK\u0006\u0006', 0, 'latin1');
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(directory), 48);
  record.write('PK\u0006\u0007', 56, 'latin1');
  record.writeBigUInt64LE(BigInt(end + 28), 64);
  record.write('PK\u0005\u0006', 76, 'latin1');
  record.writeUInt16LE(0xffff, 86);
  record.writeUInt32LE(0xffffffff, 92);
  const rest = bytes.subarray(directory + 46 + nameLength, end);
  return Buffer.concat([bytes.subarray(0, directory), entry, extra, rest, record]);
}

const file = zipped({ 'satu.xml': '<a>1</a>', 'folder/dua.xml': 'x'.repeat(1000) });

test.each([
  ['an ordinary archive', file],
  ['zip64', zip64(file)],
  [
    'an archive with a comment',
    Buffer.concat([file.slice(0, -2), Buffer.from([5, 0]), Buffer.from('PK..!')]),
  ],
])('%s is read and written again', (_, archive) => {
  const entries = readArchive(archive);
  for (const entry of [...entries, ...readArchive(writeArchive(entries))]) {
    const contents = text(new Inflater(nodePlatform).inflate(entry, 1e6));
    expect(contents).toBe(entry.name === 'satu.xml' ? '<a>1</a>' : 'x'.repeat(1000));
  }
  expect(entries.map(({ name }) => name)).toEqual(['satu.xml', 'folder/dua.xml']);
});

test('entries that share their data are refused', () => {
  const [one] = readArchive(file);
  const bytes = Buffer.from(writeArchive([one!, { ...one!, name: 'b', nameBytes: Buffer.from('tiga.xml') }]));
  const second = bytes.lastIndexOf('PK\u0001\u0002');
  bytes.writeUInt32LE(0, second + 42);
  expect(() => readArchive(bytes)).toThrow(BadFile);
});

test('all parts together are bounded, a part that is read twice counts once', () => {
  const part = { ...readArchive(file)[1]!, size: 150e6 };
  const platform = { ...nodePlatform, inflate: () => new Uint8Array(150e6), crc32: () => part.crc };
  const inflater = new Inflater(platform);
  const large = (n: number) => ({ ...part, name: `${n}`, data: Buffer.alloc(1e6) });
  const first = large(1);
  for (let n = 0; n < 4; n++) inflater.inflate(first, 256e6);
  inflater.inflate(large(2), 256e6);
  expect(() => inflater.inflate(large(3), 256e6)).toThrow('part-too-large');
});

test.each([
  ['Node', nodePlatform],
  ['a browser', browserPlatform],
])('%s deflates and inflates the same, and counts alike', async (_, platform) => {
  const chunks = ['a', 'bé', 'c'.repeat(100_000)].map((piece) => new TextEncoder().encode(piece));
  const whole = Buffer.concat(chunks);
  const { data, crc, size } = await platform.deflate(chunks);
  expect([crc, size]).toEqual([nodePlatform.crc32(whole), whole.length]);
  expect(Buffer.compare(browserPlatform.inflate(data, size)!, whole)).toBe(0);
  expect(nodePlatform.inflate(data, size - 1)).toBeNull();
  expect(browserPlatform.inflate(data, size - 1)).toBeNull();
  expect(platform.inflate(data.subarray(0, 20), size)?.length).not.toBe(size);
  expect(platform.decoder(whole)(1, 4)).toBe('bé');
});

test('a browser without zlib of its own deflates the same', async () => {
  const native = globalThis.CompressionStream;
  Object.assign(globalThis, { CompressionStream: undefined });
  try {
    const whole = new TextEncoder().encode('abc'.repeat(50_000));
    const { data, crc, size } = await browserPlatform.deflate([whole.subarray(0, 7), whole.subarray(7)]);
    expect([crc, size]).toEqual([nodePlatform.crc32(whole), whole.length]);
    expect(Buffer.compare(nodePlatform.inflate(data, size)!, whole)).toBe(0);
  } finally {
    Object.assign(globalThis, { CompressionStream: native });
  }
});

test('nothing but node-platform needs Node', () => {
  const folder = path.resolve(__dirname, '../../src/xlsx');
  const needing = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      name.endsWith('.ts') && /from 'node:|\bBuffer\b/.test(readFileSync(path.join(folder, name), 'utf8')),
  );
  expect(needing).toEqual(['node-platform.ts']);
});
