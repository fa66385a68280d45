import { Select } from '@fluentui/react-components';
import type { InputKind } from '../../../core/inputs/mapping';
import type { ListedSheet, Recognised } from '../../../excel/session-types';
import { kindName } from '../../../messages/inputs';
import type { SourceWords } from '../../../messages/pane';
import { useIsBusy, usePane, useWords } from '../../pane/use-pane';

/** The sheets that can be chosen for a kind: those that look like it first, then the user's other sheets. */
function sheetsFor(kind: InputKind, { sheets, candidates }: Recognised): ListedSheet[] {
  const fitting = new Set(candidates[kind]);
  const own = sheets.filter(({ mark }) => mark === null);
  return [...own.filter(({ name }) => fitting.has(name)), ...own.filter(({ name }) => !fitting.has(name))];
}

/** "LRA 2024 (tersembunyi)". */
function nameOf({ name, visibility, isProtected }: ListedSheet, words: SourceWords): string {
  const remarks = [
    ...(visibility === 'hidden' ? [words.hidden] : []),
    ...(visibility === 'veryHidden' ? [words.veryHidden] : []),
    ...(isProtected ? [words.protected] : []),
  ];
  return remarks.length > 0 ? `${name} (${remarks.join(', ')})` : name;
}

/** Which sheet is an input; what was recognised is chosen already, and can be changed. */
export function SheetSelect({
  kind,
  recognised,
}: {
  readonly kind: InputKind;
  readonly recognised: Recognised;
}) {
  const pane = usePane();
  const isBusy = useIsBusy();
  const { pane: words, language } = useWords();
  const { sources } = words;
  const { choice, inputs, problem } = recognised;
  const chosen = choice[kind];
  const found = inputs.find((input) => input.kind === kind)?.sheet;
  const change = (name: string): void => {
    void pane.choose({ [kind]: name === '' ? null : name });
  };
  const isOpenQuestion = problem?.code === 'two-candidates' && problem.kind === kind;
  const nothing = isOpenQuestion ? sources.choose : sources.notFound;
  return (
    <Select
      aria-label={sources.sheet(kindName(kind, language))}
      value={chosen ?? found ?? ''}
      disabled={isBusy}
      onChange={(_, { value }) => change(value)}
    >
      <option value="">{found || chosen ? sources.automatic : nothing}</option>
      {sheetsFor(kind, recognised).map((sheet) => (
        <option key={sheet.name} value={sheet.name} disabled={sheet.visibility === 'veryHidden'}>
          {nameOf(sheet, sources)}
        </option>
      ))}
    </Select>
  );
}
