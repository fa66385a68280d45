import { reportLine } from '../plan/daftar-tabel';
import type { SheetPlan } from '../plan/plan';
import { differenceCell, quantityCell } from '../plan/quantity-cell';
import { SheetBuilder } from '../plan/sheet-builder';
import { TITLE } from '../plan/styles';
import { INPUT_NAMES, SEVERITY_NAMES, SUMMARY } from '../plan/texts';
import { RULES } from '../rules/registry';
import type { Finding, Severity } from '../rules/finding';
import type { Figure } from '../inputs/figure';
import type { Sen } from '../number/sen';
import { address, reference } from '../sheet/address';
import { acceptanceOf } from '../state/changes';
import type { JournalEntry } from '../state/state';
import { checkedSheets, type VerificationContent } from './content';
import { LembarWriter, WIDTHS, type LembarCell } from './lembar-writer';
import { digestKey, RULE_SET, type RecordLine } from './record';
import { settingWords } from './setting-words';
import { RECORD_TITLE, STATEMENTS, VERIFIKASI, VERIFIKASI_MARK, VERIFIKASI_TITLE } from './texts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** Changed cells of one correction that are listed; a column of texts made numbers has hundreds. */
const LISTED_CELLS = 3;

/** What is shown of a verification: its content, the record of it, and each finding's sentence in Indonesian. */
export interface LembarContent extends VerificationContent {
  /** That of the same content (`verificationRecord`). */
  readonly record: readonly RecordLine[];
  readonly describe: (finding: Finding) => string;
}

const recorded = ({ record }: LembarContent, wanted: string): string =>
  record.find(({ key }) => key === wanted)?.value ?? '';

function writeInputs(sheet: LembarWriter, content: LembarContent): void {
  sheet.heading(VERIFIKASI.inputs);
  sheet.table(
    VERIFIKASI.inputHeader,
    checkedSheets(content).map(({ kind, sheet: own, rows }) => [
      kind === 'tabel' ? VERIFIKASI.typedTable : INPUT_NAMES[kind],
      own.name,
      rows,
      recorded(content, digestKey(own.name)),
    ]),
    [3],
  );
}

function writeTools(sheet: LembarWriter, content: LembarContent): void {
  const { tool, settings } = content;
  const words = settingWords(settings);
  sheet.heading(VERIFIKASI.tools);
  sheet.pairs([
    [VERIFIKASI.tool, tool],
    [VERIFIKASI.ruleSet, VERIFIKASI.rules(RULES.length, recorded(content, RULE_SET))],
    [VERIFIKASI.settings, words.length === 0 ? VERIFIKASI.onlyDefaults : words.join('; ')],
  ]);
}

function writeFindings(sheet: LembarWriter, { findings, state }: LembarContent): void {
  sheet.heading(VERIFIKASI.findings);
  sheet.table(
    VERIFIKASI.findingHeader,
    SEVERITIES.map((severity) => {
      const own = findings.filter((finding) => finding.severity === severity);
      const derived = own.filter(({ status }) => status === 'derived').length;
      const accepted = own.filter((finding) => acceptanceOf(state, finding) !== null).length;
      return [SEVERITY_NAMES[severity], own.length - derived, derived, accepted, own.length - accepted];
    }),
  );
}

function writeAccepted(sheet: LembarWriter, { findings, state, describe }: LembarContent): void {
  sheet.heading(VERIFIKASI.accepted);
  const rows = findings.flatMap((finding): LembarCell[][] => {
    const acceptance = acceptanceOf(state, finding);
    if (!acceptance) return [];
    const where = { value: reference(finding.cell), link: reference(finding.cell) };
    return [[where, SEVERITY_NAMES[finding.severity], describe(finding), acceptance.reason]];
  });
  if (rows.length === 0) sheet.note(VERIFIKASI.none);
  else sheet.table(VERIFIKASI.acceptedHeader, rows, [2, 3]);
}

function correctionRows({ sheet, cells, dasar, when }: JournalEntry): LembarCell[][] {
  const time = when.slice(0, 16).replace('T', ' ');
  const rows = cells
    .slice(0, LISTED_CELLS)
    .map(({ row, column, before, after }): LembarCell[] => [
      time,
      `${sheet}!${address(row, column)}`,
      before.text || '–',
      after.text || '–',
      dasar,
    ]);
  const more = cells.length - LISTED_CELLS;
  return more > 0 ? [...rows, [time, VERIFIKASI.more(more), null, null, dasar]] : rows;
}

