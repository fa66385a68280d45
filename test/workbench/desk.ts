import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BookDesk } from '../../src/workbench/book/book-desk';
import type { BookThread } from '../../src/workbench/book/book-client';
import type { FromBook, ToBook } from '../../src/workbench/book/messages';
import { nodePlatform } from '../../src/xlsx/node-platform';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/kubu-raya-2024.xlsx');

/** Bytes of their own each time: a thread takes them away. */
export const sampleBytes = (): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(SAMPLE));

/** The workbook's thread, without a thread: messages are cloned and come later, as between threads. */
export function deskThread(): BookThread & { readonly told: FromBook[] } {
  const told: FromBook[] = [];
  const listeners: ((event: { readonly data: FromBook }) => void)[] = [];
  const desk = new BookDesk((message, transfer = []) => {
    const data = structuredClone(message, { transfer });
    told.push(data);
    setTimeout(() => listeners.forEach((listen) => listen({ data })));
  }, nodePlatform);
  return {
    told,
    postMessage: (message: ToBook) => {
      const copy = structuredClone(message);
      setTimeout(() => void desk.take(copy));
    },
    addEventListener: (type: string, listen: unknown) => {
      if (type === 'message') listeners.push(listen as (typeof listeners)[number]);
    },
  };
}
