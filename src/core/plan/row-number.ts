/** Numbers of rows as addresses write them; most formulas name the row of the one before. */
export class RowNumber {
  private row = -1;
  private text = '';

  /** "6" of row 5. */
  of(row: number): string {
    if (row !== this.row) {
      this.row = row;
      this.text = String(row + 1);
    }
    return this.text;
  }
}
