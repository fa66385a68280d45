import { Input, makeStyles, Select, Switch, Text, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { Family } from '../../../core/rules/finding';
import type { Checked } from '../../../excel/session-types';
import { useIsBusy, usePane, usePaneState, useWords } from '../../pane/use-pane';
import { DerivedCorrections } from './DerivedCorrections';
import { FindingList } from './FindingList';
import { Journal } from './Journal';
import { SeverityFilter } from './SeverityFilter';
import { useShownFindings } from './use-shown-findings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  search: { flex: '1 1 150px', minWidth: 0 },
  family: { flex: '1 1 110px', minWidth: 0 },
});

/** Hasil Pemeriksaan: what was found, by family, and what can be done about each. */
export function ResultsScreen() {
  const styles = useStyles();
  const { checked, recognised } = usePaneState();
  const { results } = useWords().pane;
  return (
    <div className={styles.root}>
      {checked ? (
        <CheckedResults checked={checked} />
      ) : (
        <Text>
          {results.none} {recognised?.problem ? results.unsettled : results.noneHow}
        </Text>
      )}
      <Journal />
    </div>
  );
}

function CheckedResults({ checked }: { readonly checked: Checked }) {
  const { screen } = useWords();
  const { tested, agree, disagree, untestable } = checked.coverage;
  const { groups } = useShownFindings();
  const isEmpty = checked.findings.length === 0;
  return (
    <>
      <Text>{screen.tested(tested, agree, disagree, untestable)}</Text>
      {isEmpty ? (
        <Text weight="semibold">{screen.nothingFound}</Text>
      ) : (
        <>
          <SeverityFilter />
          <FilterLine />
          <HighlightSwitch />
          <DerivedCorrections derived={checked.derived} />
          <FindingList groups={groups} />
        </>
      )}
    </>
  );
}

function FilterLine() {
  const styles = useStyles();
  const pane = usePane();
  const { filter, checked } = usePaneState();
  const { results } = useWords().pane;
  const families = new Set(checked?.findings.map(({ finding }) => pane.services.familyOf(finding.rule)));
  return (
    <div className={styles.filter}>
      <Input
        type="search"
        input={{ size: 1 }}
        className={styles.search}
        value={filter.search}
        placeholder={results.searchShort}
        aria-label={results.search}
        contentBefore={<SearchRegular aria-hidden />}
        onChange={(_, { value }) => pane.filter({ ...filter, search: value })}
      />
      {families.size > 1 && (
        <Select
          className={styles.family}
          value={filter.family ?? ''}
          aria-label={results.family}
          onChange={(_, { value }) => pane.filter({ ...filter, family: (value || null) as Family | null })}
        >
          <option value="">{results.allFamilies}</option>
          {[...families].map((family) => (
            <option key={family} value={family}>
              {results.families[family]}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

function HighlightSwitch() {
  const pane = usePane();
  const isBusy = useIsBusy();
  const { highlighted, recognised } = usePaneState();
  const { results } = useWords().pane;
  const blocked = highlighted?.protectedSheets ?? [];
  return (
    <div>
      <Switch
        checked={recognised?.isHighlightOn ?? false}
        label={results.highlight}
        onChange={(_, { checked }) => {
          if (!isBusy) void pane.highlight(checked);
        }}
      />
      {highlighted?.isOn && (
        <Text block size={200}>
          {results.highlighted(highlighted.cells)}
        </Text>
      )}
      {blocked.length > 0 && <Text block>{results.highlightProtected(blocked.join(', '))}</Text>}
    </div>
  );
}
