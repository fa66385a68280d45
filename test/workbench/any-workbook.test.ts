import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OpenBook } from '../../src/workbench/book/open-book';
import { cellCss, DARK, LIGHT } from '../../src/workbench/grid/cell-look';
import { SheetMap } from '../../src/workbench/grid/sheet-map';
import { nodePlatform } from '../../src/xlsx/node-platform';
import { madeWorkbooks } from '../xlsx/made-workbooks';

const files = madeWorkbooks();

test.each(files.map((file) => [path.basename(file), file]))(
  '%s: every sheet is placed and drawn, an edit is taken back, and unchanged it is saved byte for byte',
  async (name, file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const open = new OpenBook(1, name, bytes, nodePlatform, () => undefined);
    const { screen } = open.host;
    for (const sheet of open.state().sheets) {
      const shown = screen.sheet(sheet);
      const map = new SheetMap(shown, { row: 0, column: 0 });
      expect(map.rows.length).toBeGreaterThan(0);
      expect(map.frozen(1000, 600).rows).toBeLessThanOrEqual(map.rows.count);
      const { cells, styles } = screen.cells(sheet, { top: 0, left: 0, bottom: 99, right: 39 });
      for (const { kind, style, conditional, row, column, text } of cells) {
        expect(typeof text).toBe('string');
        for (const paper of [LIGHT, DARK])
          expect(cellCss(styles.get(style)!, kind, conditional, paper)).not.toMatch(/undefined|NaN|##/);
        expect(screen.content(sheet, row, column)).not.toContain('undefined');
      }
    }
    expect(open.state().isChanged).toBe(false);
    expect(Buffer.compare(await open.save(), bytes)).toBe(0);
    const { active } = open.state();
    const before = screen.content(active, 2, 2);
    if (open.type(active, { row: 2, column: 2 }, '1.234,5') === null) {
      expect(open.state()).toMatchObject({ isChanged: true, canUndo: true });
      open.host.user.undo();
      expect(screen.content(active, 2, 2)).toBe(before);
      expect(Buffer.compare(await open.save(), bytes)).toBe(0);
    }
  },
);