function writeCorrections(sheet: LembarWriter, { state }: LembarContent): void {
  sheet.heading(VERIFIKASI.corrections);
  if (state.journal.length === 0) sheet.note(VERIFIKASI.none);
  else sheet.table(VERIFIKASI.correctionHeader, state.journal.flatMap(correctionRows), [4]);
}

function writeCoverage(sheet: LembarWriter, { coverage }: LembarContent): void {
  sheet.heading(VERIFIKASI.coverage);
  sheet.pairs(
    (['tested', 'agree', 'disagree', 'untestable'] as const).map((key) => [SUMMARY[key], coverage[key]]),
  );
  if (coverage.untestable > 0) sheet.note(VERIFIKASI.untested);
}

/** A figure of the tables against the office's control figure, where it gave one. */
function controlRow(label: string, own: Sen | null, control: Figure | null): LembarCell[] {
  const amount = (sen: Sen | null): LembarCell => quantityCell(sen === null ? null : { unit: 'rupiah', sen });
  if (!control || control.sen === null || own === null)
    return [label, amount(own), null, null, VERIFIKASI.noControl];
  const difference = own - control.sen;
  return [
    label,
    amount(own),
    amount(control.sen),
    differenceCell({ unit: 'rupiah', sen: difference }),
    difference === 0n ? VERIFIKASI.agrees : VERIFIKASI.differs,
  ];
}

function writeFigures(sheet: LembarWriter, { figures, inputs }: LembarContent): void {
  const { anggaran, realisasi, sisa, persen, populasi, ppksRealisasi, ppksPersen } = figures;
  const count = (sen: Sen | null): LembarCell => quantityCell(sen === null ? null : { unit: 'count', sen });
  sheet.heading(VERIFIKASI.figures);
  const budget: LembarCell[][] = [
    controlRow(VERIFIKASI.pagu, anggaran, inputs.identitas.paguDpa),
    controlRow(VERIFIKASI.lra, realisasi, inputs.identitas.realisasiLra),
    [SUMMARY.sisa, quantityCell(sisa === null ? null : { unit: 'rupiah', sen: sisa })],
    [SUMMARY.persen, quantityCell(persen && { unit: 'percent', percent: persen })],
  ];
  const people: LembarCell[][] = [
    [SUMMARY.populasi, count(populasi)],
    [SUMMARY.ppksRealisasi, count(ppksRealisasi)],
    [SUMMARY.ppksPersen, quantityCell(ppksPersen && { unit: 'percent', percent: ppksPersen })],
  ];
  sheet.table(VERIFIKASI.figureHeader, [
    ...(anggaran === null ? [] : budget),
    ...(populasi === null ? [] : people),
  ]);
}

/**
 * `Lembar Verifikasi`: what was checked and under what, what was found and let stand, corrected with which dasar, how
 * much could be tested, and the record from which `lkjip verify` tells whether all of this still holds.
 */
export function lembarPlan(name: string, content: LembarContent): SheetPlan {
  const builder = new SheetBuilder();
  builder.centred(0, VERIFIKASI_TITLE, WIDTHS.length, TITLE);
  const line = reportLine(content.inputs.identitas);
  if (line !== null) builder.centred(1, line, WIDTHS.length, TITLE);
  const sheet = new LembarWriter(builder, line === null ? 1 : 2);
  writeInputs(sheet, content);
  writeTools(sheet, content);
  writeFindings(sheet, content);
  writeAccepted(sheet, content);
  writeCorrections(sheet, content);
  writeCoverage(sheet, content);
  writeFigures(sheet, content);
  sheet.heading(VERIFIKASI.statements);
  for (const statement of STATEMENTS) sheet.note(statement);
  sheet.heading(RECORD_TITLE);
  sheet.record(content.record);
  return builder.plan({
    mark: VERIFIKASI_MARK,
    name,
    widths: WIDTHS,
    frozenRows: 0,
    print: { orientation: 'landscape', paper: 'A4', repeatRows: null },
  });
}
