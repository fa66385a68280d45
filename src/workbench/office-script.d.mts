/** The address that the pane loads office.js from. */
export const OFFICE_JS: string;
/** Microsoft's host file in node_modules. */
export function libraryFile(root: string): string;
/** What a test gives in place of office.js: bridge, shim, Microsoft's host file, and the declared requirement set. */
export function officeScript(root: string): string;
