/** Empty rows that are written out between two rows; after a larger gap a new piece begins, with a row number of its own. */
const MOST_EMPTY_ROWS = 50;

/**
 * Rows of a sheet as tab-separated lines that stay in step with the sheet's own row numbers, so that a character's cell can
 * be told from its line and column. `add` gets each piece with the number of its first row.
 */
export interface Table {
  /** `row` counts from 1; rows come in order. */
  row(row: number, cells: readonly string[]): void;
  end(): void;
}

export function createTable(add: (text: string, firstRow: number) => void): Table {
  let lines: string[] = [];
  let firstRow = 1;
  const end = () => {
    if (lines.length > 0) add(lines.join('\n'), firstRow);
    lines = [];
  };
  return {
    row(row, cells) {
      const empty = row - firstRow - lines.length;
      if (lines.length > 0 && empty > MOST_EMPTY_ROWS) end();
      if (lines.length === 0) firstRow = row;
      else for (let gap = empty; gap > 0; gap -= 1) lines.push('');
      lines.push(cells.join('\t'));
    },
    end,
  };
}
