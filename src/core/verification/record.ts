import { plainQuantity } from '../rules/plain-quantity';
import type { Finding, Quantity } from '../rules/finding';
import { RULES } from '../rules/registry';
import { reference } from '../sheet/address';
import { acceptanceOf } from '../state/changes';
import { plainFigures } from '../tables/figures';
import { checkedSheets, type VerificationContent } from './content';
import { settingWords } from './setting-words';
import type { Digest } from './digest';
import { sheetDigest } from './sheet-digest';

/** One line of the record: a key, and what it was at the time. */
export interface RecordLine {
  readonly key: string;
  readonly value: string;
}

const plain = (quantity: Quantity | null): string => (quantity === null ? '' : plainQuantity(quantity));

const findingLine = ({ rule, variant, severity, status, cell, printed, expected }: Finding): string =>
  [rule, variant ?? '', severity, status, reference(cell), plain(printed), plain(expected)].join('|');

/** Which rules there are: their number, and a digest of their ids. What they find may also change with the tool. */
const ruleSet = async (digest: Digest): Promise<string> =>
  `${RULES.length}-${(await digest([RULES.map(({ id }) => id).join('\n')])).slice(0, 12)}`;

/** The key of the set of rules. */
export const RULE_SET = 'aturan';

const line = (key: string, value: string | number | null): RecordLine => ({
  key,
  value: String(value ?? ''),
});

/** The key under which a record has the digest of a sheet. */
export const digestKey = (sheet: string): string => `sidik.${sheet}`;

/** What the verification sheet states, as lines that can be compared; the last one seals those above it. */
export async function verificationRecord(
  content: VerificationContent,
  digest: Digest,
): Promise<readonly RecordLine[]> {
  const { findings, coverage, figures, settings, state, tool, skpd } = content;
  const checked = checkedSheets(content);
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const accepted = findings.flatMap((finding) => {
    const acceptance = acceptanceOf(state, finding);
    return acceptance ? [`${findingLine(finding)}|${acceptance.reason}`] : [];
  });
  const lines = [
    line('alat', tool),
    line(RULE_SET, await ruleSet(digest)),
    ...checked
      .filter(({ kind }) => kind !== 'tabel')
      .map(({ kind, sheet }) => line(`lembar.${kind}`, sheet.name)),
    ...(skpd === null ? [] : [line('skpd', skpd)]),
    ...(await Promise.all(
      checked.map(async ({ sheet }) => line(digestKey(sheet.name), await sheetDigest(sheet, digest))),
    )),
    ...settingWords(settings).map((word, at) => line(`pengaturan.${at + 1}`, word)),
    line('hitungan.diuji', coverage.tested),
    line('hitungan.cocok', coverage.agree),
    line('hitungan.tidak-cocok', coverage.disagree),
    line('hitungan.tidak-dapat-diuji', coverage.untestable),
    line('catatan.harus-diperbaiki', count('error')),
    line('catatan.perlu-dijelaskan', count('warning')),
    line('catatan.catatan', count('info')),
    line('catatan.sidik', await digest([findings.map(findingLine).join('\n')])),
    line('dibiarkan.jumlah', accepted.length),
    line('dibiarkan.sidik', await digest([accepted.join('\n')])),
    line('perbaikan.jumlah', state.journal.length),
    line('perbaikan.sidik', await digest([JSON.stringify(state.journal)])),
    ...Object.entries(plainFigures(figures)).map(([name, value]) => line(`angka.${name}`, value)),
  ];
  return [...lines, line(SEAL, await sealOf(lines, digest))];
}

export const SEAL = 'segel';

/** SHA-256 of the lines of a record, without its seal. */
export const sealOf = async (lines: readonly RecordLine[], digest: Digest): Promise<string> =>
  digest([
    lines
      .filter(({ key }) => key !== SEAL)
      .map(({ key, value }) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
      .join('\n'),
  ]);
