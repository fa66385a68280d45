/** Serves dist/workbench on this computer, from the first free port on; gives the address, and how to end. */
export function serve(
  root: string,
  firstPort: number,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }>;
