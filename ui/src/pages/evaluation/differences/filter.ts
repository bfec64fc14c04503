// Which rows of the matrix are shown. The program has found what is to be seen to; here it is only narrowed down.

import type { FindingKind } from "../../../api/generated/FindingKind";
import type { Matrix } from "../../../api/generated/Matrix";
import type { MatrixCell } from "../../../api/generated/MatrixCell";
import type { MatrixRow } from "../../../api/generated/MatrixRow";

export interface MatrixFilter {
  segment: "findings" | "all";
  kinds: ReadonlySet<FindingKind>;
  theme: string;
  text: string;
  onlyOpen: boolean;
}

export const NO_FILTER: MatrixFilter = {
  segment: "findings",
  kinds: new Set(),
  theme: "",
  text: "",
  onlyOpen: false,
};

export function isNarrowed(filter: MatrixFilter): boolean {
  return filter.kinds.size > 0 || filter.theme !== "" || filter.text.trim() !== "" || filter.onlyOpen;
}

/** Whether a cell has something to see to, of these kinds where any are named. */
function isFlagged(cell: MatrixCell, kinds: ReadonlySet<FindingKind>): boolean {
  return kinds.size === 0 ? cell.flags.length > 0 : cell.flags.some((flag) => kinds.has(flag));
}

function rowFits(row: MatrixRow, filter: MatrixFilter, words: string[]): boolean {
  if (filter.theme !== "" && row.theme !== filter.theme) return false;
  const text = `${row.title} ${row.id}`.toLowerCase();
  if (!words.every((word) => text.includes(word))) return false;
  const differs = row.differs && (filter.kinds.size === 0 || filter.kinds.has("differs"));
  const narrowed = filter.segment === "findings" || filter.kinds.size > 0;
  if (narrowed && !differs && !row.cells.some((cell) => isFlagged(cell, filter.kinds))) return false;
  if (!filter.onlyOpen) return true;
  return row.cells.some(
    (cell) => cell.verdict === null && (!narrowed || differs || isFlagged(cell, filter.kinds)),
  );
}

export function shownRows(matrix: Matrix, filter: MatrixFilter): MatrixRow[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return matrix.rows.filter((row) => rowFits(row, filter, words));
}
