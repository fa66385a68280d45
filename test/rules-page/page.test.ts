import { readFileSync } from 'node:fs';
import { RULES } from '../../src/core/rules/registry';
import { RULE_IDS } from '../../src/core/rules/rule-ids';
import { SUBJECTS } from '../../src/core/rules/subjects';
import { sentence } from '../../src/messages/findings';
import { RULE_ENTRIES } from '../../src/rules-page/entries/all';
import { foundInExample } from '../../src/rules-page/found';
import { rulesPage } from '../../src/rules-page/page';
import { findingsOf } from '../core/rules/cases/case';
import { RULE_CASES } from '../core/rules/cases/all';

test('docs/aturan.md is that of the registry (npm run rules-page writes it)', () => {
  expect(readFileSync('docs/aturan.md', 'utf8')).toBe(rulesPage());
});

test('every rule stands under one subject and has an entry', () => {
  const ids = [...RULE_IDS].sort();
  expect(Object.values(SUBJECTS).flat().sort()).toEqual(ids);
  expect(Object.keys(RULE_ENTRIES).sort()).toEqual(ids);
  expect(RULES.map(({ id }) => id).sort()).toEqual(ids);
});

test.each(RULE_IDS)('the example of %s is found, at a cell that the page shows', (id) => {
  const entry = RULE_ENTRIES[id]!;
  const found = foundInExample(id, entry);
  expect(found).not.toEqual([]);
  for (const one of found) {
    expect(entry.example.map(({ name }) => name)).toContain(one.cell.sheet);
    expect(Object.keys(entry.severities)).toContain(one.severity);
    expect(sentence(one, 'id')).not.toMatch(/undefined|null|NaN/);
  }
});

test('the severities of a rule are those that its cases give, and no others', () => {
  const given = new Map<string, Set<string>>();
  const cases = Object.values(RULE_CASES).flat();
  for (const { rule, severity } of cases.flatMap(findingsOf))
    given.set(rule, (given.get(rule) ?? new Set()).add(severity));
  const told = Object.entries(RULE_ENTRIES).map(([id, { severities }]) => [
    id,
    Object.keys(severities).filter((severity) => !given.get(id)!.has(severity)),
    [...given.get(id)!].filter((severity) => !(severity in severities)),
  ]);
  expect(told.filter(([, untold, unsaid]) => untold!.length + unsaid!.length > 0)).toEqual([]);
});
