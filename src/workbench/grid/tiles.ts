import type { Block } from '../../core/sheet/snapshot';
import type { HostStyle } from '../../workbook/host-style';
import type { ShownCell, ShownCells } from '../../host';

const TILE_ROWS = 64;
const TILE_COLUMNS = 32;
/** More are forgotten, those asked for longest ago first. */
const MOST_TILES = 60;

interface Tile {
  cells: ReadonlyMap<number, ShownCell>;
  isAsked: boolean;
  isStale: boolean;
}

/** So many columns as a sheet can have: one number stands for a cell. */
const KEY = 16_384;

/** The cells that were seen lately, asked for by tiles. What is old stays in view until the new has come. */
export class Tiles {
  readonly styles = new Map<number, HostStyle>();
  readonly #tiles = new Map<number, Tile>();
  readonly #ask: (block: Block) => Promise<ShownCells>;
  readonly #onChange: (rows: ReadonlySet<number>) => void;
  #isOver = false;

  /** `onChange` is told the rows in which something is seen differently from before. */
  constructor(ask: (block: Block) => Promise<ShownCells>, onChange: (rows: ReadonlySet<number>) => void) {
    this.#ask = ask;
    this.#onChange = onChange;
  }

  /** Everything may be different now. */
  expire(): void {
    for (const tile of this.#tiles.values()) tile.isStale = true;
  }

  /** Nothing that is still on its way is wanted. */
  end(): void {
    this.#isOver = true;
  }

  /** The cell as it was last seen; undefined when it is empty, or not known yet. */
  cell(row: number, column: number): ShownCell | undefined {
    return this.#tiles.get(tileKey(row, column))?.cells.get(row * KEY + column);
  }

  /** Asks for the tiles of a block that are missing or old. */
  want({ top, left, bottom, right }: Block): void {
    for (let row = top - (top % TILE_ROWS); row <= bottom; row += TILE_ROWS)
      for (let column = left - (left % TILE_COLUMNS); column <= right; column += TILE_COLUMNS)
        this.#wantTile(row, column);
  }

  #wantTile(row: number, column: number): void {
    const key = tileKey(row, column);
    const tile = this.#tiles.get(key) ?? { cells: new Map(), isAsked: false, isStale: true };
    // Put to the end: the first of a map are those wanted longest ago.
    this.#tiles.delete(key);
    this.#tiles.set(key, tile);
    if (tile.isAsked || !tile.isStale) return;
    tile.isAsked = true;
    tile.isStale = false;
    const block = { top: row, left: column, bottom: row + TILE_ROWS - 1, right: column + TILE_COLUMNS - 1 };
    const come = (shown: ShownCells): void => {
      tile.isAsked = false;
      if (this.#isOver) return;
      const before = tile.cells;
      tile.cells = new Map(shown.cells.map((cell) => [cell.row * KEY + cell.column, cell]));
      for (const [index, style] of shown.styles) this.styles.set(index, style);
      const rows = changedRows(before, tile.cells);
      if (rows.size > 0) this.#onChange(rows);
    };
    // A sheet may have gone meanwhile: then the page is told of it, and shows another.
    this.#ask(block).then(come, () => (tile.isAsked = false));
    if (this.#tiles.size > MOST_TILES) this.#tiles.delete(this.#tiles.keys().next().value!);
  }
}

const tileKey = (row: number, column: number): number =>
  Math.floor(row / TILE_ROWS) * KEY + Math.floor(column / TILE_COLUMNS);

type CellMap = ReadonlyMap<number, ShownCell>;

function changedRows(before: CellMap, after: CellMap): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [key, cell] of after) if (!isSeenSame(before.get(key), cell)) rows.add(cell.row);
  for (const [key, cell] of before) if (!after.has(key)) rows.add(cell.row);
  return rows;
}

function isSeenSame(a: ShownCell | undefined, b: ShownCell): boolean {
  const [one, other] = [a?.conditional, b.conditional];
  return (
    a?.text === b.text &&
    a.style === b.style &&
    a.kind === b.kind &&
    one?.fill === other?.fill &&
    one?.color === other?.color &&
    one?.bold === other?.bold &&
    one?.italic === other?.italic
  );
}
