import { readFileSync } from 'node:fs';
import { check } from '../../src/core/check';
import { generate } from '../../src/core/generate';
import { readInputs } from '../../src/core/inputs/choose';
import { openSession } from '../../src/excel/session';
import type { Generated } from '../../src/excel/session-types';
import type { Host } from '../../src/host';
import { sha256 } from '../../src/cli/sha256';
import { stateOf } from '../../src/cli/work';
import { DEFAULTS } from '../../src/core/settings/settings';
import { printState } from '../../src/core/state/state-xml';
import { figuresOf } from '../../src/core/tables/figures';
import { verificationRecord } from '../../src/core/verification/record';
import { version } from '../../src/excel/version';
import { findingCauses } from '../../src/messages/causes';
import { sentence } from '../../src/messages/findings';
import { describeChanges, MOST_CHANGES } from '../../src/messages/refresh';
import type { Workbook } from '../../src/workbook/workbook';
import { nodePlatform } from '../../src/xlsx/node-platform';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { openXlsx, type XlsxFile } from '../../src/xlsx/xlsx-file';
import { openInHost } from '../excel/opened';

/** The command line's way (src/cli/work.ts): file → core → file, opened again. Null when it has no inputs. */
export async function throughFile(
  bytes: Uint8Array,
  change: (workbook: Workbook) => void = () => undefined,
): Promise<XlsxFile | null> {
  const file = openXlsx(bytes, nodePlatform);
  change(file.workbook);
  const read = readInputs(file.workbook.sheets);
  if (!read.ok) return null;
  const { findings, coverage, explanations } = check(read.inputs);
  const existing = file.workbook.sheets.map(({ name, mark }) => ({ name, mark }));
  const content = {
    ...{ inputs: read.inputs, findings, coverage, settings: DEFAULTS, skpd: null, tool: version },
    sheets: file.workbook.sheets,
    state: stateOf(file),
    figures: figuresOf(read.inputs),
  };
  const { plans, refreshed } = generate({
    ...read.inputs,
    findings,
    coverage,
    describe: (finding) => sentence(finding, 'id'),
    explain: findingCauses(explanations, 'id'),
    existingSheets: existing,
    refresh: {
      before: content.state.figures,
      describe: (comparison) => describeChanges(comparison, 'id', MOST_CHANGES.sheet),
    },
    verification: { ...content, record: await verificationRecord(content, sha256) },
  });
  const state = { ...content.state, figures: refreshed()!.record };
  return openXlsx(await writeWorkbook(file, plans, { state: () => printState(state) }), nodePlatform);
}

/** The add-in's way: the same file in a host, through Microsoft's client library. */
export async function throughExcel(
  bytes: Uint8Array,
  change: (workbook: Workbook) => void = () => undefined,
): Promise<{ host: Host; generated: Generated }> {
  const { workbook } = openXlsx(bytes, nodePlatform);
  change(workbook);
  const host = openInHost(workbook);
  const generated = await openSession().generate();
  return { host, generated };
}

export const readBytes = (file: string): Uint8Array => readFileSync(file);
