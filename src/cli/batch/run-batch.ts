import { statSync } from 'node:fs';
import path from 'node:path';
import { ringkasanPlan } from '../../core/verification/ringkasan';
import { RINGKASAN_MARK, RINGKASAN_NAME } from '../../core/verification/texts';
import { BATCH } from '../../messages/batch';
import { nodePlatform } from '../../xlsx/node-platform';
import { newWorkbook } from '../../xlsx/write/new-workbook';
import { writeWorkbook } from '../../xlsx/write/write-workbook';
import { UsageError, type Arguments } from '../arguments';
import { writeOutput } from '../files';
import { inert } from '../text';
import type { FileResult } from './file-result';
import { checkAll } from './threads';
import { workbooksIn } from './workbooks-in';

/** True for a path that is a folder. */
export function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

const WORST_SHOWN = 160;

/** "Dinas Sosial.xlsx: 3 harus diperbaiki, 2 perlu dijelaskan – Anggaran!E5: …". */
function textLine(result: FileResult, { language }: Arguments): string {
  const words = BATCH[language];
  const { file, failure, open, worst } = result;
  if (failure !== null) return inert(`${file}: ${words.failed}: ${failure}`);
  const shown = worst !== null && worst.length > WORST_SHOWN ? `${worst.slice(0, WORST_SHOWN - 1)}…` : worst;
  return inert(`${file}: ${words.counts(open.error, open.warning)}${shown === null ? '' : ` – ${shown}`}`);
}

/** What the folder came to as a whole. */
export interface BatchOutcome {
  readonly checked: number;
  readonly failed: number;
  readonly withErrors: number;
}

async function writeSummary(output: string, results: readonly FileResult[]): Promise<void> {
  const file = await newWorkbook(RINGKASAN_MARK, RINGKASAN_NAME, nodePlatform);
  writeOutput(output, await writeWorkbook(file, [ringkasanPlan(results)]));
}

/** Everything of a result but its JSON, which is written and let go. */
const summarised = (result: FileResult): FileResult => ({ ...result, json: '' });

/**
 * Checks every workbook of a folder: one line each on stdout, in the order of their names, and a summary workbook where
 * an output is asked for. A workbook that cannot be read is a line with its reason.
 */
export async function runBatch(
  asked: Arguments,
  write: (text: string) => Promise<void>,
  progress: (done: number, all: number) => void,
): Promise<BatchOutcome> {
  const folder = asked.file;
  if (asked.output !== '' && path.extname(asked.output).toLowerCase() !== '.xlsx')
    throw new UsageError({ code: 'output-extension', wanted: '.xlsx' });
  const isOutput = (file: string) => asked.output !== '' && path.resolve(file) === path.resolve(asked.output);
  const files = workbooksIn(folder).filter((file) => !isOutput(file));
  if (files.length === 0) throw new UsageError({ code: 'no-workbooks', path: folder });
  const results: FileResult[] = [];
  await checkAll(
    files.map((file) => ({ path: file, file: path.relative(folder, file) })),
    asked,
    async (result) => {
      results.push(summarised(result));
      progress(results.length, files.length);
      await write(`${asked.json ? result.json : textLine(result, asked)}\n`);
    },
  );
  if (asked.output !== '') await writeSummary(asked.output, results);
  const failures = results.filter(({ failure }) => failure !== null).length;
  return {
    checked: results.length - failures,
    failed: failures,
    withErrors: results.filter(({ open }) => open.error > 0).length,
  };
}
