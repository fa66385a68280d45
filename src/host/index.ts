/**
 * An Excel host for Microsoft's unmodified Office.js client library, over a workbook in memory. For tests and the
 * workbench; the add-in does not know of it.
 *
 *   const host = createHost(workbook, { displayLocale: 'id' });
 *   const { Excel, OfficeExtension } = loadOfficeJs(host.bridge);      // src/host/load/load-office-js.ts (Node, Jest)
 *   await Excel.run(async (context) => { … });                         // the add-in's own code, as in Excel
 *
 *   host.workbook         what the add-in wrote (values, formulas, formats, merges, names, custom XML parts)
 *   host.sheet('Tabel 3.9')  the rest: widths, heights, freeze, print set-up, conditional formats, links, protection
 *   host.calculation      status of every formula (src/workbook/formula)
 *   host.user             what a person does: type into a cell, select, activate, rename, delete, protect, undo, redo
 *   host.history          begin() before what shall be one step of undo; can
 *   host.screen           what a grid draws: sheet(name), cells(name, block), content(name, row, column)
 *   host.requests         { count, bytes, largest, responseBytes, largestResponse }; reset()
 *   host.faults           { requestLimit, responseLimit, cellEditMode, failAt(n, code, { afterActions }) , clear() }
 *   host.fillsShown(name) fills that conditional formats give to cells now, by address
 *
 * A member that is not there answers ApiNotFound with its class and name. Requirement set: ExcelApi 1.14.
 */
export { parseBlock, splitAddress } from './book/block';
export type { NativeBridge } from './protocol/bridge';
export { createHost, type Host, type HostOptions, type Screen } from './create-host';
export type { ConditionalLook } from './book/conditional-fills';
export type { Place, ShownCell, ShownCells, ShownSheet, Step } from './book/shown';
