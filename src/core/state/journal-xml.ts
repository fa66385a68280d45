import type { CellContent, ChangedCell, JournalEntry } from './state';
import type { XmlElement } from './xml-reader';
import { xmlText } from './xml-text';

const KINDS: readonly CellContent['kind'][] = ['number', 'text', 'boolean', 'empty'];

/** What cells that follow one another in a column share, so that 100,000 of them stay small. */
const shared = ({ column, before, after }: ChangedCell): string =>
  `column="${column}" before="${before.kind}" beforeFormat="${xmlText(before.numberFormat)}"` +
  ` after="${after.kind}" afterFormat="${xmlText(after.numberFormat)}"`;

function* cellGroups(cells: readonly ChangedCell[]): Generator<string> {
  let open = '';
  for (const cell of cells) {
    const attributes = shared(cell);
    if (attributes !== open) {
      if (open !== '') yield '</cells>';
      yield `<cells ${attributes}>`;
      open = attributes;
    }
    yield `<v r="${cell.row}" b="${xmlText(cell.before.text)}" a="${xmlText(cell.after.text)}"/>`;
  }
  if (open !== '') yield '</cells>';
}

export const entryXml = (entry: JournalEntry): string =>
  `<correction id="${xmlText(entry.id)}" kind="${entry.kind}" sheet="${xmlText(entry.sheet)}"` +
  ` when="${xmlText(entry.when)}" finding="${xmlText(entry.finding)}"` +
  ` dasar="${xmlText(entry.dasar)}">${[...cellGroups(entry.cells)].join('')}</correction>`;

function contentOf(element: XmlElement, side: 'before' | 'after', text: string): CellContent | null {
  const kind = KINDS.find((known) => known === element.attributes.get(side));
  const numberFormat = element.attributes.get(`${side}Format`) ?? 'General';
  return kind ? { kind, text, numberFormat } : null;
}

function cellsOf(group: XmlElement): ChangedCell[] {
  const column = Number(group.attributes.get('column'));
  return group.children.flatMap((value) => {
    const row = Number(value.attributes.get('r'));
    const before = contentOf(group, 'before', value.attributes.get('b') ?? '');
    const after = contentOf(group, 'after', value.attributes.get('a') ?? '');
    const isPlace = Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0;
    return before && after && isPlace ? [{ row, column, before, after }] : [];
  });
}

/** null for an entry that a newer version wrote in a way that this one does not know. */
export function readEntry({ attributes, children }: XmlElement): JournalEntry | null {
  const [id, kind, sheet] = ['id', 'kind', 'sheet'].map((name) => attributes.get(name));
  if (!id || sheet === undefined || (kind !== 'cell' && kind !== 'text-to-number')) return null;
  const cells = children.filter(({ name }) => name === 'cells').flatMap(cellsOf);
  const [dasar, when, finding] = ['dasar', 'when', 'finding'].map((name) => attributes.get(name) ?? '');
  return { id, kind, sheet, cells, dasar: dasar!, when: when!, finding: finding! };
}
