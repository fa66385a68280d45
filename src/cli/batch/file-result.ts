import { plainFigures } from '../../core/tables/figures';
import type { Coverage, Finding, Severity } from '../../core/rules/finding';
import { reference } from '../../core/sheet/address';
import { acceptanceOf } from '../../core/state/changes';
import { sentence } from '../../messages/findings';
import type { Arguments } from '../arguments';
import { resultObject } from '../json';
import { why } from '../why';
import { checkFile, type Outcome } from '../work';

/** What one workbook of a folder came to: plain data, so that it can cross from a thread to the next. */
export interface FileResult {
  /** Its path below the folder. */
  readonly file: string;
  /** The result as one line of JSON. */
  readonly json: string;
  readonly perangkatDaerah: string | null;
  readonly tahun: number | null;
  /** Findings that nobody has accepted with a reason. */
  readonly open: Readonly<Record<Severity, number>>;
  readonly coverage: Coverage | null;
  /** Budget and realisasi as the tables show them: "4759226209". */
  readonly anggaran: string | null;
  readonly realisasi: string | null;
  /** The first open error in words, with its cell; null without one. */
  readonly worst: string | null;
  /** Why the workbook could not be checked; null when it was. */
  readonly failure: string | null;
}

const NOTHING_OPEN = { error: 0, warning: 0, info: 0 } as const;

/** The result of a workbook that could not be checked. */
export const failed = (file: string, failure: string): FileResult => ({
  file,
  json: JSON.stringify({ file, error: failure }),
  perangkatDaerah: null,
  tahun: null,
  open: NOTHING_OPEN,
  coverage: null,
  anggaran: null,
  realisasi: null,
  worst: null,
  failure,
});

const isOpen = ({ state }: Outcome, finding: Finding): boolean => acceptanceOf(state, finding) === null;

/** Errors that are causes come before those that only follow from them. */
function worstOf(open: readonly Finding[], language: Arguments['language']): string | null {
  const errors = open.filter(({ severity }) => severity === 'error');
  const worst = errors.find(({ status }) => status === 'root') ?? errors[0];
  return worst ? `${reference(worst.cell)}: ${sentence(worst, language)}` : null;
}

function checked(file: string, outcome: Outcome, asked: Arguments): FileResult {
  const { inputs, result, figures } = outcome;
  const open = result.findings.filter((finding) => isOpen(outcome, finding));
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  const { anggaran, realisasi } = plainFigures(figures);
  return {
    file,
    json: JSON.stringify({ file, ...resultObject(outcome, asked.language) }),
    perangkatDaerah: inputs.identitas.perangkatDaerah,
    tahun: inputs.identitas.tahun,
    open: { error: count('error'), warning: count('warning'), info: count('info') },
    coverage: result.coverage,
    anggaran,
    realisasi,
    worst: worstOf(open, asked.language),
    failure: null,
  };
}

/** Checks one workbook of a folder; whatever stops it becomes its result. `asked.file` is the workbook. */
export function fileResult(file: string, asked: Arguments): FileResult {
  try {
    return checked(
      file,
      checkFile(asked, () => undefined),
      asked,
    );
  } catch (error) {
    return failed(file, why(error, asked.language));
  }
}
