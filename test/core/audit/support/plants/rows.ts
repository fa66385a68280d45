export const isTotal = ([first, second]: readonly string[]): boolean =>
  /^(?:TOTAL|JUMLAH)/i.test(first || second || '');
export const isProgram = (at: number) => (line: readonly string[]) =>
  /^PROGRAM /.test(line[at] ?? '') && line.length > 2;
export const isLine = (line: readonly string[], all: readonly (readonly string[])[]) =>
  all.indexOf(line) > 5 && line.length === 4 && !/^(?:PROGRAM|TOTAL)/.test(line[0]!);
export const hasNumber = (line: readonly string[]) => /^1\.1$/.test(line[0] ?? '');
export const isServed = (line: readonly string[]) =>
  line.some((text) => text === 'Persentase Penanganan PPKS');

export const doubled = (text: string) =>
  text.replace(/^[\d,]+/, (n) => String(Math.round(Number(n.replace(',', '.')) + 40)));
