import { check } from '../core/check';
import { generation } from '../core/generate';
import { readInputs } from '../core/inputs/choose';
import { figuresOf } from '../core/tables/figures';
import { typedFigures } from '../core/verification/typed-figures';
import { verificationRecord } from '../core/verification/record';
import {
  compareRecords,
  readRecord,
  recordedChoice,
  recordedSettings,
  type Verification,
} from '../core/verification/verify';
import { differenceLine, VERIFY } from '../messages/verify';
import type { Language } from '../messages/words';
import { nodePlatform } from '../xlsx/node-platform';
import { openXlsx } from '../xlsx/xlsx-file';
import { UsageError, type Arguments } from './arguments';
import { readSource } from './files';
import type { Progress } from './progress';
import { sha256 } from './sha256';
import { inert } from './text';
import { InputError, stateOf } from './work';

declare const VERSION: string;

/**
 * Checks a workbook again as its Lembar Verifikasi says that it was checked (sheets, settings), and holds the result
 * against what is recorded there, and the tables against those that would be made now: a figure may be typed over.
 * Throws UsageError where the workbook has no such sheet.
 */
export async function verifyFile(asked: Arguments, progress: Progress): Promise<Verification> {
  progress('reading');
  const file = openXlsx(readSource(asked.file), nodePlatform);
  const { sheets } = file.workbook;
  const record = readRecord(sheets);
  if (!record) throw new UsageError({ code: 'not-verified', path: asked.file });
  const state = stateOf(file);
  const choice = { ...recordedChoice(record), ...asked.choice };
  const present = Object.fromEntries(
    Object.entries(choice).filter(([kind, name]) => kind === 'skpd' || file.workbook.sheet(name) !== null),
  );
  const read = readInputs(sheets, present, state.columns);
  if (!read.ok) throw new InputError(read.problem);
  progress('checking');
  const settings = recordedSettings(record);
  const { inputs } = read;
  const { findings, coverage } = check(inputs, settings);
  const content = {
    ...{ inputs, sheets, findings, coverage, settings, state, tool: VERSION },
    figures: figuresOf(inputs),
    skpd: choice.skpd ?? null,
  };
  const { plans } = generation({
    ...{ ...inputs, findings, coverage, settings, existingSheets: sheets },
    ...{ describe: () => '', explain: () => '' },
  });
  const typed = [...typedFigures(plans, (mark) => sheets.find((sheet) => sheet.mark === mark))];
  const verified = await compareRecords(record, await verificationRecord(content, sha256), sha256);
  return {
    ...verified,
    holds: verified.holds && typed.length === 0,
    differences: [...verified.differences, ...typed],
  };
}

/** Whether it holds, and what is no longer as it was. */
export function verificationText({ holds, isSealed, differences }: Verification, language: Language): string {
  const words = VERIFY[language];
  const lines = [
    holds ? words.holds : words.broken,
    ...(isSealed ? [] : [`  • ${words.seal}`]),
    ...differences.map((difference) => `  • ${differenceLine(difference, language)}`),
    words.meaning,
  ];
  return `${lines.map(inert).join('\n')}\n`;
}
