// One requirement with every vendor's answer: each cell says the answer, what is to be seen to, and the buyer's verdict.

import type { MatrixCell } from "../../../api/generated/MatrixCell";
import type { MatrixRow } from "../../../api/generated/MatrixRow";
import type { MatrixVendor } from "../../../api/generated/MatrixVendor";
import { NormLevelGlyph } from "../../../components/norm-level";
import { useWords, type Words } from "../../../locales/words";
import { cellDomId } from "./matrix-grid";
import styles from "./matrix-grid.module.css";
import { AnswerSign, OutcomeSign } from "./signs";
import { cellKey } from "./use-cells";

interface GridRowProps {
  row: MatrixRow;
  place: number;
  top: number;
  vendors: MatrixVendor[];
  /** The column one is in, where this is the row. */
  active: number | undefined;
  marks: ReadonlyMap<string, unknown>;
}

export function GridRow({ row, place, top, vendors, active, marks }: GridRowProps) {
  const words = useWords();
  const said = words.evaluation;
  const absolute = row.role === "absolute_requirement" || row.role === "qualification";
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the grid
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
    <div role="row" aria-rowindex={place + 2} className={styles.row} style={{ top }}>
      {/* biome-ignore lint/a11y/useSemanticElements: part of the grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus */}
      <div role="rowheader" aria-colindex={1} className={styles.name}>
        <span className={styles.title} title={row.title}>
          {row.title}
        </span>
        <span className={styles.meta}>
          {row.level ? (
            <>
              <NormLevelGlyph level={row.level} />
              <span className="kk-hidden">{words.common.levels[row.level]}. </span>
            </>
          ) : null}
          {absolute ? <b>{said.mustRoles[row.role] ?? said.absolute}</b> : <span>{row.id}</span>}
          {row.differs ? <span className={styles.differs}>≠ {said.differs}</span> : null}
        </span>
      </div>
      {row.cells.map((cell, column) => {
        const vendor = vendors[column];
        if (!vendor) return null;
        const at = { submission: vendor.submission, requirement: row.id };
        return (
          // biome-ignore lint/a11y/useSemanticElements: part of the grid
          // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus
          <div
            role="gridcell"
            key={vendor.submission}
            id={cellDomId(at)}
            aria-colindex={column + 2}
            aria-selected={marks.has(cellKey(at))}
            className={styles.cell}
            data-row={place}
            data-column={column}
            data-answer={cell.answer ?? "none"}
            data-grave={cell.flags.includes("absolute_not_met") || undefined}
            data-active={active === column || undefined}
          >
            <CellWords cell={cell} words={words} />
          </div>
        );
      })}
    </div>
  );
}

function CellWords({ cell, words }: { cell: MatrixCell; words: Words }) {
  const said = words.evaluation;
  // «Ikke svart» says it already.
  const flags = cell.flags.filter((flag) => flag !== "unanswered" && flag !== "differs");
  const [first] = flags;
  return (
    <>
      <span className={styles.answer}>
        <AnswerSign answer={cell.answer} />
        {cell.verdict ? (
          <>
            <span className="kk-hidden">, {said.outcomes[cell.verdict].toLowerCase()}</span>
            <OutcomeSign outcome={cell.verdict} bare />
          </>
        ) : null}
      </span>
      {first ? (
        <span className={styles.flag} title={flags.map((flag) => said.flags[flag]).join(", ")}>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M8 1.5 15 14.5H1Z" strokeLinejoin="round" />
            <path d="M8 6v4m0 2v.4" strokeLinecap="round" />
          </svg>
          <span className={styles.flagWord}>{said.flags[first]}</span>
          {flags.length > 1 ? (
            <>
              <span aria-hidden="true">+{flags.length - 1}</span>
              <span className="kk-hidden">
                ,{" "}
                {flags
                  .slice(1)
                  .map((flag) => said.flags[flag])
                  .join(", ")}
              </span>
            </>
          ) : null}
        </span>
      ) : null}
    </>
  );
}
