import type { CustomXmlPart } from '../../workbook/workbook';
import type { XlsxFile } from '../xlsx-file';
import type { Dialect } from '../write/dialect';
import type { PackageEdit } from '../write/package-edit';
import { withPrivateParts } from '../write/private-parts';
import { addCustomXml } from '../write/state-part';

/** Makes the custom XML parts of the file those of the workbook; true when something had to be done. */
export async function saveCustomXml(file: XlsxFile, edit: PackageEdit, dialect: Dialect): Promise<boolean> {
  const { customXmlParts, workbook, workbookPart, package: parts } = file;
  const present = new Set(workbook.customXml);
  const gone = [...customXmlParts].filter(([part]) => !present.has(part));
  const added = workbook.customXml.filter((part) => !customXmlParts.has(part));
  for (const part of added) {
    const replaced = takeLike(gone, part);
    if (replaced !== null) await edit.putText(replaced, part.text);
    else await addCustomXml(workbookPart.part, edit, dialect, part);
  }
  for (const [, name] of gone) {
    for (const one of withPrivateParts(parts, name)) edit.remove(one);
    for (const from of [workbookPart.part, '']) edit.relationships(from).remove(name);
  }
  return gone.length + added.length > 0;
}

/** Takes out of the list the part whose place a new one of the same namespace takes. */
function takeLike(gone: [CustomXmlPart, string][], { namespace }: CustomXmlPart): string | null {
  const place = gone.findIndex(([part]) => part.namespace === namespace);
  return place < 0 ? null : gone.splice(place, 1)[0]![1];
}
