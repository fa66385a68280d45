import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Figure } from '../figure';
import { listedRows, listMapping } from '../listed-rows';
import { cellText } from '../rows';
import { categoryOf, PPPK, rankOf, statusOf, UNKNOWN, type StaffStatus } from './categories';
import type { PegawaiInput, StaffCount, StaffGroup, StaffGrouping } from './types';

interface Person {
  readonly row: number;
  readonly status: StaffStatus;
}

/** One person, in hundredths. */
const ONE = 100n;

function peopleOf(sheet: SheetSnapshot, header: Header): Person[] {
  const of = (meaning: string): number | undefined => header.columns.get(meaning)?.[0];
  const [nama, status, golongan] = [of('nama')!, of('status'), of('golongan')];
  return listedRows(sheet, header).flatMap(({ row, isTotal }) => {
    if (isTotal || !/\p{L}{2}/u.test(cellText(sheet, row, nama))) return [];
    const says = [status, golongan].map((at) => (at === undefined ? '' : cellText(sheet, row, at)));
    return [{ row, status: statusOf(says.join(' ')) }];
  });
}

const categoryAt = (grouping: StaffGrouping, text: string, { status }: Person): string =>
  grouping === 'golongan' && status === 'pppk' ? PPPK : text === '' ? UNKNOWN : categoryOf(grouping, text);

/** The people of one column by category: a figure of 1 for each, on its cell. */
function groupOf(
  sheet: SheetSnapshot,
  header: Header,
  people: readonly Person[],
  grouping: StaffGrouping,
): StaffGroup | null {
  const column =
    header.columns.get(grouping)?.[0] ??
    (grouping === 'eselon' ? header.columns.get('jabatan')?.[0] : undefined);
  if (column === undefined) return null;
  const categories = new Map<string, { figures: Figure[]; isLinkable: boolean }>();
  for (const person of people) {
    const { row } = person;
    const category = categoryAt(grouping, cellText(sheet, row, column), person);
    const known = categories.get(category) ?? { figures: [], isLinkable: true };
    categories.set(category, known);
    known.figures.push({ sheet: sheet.name, row, column, status: 'read', sen: ONE, halfWidth: 0n });
    known.isLinkable &&= typeof sheet.value(row, column) === 'string';
  }
  const counts = [...categories]
    .sort(([a], [b]) => rankOf(grouping, a) - rankOf(grouping, b))
    .map(([label, { figures, isLinkable }]): StaffCount => ({
      label: { text: label, cell: null },
      figures,
      isLinkable,
      persen: null,
    }));
  return { counts, total: null, cell: { sheet: sheet.name, row: header.first, column } };
}

/** Counts a list of staff: PNS and PPPK by pendidikan, pangkat/golongan and eselon; others are left out. */
export function readStaffList(sheet: SheetSnapshot, header: Header): PegawaiInput {
  const everyone = peopleOf(sheet, header);
  const people = everyone.filter(({ status }) => status !== 'non-asn');
  const meanings = ['no', 'nama', 'nip', 'pendidikan', 'golongan', 'eselon', 'jabatan', 'status'];
  return {
    kind: 'pegawai',
    sheet,
    mapping: listMapping('pegawai', sheet, header, meanings),
    rows: everyone,
    groups: {
      pendidikan: groupOf(sheet, header, people, 'pendidikan'),
      golongan: groupOf(sheet, header, people, 'golongan'),
      eselon: groupOf(sheet, header, people, 'eselon'),
    },
    isList: true,
    nonAsn: everyone.length - people.length,
  };
}
