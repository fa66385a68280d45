import { columnName, sheetInFormula } from '../../core/sheet/address';
import type { FlowingPlan } from '../../core/plan/plan';
import { MARK_NAME, markConstant } from '../../workbook/mark';
import { XmlPatch } from '../xml/patch';
import { attributeText, elementText } from '../xml/text';
import { child, children } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import type { Dialect } from './dialect';
import { dialectOf } from './dialect';

/** Names of ours for cells begin with this (definitions.md 4). */
const OUR_NAMES = /^LKjIP_/i;
/** Excel's own names for a sheet that a new version of it makes wrong. */
const SHEET_NAMES = [MARK_NAME, '_xlnm.Print_Titles', '_xlnm.Print_Area', '_xlnm._FilterDatabase'];
/** The elements that may stand between the sheets and the defined names. */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];

interface AddedName {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet that the name belongs to, null for the workbook. */
  readonly place: number | null;
  readonly hidden: boolean;
}

/** The workbook part being changed: sheets and defined names. Sheets are meant by their place, from 0. */
export class WorkbookEdit {
  readonly dialect: Dialect;
  private readonly patch: XmlPatch;
  private readonly sheets: readonly XmlElement[];
  private readonly removed = new Set<number>();
  private readonly addedNames: AddedName[] = [];
  private readonly goneNames = new Set<XmlElement>();
  private readonly newTexts = new Map<XmlElement, string>();
  private added = 0;

  constructor(text: string, part: string) {
    this.patch = new XmlPatch(text, part);
    this.dialect = dialectOf(this.patch.root);
    this.sheets = children(child(this.patch.root, 'sheets'), 'sheet');
  }

  /** Appends a sheet whose part has the relationship `id`; returns its place. */
  addSheet(name: string, id: string): number {
    const { patch } = this;
    const last = Math.max(0, ...this.sheets.map(({ attributes }) => Number(attributes.get('sheetId')) || 0));
    const place = this.sheets.length + this.added++;
    const sheetId = last + this.added;
    patch.append(
      child(patch.root, 'sheets')!,
      `<${patch.prefix}sheet xmlns:r="${this.dialect.relationships}" name="${attributeText(name)}"` +
        ` sheetId="${sheetId}" r:id="${attributeText(id)}"/>`,
    );
    return place;
  }

  removeSheet(place: number, name: string): void {
    this.removed.add(place);
    this.patch.remove(this.sheets[place]!);
    for (const element of this.names) {
      const isOurs = OUR_NAMES.test(element.attributes.get('name') ?? '');
      if (localSheet(element) === place) this.goneNames.add(element);
      // A name of ours goes with its sheet; the user's stays, without what it meant.
      else if (refersTo(element, name) && isOurs) this.goneNames.add(element);
      else if (refersTo(element, name)) this.newTexts.set(element, '#REF!');
    }
  }

  /** Gives a sheet of ours the names that its plan asks for, in the place of those that it had. */
  setNames(place: number, name: string, plan: FlowingPlan): void {
    const wanted = new Set(plan.names.map((one) => one.name.toLowerCase()));
    const foreign = new Set<string>();
    for (const element of this.names) {
      const own = element.attributes.get('name') ?? '';
      const scope = localSheet(element);
      if (scope === place && SHEET_NAMES.includes(own)) this.goneNames.add(element);
      if (scope !== null) continue;
      const isOurs = refersTo(element, name) || element.text.includes('#REF!');
      if (isOurs && (wanted.has(own.toLowerCase()) || OUR_NAMES.test(own))) this.goneNames.add(element);
      else foreign.add(own.toLowerCase());
    }
    const sheet = sheetInFormula(name);
    this.addName(MARK_NAME, markConstant(plan.mark, name), place, true);
    const { repeatRows } = plan.print;
    if (repeatRows) {
      const rows = `$${repeatRows.first + 1}:$${repeatRows.last + 1}`;
      this.addName('_xlnm.Print_Titles', `${quoted(name)}!${rows}`, place);
    }
    for (const one of plan.names) {
      // A name that the user gave to something else stays the user's.
      if (foreign.has(one.name.toLowerCase())) continue;
      this.addName(one.name, `${sheet}!$${columnName(one.column)}$${one.row + 1}`, null);
    }
  }

