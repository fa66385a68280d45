import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name]) => name!);

test('what the host assumes is what the checklist asks a person to try', () => {
  const root = join(__dirname, '../..');
  const source = filesBelow(join(root, 'src/host'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const assumed = [...new Set(namesIn(source, /\*assumed: ([a-z-]+)\*/g))].sort();
  expect(source.split('\n').filter((line) => line.includes('*assumed*'))).toEqual([]);
  const checklist = readFileSync(join(root, 'docs/excel-checklist.md'), 'utf8');
  const part = checklist.slice(checklist.indexOf('## 2'), checklist.indexOf('## 3'));
  const listed = part
    .split('\n- ')
    .slice(1)
    .flatMap((item) => namesIn(item.slice(0, item.indexOf(': ')), /`([a-z-]+)`/g))
    .sort();
  expect(listed).toEqual(assumed);
});

test('the pages never claim that something was tried in Excel', () => {
  const pages = ['excel-checklist.md', 'platforms.md'].map((name) =>
    readFileSync(join(__dirname, '../../docs', name), 'utf8'),
  );
  expect(pages.join('\n')).not.toMatch(/tested in excel/i);
});
