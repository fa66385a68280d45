import type { Finding, Severity } from '../core/rules/finding';
import { RULES } from '../core/rules/registry';
import type { RuleId } from '../core/rules/rule-ids';
import { SUBJECT_IDS, SUBJECTS, type SubjectId } from '../core/rules/subjects';
import { cellName } from './drawn-sheet';
import { sentence } from '../messages/findings';
import { RULE_NAMES } from '../messages/rule-names';
import { SCREEN } from '../messages/screen';
import { RULE_ENTRIES } from './entries/all';
import type { RuleEntry } from './entry';
import { exampleTable } from './example-table';
import { foundInExample } from './found';
import { introduction } from './introduction';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const { subjects, rules: names } = RULE_NAMES.id;
const { severity: words } = SCREEN.id;

/** "Harus diperbaiki · Catatan": how grave, the worst first. */
const graveness = ({ severities }: RuleEntry): string =>
  SEVERITIES.filter((severity) => severities[severity] !== undefined)
    .map((severity) => words[severity])
    .join(' · ');

/** The same with when each of them holds. */
const gravenessExplained = ({ severities }: RuleEntry): string =>
  SEVERITIES.flatMap((severity) => {
    const when = severities[severity];
    if (when === undefined) return [];
    return [when === '' ? `**${words[severity]}**` : `**${words[severity]}** (${when})`];
  }).join(', ');

const entryOf = (id: RuleId): RuleEntry => {
  const entry = RULE_ENTRIES[id];
  if (!entry) throw new Error(`No entry for the page of rules: ${id}`);
  return entry;
};

const contents = (subject: SubjectId): string =>
  [
    `**[${subjects[subject]}](#${subject})**`,
    '',
    '| Aturan | Berat |',
    '| :-- | :-- |',
    ...SUBJECTS[subject].map((id) => `| [${names[id]}](#${id}) | ${graveness(entryOf(id))} |`),
  ].join('\n');

/** "> **C5** – …", with the sheet where the example has several. */
const said = (found: Finding, isOneSheet: boolean): string => {
  const where = isOneSheet ? cellName(found.cell) : `${found.cell.sheet} ${cellName(found.cell)}`;
  return `> **${where}** – ${sentence(found, 'id')}`;
};

function chapter(id: RuleId): string {
  const entry = entryOf(id);
  const found = foundInExample(id, entry);
  const isOneSheet = entry.example.length === 1;
  const marked = found.map(({ cell }) => cell);
  return [
    `<a id="${id}"></a>`,
    `### ${names[id]}`,
    `${gravenessExplained(entry)} · \`${id}\``,
    `**Yang dicari.** ${entry.finds}`,
    `**Yang tidak dicatat.** ${entry.silent}`,
    ...entry.example.map((sheet) => `*Lembar ${sheet.name}*\n\n${exampleTable(sheet, marked)}`),
    found.map((one) => said(one, isOneSheet)).join('\n>\n'),
  ].join('\n\n');
}

/** docs/aturan.md: every rule of the registry, by subject, with an example that is run. */
export function rulesPage(): string {
  const parts = [
    introduction(RULES.length),
    '## Daftar aturan',
    ...SUBJECT_IDS.map(contents),
    ...SUBJECT_IDS.flatMap((subject) => [
      `<a id="${subject}"></a>`,
      `## ${subjects[subject]}`,
      ...SUBJECTS[subject].map(chapter),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}