  /** `fullCalcOnLoad` (CT_CalcPr, ISO/IEC 29500-1, 18.2.2). */
  calculateOnLoad(): void {
    const { patch } = this;
    const present = child(patch.root, 'calcPr');
    if (present) return patch.setAttribute(present, 'fullCalcOnLoad', '1');
    const before = patch.root.children
      .filter(({ local }) => [...BEFORE_NAMES, 'definedNames'].includes(local))
      .at(-1)!;
    patch.insertAfter(before, `<${patch.prefix}calcPr fullCalcOnLoad="1"/>`);
  }

  result(): string {
    const { patch } = this;
    if (this.removed.size > 0) this.adjustPlaces();
    const names = this.addedNames.map((name) => this.nameXml(name)).join('');
    const list = child(patch.root, 'definedNames');
    const isEmptied =
      names === '' && this.goneNames.size > 0 && this.goneNames.size === list?.children.length;
    if (list && isEmptied) patch.remove(list);
    else if (list) {
      for (const element of this.goneNames) patch.remove(element);
      for (const [element, text] of this.newTexts) {
        if (!this.goneNames.has(element)) patch.replaceText(element, text);
      }
      if (names !== '') patch.append(list, names);
    } else if (names !== '') {
      const { prefix: p } = patch;
      const before = patch.root.children.filter(({ local }) => BEFORE_NAMES.includes(local)).at(-1)!;
      patch.insertAfter(before, `<${p}definedNames>${names}</${p}definedNames>`);
    }
    return patch.result();
  }

  private get names(): readonly XmlElement[] {
    return children(child(this.patch.root, 'definedNames'), 'definedName');
  }

  /** Adds a name; one that was to go because it is being replaced stays where it is. */
  private addName(name: string, refersTo: string, place: number | null, hidden = false): void {
    const present = [...this.goneNames].find(
      (one) => localSheet(one) === place && one.attributes.get('name')?.toLowerCase() === name.toLowerCase(),
    );
    if (!present) {
      this.addedNames.push({ name, refersTo, place, hidden });
      return;
    }
    this.goneNames.delete(present);
    if (present.text !== refersTo) this.newTexts.set(present, refersTo);
  }

  private nameXml({ name, refersTo, place, hidden }: AddedName): string {
    const scope = place === null ? '' : ` localSheetId="${this.moved(place)}"`;
    const { prefix: p } = this.patch;
    const open = `<${p}definedName name="${attributeText(name)}"${scope}${hidden ? ' hidden="1"' : ''}>`;
    return `${open}${elementText(refersTo)}</${p}definedName>`;
  }

  /** Where a sheet stands when the removed ones are gone. */
  private moved(place: number): number {
    return place - [...this.removed].filter((gone) => gone < place).length;
  }

  /** Names and views count sheets: they follow those behind a removed one. One sheet must stay visible. */
  private adjustPlaces(): void {
    for (const element of this.names) {
      const place = localSheet(element);
      if (place === null || this.goneNames.has(element) || this.moved(place) === place) continue;
      this.patch.setAttribute(element, 'localSheetId', String(this.moved(place)));
    }
    const rest = this.sheets.filter((_, place) => !this.removed.has(place));
    for (const view of children(child(this.patch.root, 'bookViews'), 'workbookView')) {
      for (const name of ['activeTab', 'firstSheet']) {
        const place = Number(view.attributes.get(name) ?? 0);
        const next = Math.max(0, Math.min(this.moved(place), rest.length - 1));
        if (place !== next) this.patch.setAttribute(view, name, String(next));
      }
    }
    const isVisible = ({ attributes }: XmlElement): boolean =>
      (attributes.get('state') ?? 'visible') === 'visible';
    if (rest[0] && this.added === 0 && !rest.some(isVisible)) this.patch.setAttribute(rest[0], 'state', null);
  }
}

function localSheet({ attributes }: XmlElement): number | null {
  const place = attributes.get('localSheetId');
  return place === undefined ? null : Number(place);
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** True when a name stands for something in that sheet. */
function refersTo({ text }: XmlElement, sheet: string): boolean {
  const lower = text.toLowerCase();
  return [quoted(sheet), sheetInFormula(sheet)].some((name) => {
    const at = lower.indexOf(`${name.toLowerCase()}!`);
    return at === 0 || (at > 0 && !/[\w.']/.test(lower[at - 1]!));
  });
}
