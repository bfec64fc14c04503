// Where in the matrix one is, and which answers are marked for a verdict at once.

import { useMemo, useState } from "react";
import type { CellRef } from "../../../api/generated/CellRef";
import type { Matrix } from "../../../api/generated/Matrix";
import type { MatrixRow } from "../../../api/generated/MatrixRow";

export interface Spot {
  row: number;
  column: number;
}

export const cellKey = ({ submission, requirement }: CellRef) => `${submission}/${requirement}`;

export function useCells(matrix: Matrix, rows: MatrixRow[]) {
  const [active, setActive] = useState<CellRef | undefined>();
  const [marks, setMarks] = useState<ReadonlyMap<string, CellRef>>(new Map());

  /** The place of the active answer among the rows shown; the first one where it is not shown. */
  const spot: Spot = useMemo(() => {
    const row = rows.findIndex(({ id }) => id === active?.requirement);
    const column = matrix.vendors.findIndex(({ submission }) => submission === active?.submission);
    return { row: Math.max(0, row), column: Math.max(0, column) };
  }, [active, matrix.vendors, rows]);

  function at({ row, column }: Spot): CellRef | undefined {
    const vendor = matrix.vendors[column];
    const found = rows[row];
    return vendor && found ? { submission: vendor.submission, requirement: found.id } : undefined;
  }

  function toggle(cell: CellRef) {
    const next = new Map(marks);
    const key = cellKey(cell);
    if (!next.delete(key)) next.set(key, cell);
    setMarks(next);
  }

  function markAll(cells: CellRef[]) {
    setMarks(new Map([...marks, ...cells.map((cell) => [cellKey(cell), cell] as const)]));
  }

  return {
    active,
    spot,
    at,
    marks,
    goTo: (to: Spot) => {
      const row = Math.max(0, Math.min(rows.length - 1, to.row));
      const column = Math.max(0, Math.min(matrix.vendors.length - 1, to.column));
      const cell = at({ row, column });
      if (cell) setActive(cell);
      return cell;
    },
    setActive,
    toggle,
    markAll,
    clearMarks: () => setMarks(new Map()),
  };
}
