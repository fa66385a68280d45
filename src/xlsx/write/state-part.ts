import type { CustomXmlPart } from '../../workbook/workbook';
import type { Package } from '../package';
import type { WorkbookPart } from '../read/workbook-part';
import { BadFile } from '../bad-file';
import { attributeText } from '../xml/text';
import type { Dialect } from './dialect';
import type { PackageEdit } from './package-edit';
import { withPrivateParts } from './private-parts';

/** The namespace of the part in which our choices, acceptances and journal travel with the file. */
export const STATE_NAMESPACE = 'urn:lkjip:1';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Any identity will do, as long as it is the same whenever the same file is written. */
const itemId = (n: number): string => `{5B1D7C0E-3A44-4C57-9B0A-6C6B6A69${(0x7030 + n).toString(16)}}`;

const propertiesXml = (n: number, dialect: string, namespace: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
  `<ds:datastoreItem ds:itemID="${itemId(n)}" xmlns:ds="${dialect}">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${attributeText(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`;

/** Puts the state (a whole XML document with `STATE_NAMESPACE`) into the file; null takes it out. */
export async function writeState(
  file: Package,
  { part: workbook, customXml }: WorkbookPart,
  edit: PackageEdit,
  dialect: Dialect,
  state: string | null,
): Promise<void> {
  const [present, ...others] = customXml.filter((part) => isState(file, part));
  if (state !== null && present !== undefined) await edit.putText(present, state);
  else if (state !== null)
    await addCustomXml(workbook, edit, dialect, { namespace: STATE_NAMESPACE, text: state });
  const gone = [...(state === null && present !== undefined ? [present] : []), ...others];
  for (const part of gone) {
    for (const one of withPrivateParts(file, part)) edit.remove(one);
    for (const from of [workbook, '']) edit.relationships(from).remove(part);
  }
}

/** Adds a custom XML part to the workbook, with the properties that Excel expects beside it. */
export async function addCustomXml(
  workbook: string,
  edit: PackageEdit,
  dialect: Dialect,
  { namespace, text }: CustomXmlPart,
): Promise<void> {
  let n = 1;
  while (edit.has(`customXml/item${n}.xml`) || edit.has(`customXml/itemProps${n}.xml`)) n++;
  const item = `customXml/item${n}.xml`;
  const properties = `customXml/itemProps${n}.xml`;
  const { relationships } = dialect;
  await edit.putText(item, text);
  const ofProperties = relationships.replace(/relationships$/, 'customXml');
  await edit.putText(properties, propertiesXml(n, ofProperties, namespace));
  edit.setContentType(item, 'application/xml');
  edit.setContentType(properties, PROPERTIES_TYPE);
  edit.relationships(workbook).add(`${relationships}/customXml`, item);
  edit.relationships(item).add(`${relationships}/customXmlProps`, properties);
}

function isState(file: Package, part: string): boolean {
  try {
    return file.tree(part).namespace === STATE_NAMESPACE;
  } catch (error) {
    if (error instanceof BadFile) return false;
    throw error;
  }
}
