import type { InputKind, MappedByHand } from '../inputs/mapping';
import { columnName, columnIndex } from '../sheet/address';
import { entryXml, readEntry } from './journal-xml';
import {
  EMPTY_STATE,
  STATE_NAMESPACE,
  type Acceptance,
  type JournalEntry,
  type KeptSetting,
  type State,
} from './state';
import { readXml, type XmlElement } from './xml-reader';
import { xmlContent, xmlText } from './xml-text';

const VERSION = '1';

const acceptanceXml = ({ rule, sheet, cell, printed, seen, reason }: Acceptance): string =>
  `<acceptance rule="${xmlText(rule)}" sheet="${xmlText(sheet)}" cell="${xmlText(cell)}"` +
  ` printed="${xmlText(printed)}" seen="${xmlText(seen)}" reason="${xmlText(reason)}"/>`;

const settingXml = ({ key, value, nama }: KeptSetting): string =>
  `<setting key="${xmlText(key)}" value="${xmlText(value)}"${nama === null ? '' : ` nama="${xmlText(nama)}"`}/>`;

/** By letters: `<column meaning="kode" at="A B C"/>`; `at=""` for a column taken away. */
function columnsXml([kind, { sheet, headerLast, columns }]: [string, MappedByHand]): string {
  const header = headerLast === undefined ? '' : ` header="${headerLast}"`;
  const each = Object.entries(columns).map(
    ([meaning, at]) => `<column meaning="${xmlText(meaning)}" at="${at.map(columnName).join(' ')}"/>`,
  );
  return `<columns kind="${xmlText(kind)}" sheet="${xmlText(sheet)}"${header}>${each.join('')}</columns>`;
}

function readColumns(element: XmlElement): MappedByHand {
  const columns: Record<string, readonly number[]> = {};
  for (const { attributes } of element.children) {
    const letters = (attributes.get('at') ?? '').split(' ').filter((name) => /^[A-Z]{1,3}$/.test(name));
    columns[attributes.get('meaning') ?? ''] = letters.map(columnIndex);
  }
  const sheet = element.attributes.get('sheet') ?? '';
  const header = element.attributes.get('header');
  return header !== undefined && /^\d{1,7}$/.test(header)
    ? { sheet, columns, headerLast: Number(header) }
    : { sheet, columns };
}

/** The state as the document of its custom XML part. */
export function printState(state: State): string {
  const choices = Object.entries(state.choice).map(
    ([kind, sheet]) => `<choice kind="${xmlText(kind)}" sheet="${xmlText(sheet)}"/>`,
  );
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<lkjip xmlns="${STATE_NAMESPACE}" version="${VERSION}">`,
    ...choices,
    ...Object.entries(state.columns).map(columnsXml),
    ...state.settings.map(settingXml),
    state.isHighlightOn ? '<highlight on="true"/>' : '',
    ...state.acceptances.map(acceptanceXml),
    ...state.pending.map((sheet) => `<pending sheet="${xmlText(sheet)}"/>`),
    state.madeFrom === '' ? '' : `<made from="${xmlText(state.madeFrom)}"/>`,
    ...state.journal.map(entryXml),
    state.figures === '' ? '' : `<figures>${xmlContent(state.figures)}</figures>`,
    ...state.unknown,
    '</lkjip>',
  ].join('');
}

interface Draft {
  readonly choice: Partial<Record<InputKind, string>>;
  readonly columns: Partial<Record<InputKind, MappedByHand>>;
  readonly settings: KeptSetting[];
  isHighlightOn: boolean;
  readonly acceptances: Acceptance[];
  readonly journal: JournalEntry[];
  readonly pending: string[];
  madeFrom: string;
  figures: string;
  readonly unknown: string[];
}

/** Reads one child of the document into the state; false when this version does not know it. */
function readChild(element: XmlElement, draft: Draft): boolean {
  const attribute = (name: string): string => element.attributes.get(name) ?? '';
  switch (element.name) {
    case 'choice':
      // A kind of a newer version is kept, and asked for by nobody.
      draft.choice[attribute('kind') as InputKind] = attribute('sheet');
      return true;
    case 'columns':
      draft.columns[attribute('kind') as InputKind] = readColumns(element);
      return true;
    case 'setting': {
      const nama = element.attributes.get('nama') ?? null;
      draft.settings.push({ key: attribute('key'), value: attribute('value'), nama });
      return true;
    }
    case 'highlight':
      draft.isHighlightOn = attribute('on') === 'true';
      return true;
    case 'acceptance': {
      const [rule, sheet, cell] = ['rule', 'sheet', 'cell'].map(attribute) as [string, string, string];
      draft.acceptances.push({
        rule,
        sheet,
        cell,
        printed: attribute('printed'),
        seen: attribute('seen'),
        reason: attribute('reason'),
      });
      return true;
    }
    case 'pending':
      draft.pending.push(attribute('sheet'));
      return true;
    case 'made':
      draft.madeFrom = attribute('from');
      return true;
    case 'figures':
      draft.figures = element.text;
      return true;
    case 'correction': {
      const entry = readEntry(element);
      if (entry) draft.journal.push(entry);
      return entry !== null;
    }
    default:
      return false;
  }
}

/** Reads the document; a part that is none of ours, or is damaged, is as good as none: the state is empty. */
export function parseState(xml: string): State {
  const root = readXml(xml);
  if (root?.name !== 'lkjip') return EMPTY_STATE;
  const draft: Draft = {
    choice: {},
    columns: {},
    settings: [],
    isHighlightOn: false,
    acceptances: [],
    journal: [],
    pending: [],
    madeFrom: '',
    figures: '',
    unknown: [],
  };
  for (const element of root.children) if (!readChild(element, draft)) draft.unknown.push(element.source);
  return draft;
}
