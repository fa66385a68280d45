import { cellText } from '../inputs/rows';
import { INPUT_KINDS } from '../inputs/mapping';
import type { SheetChoice } from '../inputs/choose';
import { withSettings } from '../settings/parse-setting';
import { isSettingProblem } from '../settings/parse-setting';
import { DEFAULTS, type Settings } from '../settings/settings';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Digest } from './digest';
import { SEAL, sealOf, type RecordLine } from './record';
import { RECORD_TITLE, VERIFIKASI_MARK } from './texts';

/** Reads the record of a verification sheet; null when the workbook has no such sheet, or it holds no record. */
export function readRecord(sheets: readonly SheetSnapshot[]): readonly RecordLine[] | null {
  const sheet = sheets.find(({ mark }) => mark === VERIFIKASI_MARK);
  if (!sheet) return null;
  let row = 0;
  while (row < sheet.rowCount && cellText(sheet, row, 0) !== RECORD_TITLE) row++;
  const lines: RecordLine[] = [];
  for (row += 1; row < sheet.rowCount; row++) {
    const key = sheet.value(row, 0);
    if (typeof key !== 'string' || key === '') break;
    const value = sheet.value(row, 1);
    lines.push({ key, value: value === null ? '' : typeof value === 'object' ? value.error : String(value) });
  }
  return lines.length === 0 ? null : lines;
}

const valueOf = (record: readonly RecordLine[], key: string): string | undefined =>
  record.find((line) => line.key === key)?.value;

/** The sheets that the record was made from, as choices for reading them again. */
export function recordedChoice(record: readonly RecordLine[]): SheetChoice {
  const skpd = valueOf(record, 'skpd');
  return {
    ...Object.fromEntries(
      INPUT_KINDS.flatMap((kind) => {
        const sheet = valueOf(record, `lembar.${kind}`);
        return sheet === undefined ? [] : [[kind, sheet]];
      }),
    ),
    ...(skpd !== undefined && { skpd }),
  };
}

/** The settings that the record was made under; the defaults where it names what this version does not know. */
export function recordedSettings(record: readonly RecordLine[]): Settings {
  const words = record.filter(({ key }) => key.startsWith('pengaturan.')).map(({ value }) => value);
  const settings = withSettings(DEFAULTS, words);
  return isSettingProblem(settings) ? DEFAULTS : settings;
}

/** A line that is no longer what it was; null where there was none, or is none any more. */
export interface RecordDifference {
  readonly key: string;
  readonly before: string | null;
  readonly now: string | null;
}

/** Whether a verification sheet still holds, and if not, why. */
export interface Verification {
  readonly holds: boolean;
  /** The record is as it was written: nobody changed a line of it. */
  readonly isSealed: boolean;
  readonly differences: readonly RecordDifference[];
}

/** Another version of the tool alone is told, but breaks nothing. */
const MERELY_TOLD = ['alat', SEAL];

/** Holds a record against the one that the workbook gives now. */
export async function compareRecords(
  record: readonly RecordLine[],
  now: readonly RecordLine[],
  digest: Digest,
): Promise<Verification> {
  const isSealed = valueOf(record, SEAL) === (await sealOf(record, digest));
  const keys = [...new Set([...record, ...now].map(({ key }) => key))].filter((key) => key !== SEAL);
  const differences = keys.flatMap((key) => {
    const [before, after] = [valueOf(record, key) ?? null, valueOf(now, key) ?? null];
    return before === after ? [] : [{ key, before, now: after }];
  });
  const broken = differences.filter(({ key }) => !MERELY_TOLD.includes(key));
  return { holds: isSealed && broken.length === 0, isSealed, differences };
}
