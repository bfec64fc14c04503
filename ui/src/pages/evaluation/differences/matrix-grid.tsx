// Requirements down, vendors across, with headers that stay while the rest moves. Only the rows in view are drawn, so
// that twenty vendors and a thousand requirements are as quick as three and thirty. One tab stop: the arrow keys move.

import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from "react";
import type { CellRef } from "../../../api/generated/CellRef";
import type { Matrix } from "../../../api/generated/Matrix";
import type { MatrixRow } from "../../../api/generated/MatrixRow";
import { useWords } from "../../../locales/words";
import { useVisible } from "../../../state/use-visible";
import { GridRow } from "./grid-row";
import styles from "./matrix-grid.module.css";
import { cellKey, type Spot } from "./use-cells";

interface MatrixGridProps {
  matrix: Matrix;
  rows: MatrixRow[];
  spot: Spot;
  /** The answer shown beside the matrix. */
  open: CellRef | undefined;
  marks: ReadonlyMap<string, CellRef>;
  gridRef: RefObject<HTMLDivElement | null>;
  onMove: (to: Spot) => void;
  onToggle: (spot: Spot) => void;
  /** Marks the rectangle between where marking began and here. */
  onMarkRange: (from: Spot, to: Spot) => void;
  onClearMarks: () => void;
  onEnter: () => void;
}

const SPARE_ROWS = 4;
/** As in the style sheet. */
const ROW_HEIGHT = 64;

export const cellDomId = (cell: CellRef) => `cell-${cellKey(cell).replace(/[^\w-]/g, "_")}`;

export function MatrixGrid(props: MatrixGridProps) {
  const { matrix, rows, spot, open, marks, gridRef } = props;
  const words = useWords();
  const content = useRef<HTMLDivElement>(null);
  const anchor = useRef<Spot | null>(null);
  const visible = useVisible(gridRef, content);
  const first = Math.max(0, Math.floor(visible.top / ROW_HEIGHT) - SPARE_ROWS);
  const last = Math.min(rows.length, Math.ceil(visible.bottom / ROW_HEIGHT) + SPARE_ROWS);
  const activeRow = rows[spot.row];
  const activeVendor = matrix.vendors[spot.column];
  const activeId =
    activeRow && activeVendor
      ? cellDomId({ submission: activeVendor.submission, requirement: activeRow.id })
      : undefined;

  // The place one has moved to comes into view, below the header and beside the requirement's name.
  useEffect(() => {
    const grid = gridRef.current;
    if (!grid || open === undefined) return;
    const head = grid.querySelector<HTMLElement>("[data-head]")?.offsetHeight ?? 0;
    const top = spot.row * ROW_HEIGHT;
    if (top < grid.scrollTop) grid.scrollTop = top;
    else if (top + ROW_HEIGHT + head > grid.scrollTop + grid.clientHeight) {
      grid.scrollTop = top + ROW_HEIGHT + head - grid.clientHeight;
    }
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeId, gridRef, open, spot.row]);

  function moveTo(to: Spot, marking: boolean) {
    if (marking) {
      anchor.current ??= spot;
      props.onMarkRange(anchor.current, {
        row: Math.max(0, Math.min(rows.length - 1, to.row)),
        column: Math.max(0, Math.min(matrix.vendors.length - 1, to.column)),
      });
    } else anchor.current = null;
    props.onMove(to);
  }

  function pressed(event: KeyboardEvent) {
    if (event.altKey) return;
    const page = Math.max(1, Math.floor((gridRef.current?.clientHeight ?? 400) / ROW_HEIGHT) - 2);
    const control = event.ctrlKey || event.metaKey;
    const moves: Record<string, Spot> = {
      ArrowDown: { row: spot.row + 1, column: spot.column },
      ArrowUp: { row: spot.row - 1, column: spot.column },
      ArrowRight: { row: spot.row, column: spot.column + 1 },
      ArrowLeft: { row: spot.row, column: spot.column - 1 },
      PageDown: { row: spot.row + page, column: spot.column },
      PageUp: { row: spot.row - page, column: spot.column },
      Home: { row: control ? 0 : spot.row, column: 0 },
      End: { row: control ? rows.length - 1 : spot.row, column: matrix.vendors.length - 1 },
    };
    const to = moves[event.key];
    if (to) {
      moveTo(to, event.shiftKey);
    } else if (event.key === " " && !control) props.onToggle(spot);
    else if (event.key === "Enter") props.onEnter();
    else if (event.key === "Escape" && marks.size > 0) props.onClearMarks();
    else return;
    event.preventDefault();
  }

  function clicked(event: MouseEvent) {
    if (!(event.target instanceof Element)) return;
    const cell = event.target.closest<HTMLElement>("[data-row]");
    if (!cell) return;
    const to = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    if (event.ctrlKey || event.metaKey) props.onToggle(to);
    moveTo(to, event.shiftKey);
    gridRef.current?.focus({ preventScroll: true });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of this size is drawn in parts and moved in as a grid
    <div
      ref={gridRef}
      role="grid"
      className={styles.grid}
      style={{ "--vendors": matrix.vendors.length } as React.CSSProperties}
      aria-label={words.evaluation.matrix}
      aria-rowcount={rows.length + 1}
      aria-colcount={matrix.vendors.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={activeId}
      tabIndex={0}
      onKeyDown={pressed}
      onClick={clicked}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: part of the grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus */}
      <div role="row" aria-rowindex={1} className={styles.head} data-head>
        {/* biome-ignore lint/a11y/useSemanticElements: part of the grid */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus */}
        <div role="columnheader" aria-colindex={1} className={styles.corner}>
          {words.evaluation.requirement}
        </div>
        {matrix.vendors.map((vendor, column) => (
          // biome-ignore lint/a11y/useSemanticElements: part of the grid
          // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
          <div
            role="columnheader"
            key={vendor.submission}
            aria-colindex={column + 2}
            className={styles.vendor}
          >
            <b>{vendor.vendor}</b>
            <span className={styles.product}>{vendor.product}</span>
          </div>
        ))}
      </div>
      <div
        ref={content}
        role="presentation"
        className={styles.body}
        style={{ height: rows.length * ROW_HEIGHT }}
      >
        {rows.slice(first, last).map((row, place) => (
          <GridRow
            key={row.id}
            row={row}
            place={first + place}
            top={(first + place) * ROW_HEIGHT}
            vendors={matrix.vendors}
            active={spot.row === first + place ? spot.column : undefined}
            marks={marks}
          />
        ))}
      </div>
    </div>
  );
}
