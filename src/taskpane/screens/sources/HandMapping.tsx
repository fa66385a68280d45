import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { BY_HAND } from '../../../core/inputs/by-hand-columns';
import type { InputKind } from '../../../core/inputs/mapping';
import { columnName } from '../../../core/sheet/address';
import { isBlank, isCellError, type CellValue } from '../../../core/sheet/snapshot';
import type { Recognised } from '../../../excel/session-types';
import { MAPPING } from '../../../messages/mapping';
import { useIsBusy, usePane, useWords } from '../../pane/use-pane';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Rows among which the header is looked for, columns that are offered, and letters of a label that are shown. */
const [ROWS, COLUMNS, LETTERS] = [60, 60, 40];

const textOf = (value: CellValue | undefined): string =>
  value === undefined || isBlank(value) || isCellError(value)
    ? ''
    : String(value).replace(/\s+/g, ' ').trim();

const shortened = (text: string): string => (text.length > LETTERS ? `${text.slice(0, LETTERS)}…` : text);

/** A chosen sheet whose header is not recognised: the user shows its header row and its columns. */
export function HandMapping({
  kind,
  recognised,
}: {
  readonly kind: InputKind;
  readonly recognised: Recognised;
}) {
  const styles = useStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const { language, pane: paneWords } = useWords();
  const words = MAPPING[language];
  const [headerLast, setHeaderLast] = useState<number | null>(null);
  const [columns, setColumns] = useState<Readonly<Record<string, number>>>({});
  const [isIncomplete, setIncomplete] = useState(false);
  const needed = BY_HAND[kind];
  const sheet = recognised.choice[kind];
  if (!needed || sheet === undefined) return null;
  const rows = pane.session.preview(sheet, 0, ROWS);
  const labels = headerLast === null ? [] : (rows[headerLast] ?? []).slice(0, COLUMNS).map(textOf);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    const isWhole = headerLast !== null && needed.required.every((meaning) => columns[meaning] !== undefined);
    if (!isWhole) return setIncomplete(true);
    const chosen = Object.fromEntries(Object.entries(columns).map(([meaning, at]) => [meaning, [at]]));
    void pane.mapSheet(kind, { sheet, headerLast, columns: chosen });
  };
  const choose = (meaning: string, value: string): void => {
    const others = Object.fromEntries(Object.entries(columns).filter(([known]) => known !== meaning));
    setColumns(value === '' ? others : { ...others, [meaning]: Number(value) });
    setIncomplete(false);
  };
  return (
    <form noValidate className={styles.form} aria-label={words.title} onSubmit={submit}>
      <Text weight="semibold">{words.title}</Text>
      <Text size={200}>{words.how}</Text>
      <Field size="small" label={words.headerRow} required>
        <Select
          value={headerLast ?? ''}
          onChange={(_, { value }) => setHeaderLast(value === '' ? null : Number(value))}
        >
          <option value="">{words.chooseRow}</option>
          {rows.map((row, at) => {
            const text = row.map(textOf).filter((one) => one !== '');
            return text.length === 0 ? null : (
              <option key={at} value={at}>
                {words.row(at + 1, shortened(text.join(' | ')))}
              </option>
            );
          })}
        </Select>
      </Field>
      {headerLast !== null &&
        [...needed.required, ...needed.optional].map((meaning) => (
          <Field
            key={meaning}
            size="small"
            label={paneWords.sources.meanings[meaning] ?? meaning}
            required={needed.required.includes(meaning)}
          >
            <Select value={columns[meaning] ?? ''} onChange={(_, { value }) => choose(meaning, value)}>
              <option value="">{paneWords.sources.noColumn}</option>
              {labels.map((label, at) => (
                <option key={at} value={at}>
                  {words.column(columnName(at), shortened(label))}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      {isIncomplete && <Text role="alert">{words.incomplete}</Text>}
      <div>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          {words.use}
        </Button>
      </div>
    </form>
  );
}
