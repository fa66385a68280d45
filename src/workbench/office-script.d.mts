/** The address that the pane loads office.js from. */
export const OFFICE_JS: string;
/** What is given in its place: bridge, shim, and Microsoft's host file. */
export function officeScript(root: string): string;
