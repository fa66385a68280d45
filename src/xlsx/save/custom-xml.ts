import type { CustomXmlPart } from '../../workbook/workbook';
import type { XlsxFile } from '../xlsx-file';
import type { Dialect } from '../write/dialect';
import type { PackageEdit } from '../write/package-edit';
import { withPrivateParts } from '../write/private-parts';
import { addCustomXml } from '../write/state-part';

/** What is to be done to the custom XML parts of the file. */
export interface CustomXmlChanges {
  /** New texts of parts of the file, by name. */
  readonly rewritten: readonly (readonly [name: string, text: string])[];
  readonly added: readonly CustomXmlPart[];
  readonly gone: readonly string[];
}

/** A part that was given another text is another object; it takes the place of one of the same namespace. */
export function customXmlChanges({ customXmlParts, workbook }: XlsxFile): CustomXmlChanges {
  const present = new Set(workbook.customXml);
  const gone = new Map([...customXmlParts].filter(([part]) => !present.has(part)));
  const rewritten: (readonly [string, string])[] = [];
  const added: CustomXmlPart[] = [];
  for (const part of workbook.customXml.filter((one) => !customXmlParts.has(one))) {
    const replaced = [...gone].find(([one]) => one.namespace === part.namespace);
    if (!replaced) added.push(part);
    else {
      gone.delete(replaced[0]);
      if (replaced[0].text !== part.text) rewritten.push([replaced[1], part.text]);
    }
  }
  return { rewritten, added, gone: [...gone.values()] };
}

export async function saveCustomXml(
  { rewritten, added, gone }: CustomXmlChanges,
  { package: parts, workbookPart }: XlsxFile,
  edit: PackageEdit,
  dialect: Dialect,
): Promise<void> {
  for (const [name, text] of rewritten) await edit.putText(name, text);
  for (const part of added) await addCustomXml(workbookPart.part, edit, dialect, part);
  for (const name of gone) {
    for (const one of withPrivateParts(parts, name)) edit.remove(one);
    for (const from of [workbookPart.part, '']) edit.relationships(from).remove(name);
  }
}
