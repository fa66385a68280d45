import type { TableStatus } from '../core/generate';
import { listedInputs, type Inputs } from '../core/inputs/choose';
import { rowsDigest } from '../core/inputs/rows-digest';
import type { Mapping } from '../core/inputs/mapping';
import type { Explanation } from '../core/localise/explanation';
import { writeAmount, writePercent, writeRupiah } from '../core/number/write-number';
import type { Finding, Severity } from '../core/rules/finding';
import { REFRESH } from '../messages/refresh-words';
import type { Comparison } from '../core/refresh/comparison';
import { acceptanceOf } from '../core/state/changes';
import type { State } from '../core/state/state';
import { columnName, reference } from '../core/sheet/address';
import type { KeyFigures } from '../core/tables/figures';
import { causeTexts } from '../messages/causes';
import { sentence } from '../messages/findings';
import { kindName } from '../messages/inputs';
import { describeChanges, MOST_CHANGES } from '../messages/refresh';
import { SCREEN } from '../messages/screen';
import { NUMBERS, writeSum, type Language } from '../messages/words';
import type { Outcome } from './work';

/** Text of a cell must not steer a terminal: control characters are shown as spaces. */
export const inert = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

/** "Anggaran: lembar LRA 2024, 42 baris, kolom A–F". */
function inputLine({ kind, sheet, columns }: Mapping, rows: number, language: Language): string {
  const words = SCREEN[language];
  const used = Object.values(columns).flat();
  const span = `${columnName(Math.min(...used))}–${columnName(Math.max(...used))}`;
  return `${kindName(kind, language)}: ${words.sheet} ${sheet}, ${rows} ${words.rows}, ${words.columns} ${span}`;
}

function inputLines(inputs: Inputs, language: Language): string[] {
  const { identitasSheet } = inputs;
  return [
    ...listedInputs(inputs).map(({ mapping, rows }) => inputLine(mapping, rows.length, language)),
    ...(identitasSheet
      ? [`${kindName('identitas', language)}: ${SCREEN[language].sheet} ${identitasSheet}`]
      : []),
  ];
}

function figureLines(figures: KeyFigures, language: Language): string[] {
  const numbers = NUMBERS[language];
  const words = SCREEN[language].figures;
  const lines: string[] = [];
  const { anggaran, realisasi, sisa, persen, populasi, ppksRealisasi, ppksPersen } = figures;
  if (anggaran !== null && realisasi !== null && sisa !== null) {
    const absorbed = persen ? `, ${words.persen} ${writePercent(persen, numbers)}` : '';
    lines.push(
      `${words.anggaran} ${writeRupiah(anggaran, numbers)}, ${words.realisasi} ${writeRupiah(realisasi, numbers)}, ${words.sisa} ${writeRupiah(sisa, numbers)}${absorbed}`,
    );
  }
  if (populasi !== null && ppksRealisasi !== null) {
    const served = ppksPersen ? `, ${words.ppksPersen} ${writePercent(ppksPersen, numbers)}` : '';
    lines.push(
      `${words.populasi} ${writeAmount(populasi, numbers)}, ${words.ppksRealisasi} ${writeAmount(ppksRealisasi, numbers)}${served}`,
    );
  }
  return lines;
}

function findingLines(finding: Finding, accepted: string | null, language: Language): string[] {
  const name = finding.rowName ? `${finding.rowName} ` : '';
  const sum = finding.severity === 'error' ? writeSum(finding, NUMBERS[language]) : null;
  return [
    `  • ${name}(${reference(finding.cell)})`,
    `    ${sentence(finding, language)}`,
    ...(sum ? [`    ${sum}`] : []),
    ...(accepted === null ? [] : [`    ${SCREEN[language].accepted(accepted)}`]),
  ];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function findingsText(findings: readonly Finding[], state: State, language: Language): string[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    return [
      '',
      `${SCREEN[language].severity[severity]} (${own.length})`,
      ...own.flatMap((f) => findingLines(f, acceptanceOf(state, f)?.reason ?? null, language)),
    ];
  });
}

function causeLines(explanations: readonly Explanation[], language: Language): string[] {
  const texts = causeTexts(explanations, language);
  return texts.length === 0 ? [] : ['', SCREEN[language].causes, ...texts.map((text) => `  • ${text}`)];
}

function tableLines(tables: readonly TableStatus[], written: boolean, language: Language): string[] {
  const words = SCREEN[language];
  const done = tables.filter((table) => table.status === 'written').map((table) => table.id);
  const skipped = tables.filter((table) => table.status === 'skipped');
  const lines = [
    '',
    `${words.tables} ${words.tableStatus[written ? 'written' : 'possible']}: ${done.join(', ') || '–'}`,
  ];
  if (skipped.length > 0) {
    const reasons = skipped.map(
      ({ id, needs }) => `${id} (${words.needs} ${needs!.map((k) => kindName(k, language)).join(', ')})`,
    );
    lines.push(`${words.tables} ${words.tableStatus.skipped}: ${reasons.join(', ')}`);
  }
  return lines;
}

/** What changed since the tables were made the last time. */
function changeLines(comparison: Comparison, language: Language): string[] {
  const { title, summary, sources, lines } = describeChanges(comparison, language, MOST_CHANGES.text);
  return [
    '',
    title,
    ...summary.map((text) => `  ${text}`),
    ...sources.map(({ text }) => `    ${text}`),
    ...lines.map(({ tableName, what, before, now, kind, because }) => {
      const figures = [before, now].filter((text) => text !== '').join(' → ');
      const rest = [kind, figures, because].filter((text) => text !== '').join(': ');
      return `  • ${[tableName, what, rest].filter((text) => text !== '').join(' · ')}`;
    }),
  ];
}

/** The result in plain words: what was read, what was found (worst first), which tables can be made. */
export function resultText(
  { inputs, result, figures, tables, written, state, comparison, isRecordLost }: Outcome,
  language: Language,
): string {
  const words = SCREEN[language];
  const { findings, coverage, explanations } = result;
  const { tested, agree, disagree, untestable } = coverage;
  const isShifted = !written && state.madeFrom !== '' && state.madeFrom !== rowsDigest(inputs);
  const lines = [
    ...(isShifted ? [words.shifted] : []),
    ...inputLines(inputs, language),
    ...figureLines(figures, language),
    words.tested(tested, agree, disagree, untestable),
    ...(findings.length === 0 ? [words.nothingFound] : findingsText(findings, state, language)),
    ...causeLines(explanations, language),
    ...tableLines(tables, written, language),
    ...(comparison ? changeLines(comparison, language) : []),
    ...(isRecordLost ? ['', REFRESH[language].noRecord] : []),
  ];
  return `${lines.map(inert).join('\n')}\n`;
}
