import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { columnName } from '../../../core/sheet/address';
import { canBeMissing, type Mapping } from '../../../core/inputs/mapping';
import { isCellError, isBlank, type CellValue } from '../../../core/sheet/snapshot';
import { useIsBusy, usePane, usePaneState, useWords, type Words } from '../../pane/use-pane';
import { OFFERED } from './kinds';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  sample: {
    margin: 0,
    marginBlockStart: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    listStyleType: 'none',
  },
});

/** Rows of the preview, and how many columns can be chosen from. */
const PREVIEWED = 3;
const MOST_COLUMNS = 40;

const shown = (value: CellValue, { language }: Words): string => {
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') return value.toLocaleString(language === 'id' ? 'id-ID' : 'en-US');
  return value === null ? '' : String(value).trim();
};

/** Which column holds what, each with its first contents; a wrong guess is put right here. */
export function ColumnMapping({ mapping }: { readonly mapping: Mapping }) {
  const styles = useStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const { sources } = useWords().pane;
  const chosen = usePaneState().recognised?.columns[mapping.kind];
  const isChosen = chosen?.sheet === mapping.sheet;
  const meanings = [...new Set([...Object.keys(mapping.columns), ...OFFERED[mapping.kind]])];
  return (
    <div className={styles.root}>
      <Text size={200}>{sources.header(mapping.headerLast + 1)}</Text>
      {meanings.map((meaning) => (
        <MeaningColumn key={meaning} meaning={meaning} mapping={mapping} />
      ))}
      {isChosen && (
        <div>
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void pane.chooseColumns(mapping.kind, null)}
          >
            {sources.asRecognised}
          </Button>
        </div>
      )}
    </div>
  );
}

function MeaningColumn({ meaning, mapping }: { readonly meaning: string; readonly mapping: Mapping }) {
  const styles = useStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const words = useWords();
  const { sources } = words.pane;
  const columns = mapping.columns[meaning] ?? [];
  const [column] = columns;
  const rows = pane.session.preview(mapping.sheet, mapping.headerLast + 1, PREVIEWED + 9);
  const width = Math.min(MOST_COLUMNS, Math.max(1, ...rows.map((row) => row.length)));
  const samples =
    column === undefined
      ? []
      : rows
          .map((row) => row[column] ?? null)
          .filter((value) => !isBlank(value))
          .slice(0, PREVIEWED);
  const change = (value: string): void => {
    const at = value === '' ? [] : [Number(value)];
    void pane.chooseColumns(mapping.kind, { ...mapping.columns, [meaning]: at });
  };
  return (
    <div>
      <Field label={sources.meanings[meaning] ?? meaning} size="small" orientation="horizontal">
        <Select value={column ?? ''} disabled={isBusy} onChange={(_, { value }) => change(value)}>
          {(column === undefined || canBeMissing(meaning)) && <option value="">{sources.noColumn}</option>}
          {Array.from({ length: width }, (_, at) => (
            <option key={at} value={at}>
              {at === column && columns.length > 1
                ? `${sources.column(columnName(at))}–${columnName(columns.at(-1)!)}`
                : sources.column(columnName(at))}
            </option>
          ))}
        </Select>
      </Field>
      {samples.length > 0 && (
        <ul className={styles.sample}>
          {samples.map((value, at) => (
            <li key={at}>{shown(value, words)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
