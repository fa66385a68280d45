import type { SheetExtras } from '../../workbook/sheet-extras';
import { child, flag, type XmlElement } from '../xml/tree';
import { emptyElement, type SheetPatch } from './sheet-patch';

type Protection = Pick<SheetExtras, 'isProtected' | 'protectionOptions' | 'password'>;

/** Office.js's word for each thing that a file says is locked, and whether it is when nothing is said. */
const LOCKS: readonly (readonly [word: string, name: string, isLocked: boolean])[] = [
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowSort', 'sort', true],
  ['allowAutoFilter', 'autoFilter', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
];

/** Only Excel can tell whether a password is the right one: here none is. */
const UNKNOWN_PASSWORD = '\0';

export function readProtection(root: XmlElement): Protection {
  const element = child(root, 'sheetProtection');
  if (!element || !flag(element, 'sheet'))
    return { isProtected: false, protectionOptions: null, password: '' };
  const allowed = LOCKS.filter(([, name, isLocked]) => !flag(element, name, isLocked));
  const hasPassword = ['password', 'hashValue'].some((name) => element.attributes.has(name));
  return {
    isProtected: true,
    protectionOptions: Object.fromEntries(allowed.map(([word]) => [word, true])),
    password: hasPassword ? UNKNOWN_PASSWORD : '',
  };
}

/** A password that was given here is not saved: files keep its hash, which Excel makes. */
export function patchProtection(patch: SheetPatch, before: Protection, after: Protection): void {
  const key = ({ isProtected, protectionOptions }: Protection): string =>
    JSON.stringify([isProtected, Object.entries(protectionOptions ?? {}).sort()]);
  if (key(before) === key(after)) return;
  const present = patch.element('sheetProtection');
  const attributes = LOCKS.map(([word, name, isLocked]) => {
    const is = after.protectionOptions?.[word] !== true;
    return [name, is === isLocked ? null : is ? '1' : '0'] as const;
  });
  const xml = after.isProtected
    ? emptyElement(`${patch.prefix}sheetProtection`, { sheet: '1', ...Object.fromEntries(attributes) })
    : '';
  if (present) patch.xml.replace(present, xml);
  else if (xml !== '') patch.add('sheetProtection', xml);
}
