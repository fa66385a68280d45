import { findHeader, isHeader, type Header, type NoHeader } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { readStaffCounts } from './staff-counts';
import { readStaffList } from './staff-list';
import type { PegawaiInput, StaffGroup } from './types';
import { STAFF_COUNT_VOCABULARY, STAFF_LIST_VOCABULARY } from './vocabulary';

const isList = (header: Header): boolean => header.columns.has('nama');

/** The header of a list of staff, else of the first table of counts. */
export function pegawaiHeader(sheet: SheetSnapshot): Header | NoHeader {
  const list = findHeader(sheet, STAFF_LIST_VOCABULARY);
  return isHeader(list) ? list : findHeader(sheet, STAFF_COUNT_VOCABULARY);
}

/** A count that could be read: words alone make no table of counts. */
const isCounted = ({ counts }: StaffGroup): boolean =>
  counts.some(({ figures }) => figures.some(({ status }) => status === 'read'));

/** True when the sheet gives counts of staff by at least one grouping. */
export function looksLikePegawai(sheet: SheetSnapshot, header: Header): boolean {
  const read = isList(header) ? readStaffList(sheet, header) : readStaffCounts(sheet);
  return read !== null && Object.values(read.groups).some((group) => group !== null && isCounted(group));
}

/** Reads a recognised sheet of staff: a list of people that is counted, or counts; null when it has none. */
export const readPegawai = (sheet: SheetSnapshot, header: Header): PegawaiInput | null =>
  isList(header) ? readStaffList(sheet, header) : readStaffCounts(sheet);
