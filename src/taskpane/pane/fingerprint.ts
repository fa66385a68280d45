import type { Checked } from '../../excel/session-types';

/**
 * What tables were made from, in short: two checks with the same fingerprint would give the same tables. A sheet that
 * was added or a cell that was looked at changes nothing.
 */
export function fingerprint({ inputs, figures, coverage, findings, columns, settings }: Checked): string {
  const found = findings.map(({ id, finding, acceptance }) => [id, finding.printed, acceptance?.reason]);
  return JSON.stringify([inputs, figures, coverage, found, columns, settings], (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}
