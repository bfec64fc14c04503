// The requirements with their fields: a table, laid out as cards where there is no room for its columns. A row is drawn
// anew only when something of its own changes, and rows out of sight are not styled, so that three hundred stay quick.
// biome-ignore-all lint/a11y/noRedundantRoles: rows that are laid out as grids lose their roles in some web views.
// biome-ignore-all lint/a11y/useSemanticElements: as above.

import { Input } from "@digdir/designsystemet-react";
import { memo, useId } from "react";
import type { Row } from "../../../api/generated/Row";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { useWords } from "../../../locales/words";
import { DocumentationPanel } from "./documentation-panel";
import { COLUMNS, type Column, useRowFields } from "./row-fields";
import { RowHead } from "./row-head";
import styles from "./terms-list.module.css";
import { byTheme } from "./terms-rows";
import { ROW_CHECK, type Selection } from "./use-selection";
import type { ResetTerms, SetTerms } from "./use-terms";

interface TermsListProps {
  id: string;
  rows: Row[];
  vocabulary: Vocabulary;
  selection: Selection;
  set: SetTerms;
  reset: ResetTerms;
  weights: "none" | "some" | "all";
  /** The requirement whose documentation is open. */
  open: string | undefined;
  onOpen: (id: string | undefined) => void;
  /** The requirement a link led to. */
  asked: string | undefined;
}

export function TermsList(props: TermsListProps) {
  const words = useWords();
  const allId = useId();
  const { rows, vocabulary, selection, weights } = props;
  const columns = COLUMNS.filter((column) => column !== "weight" || weights !== "none");
  const some = selection.ids.length > 0;
  const every = selection.ids.length === rows.length;
  const themeName = (theme: string) => vocabulary.themes.find(({ id }) => id === theme)?.name ?? theme;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move between the check boxes inside.
    <div onKeyDown={selection.onKeyDown}>
      <table
        role="table"
        className={styles.table}
        aria-label={words.terms.tableLabel}
        data-weights={columns.includes("weight") || undefined}
      >
        <thead role="rowgroup">
          <tr role="row" className={styles.row}>
            <td role="cell" className={styles.check}>
              <label className={styles.all} htmlFor={allId}>
                <Input
                  id={allId}
                  type="checkbox"
                  checked={every}
                  ref={(input: HTMLInputElement | null) => {
                    if (input) input.indeterminate = some && !every;
                  }}
                  onChange={() => selection.all(!every)}
                />
                <span>{words.terms.selectAll}</span>
              </label>
            </td>
            <th role="columnheader" scope="col">
              {words.terms.columns.requirement}
            </th>
            {columns.map((column) => (
              <th role="columnheader" scope="col" key={column}>
                {words.terms.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        {byTheme(rows).map(({ theme, rows: inTheme }) => (
          <tbody role="rowgroup" key={theme}>
            <tr role="row">
              <th role="rowheader" scope="rowgroup" colSpan={columns.length + 2} className={styles.theme}>
                {words.terms.withCount(themeName(theme), inTheme.length)}
              </th>
            </tr>
            {inTheme.map((row) => (
              <TermsRow
                key={row.id}
                id={props.id}
                row={row}
                vocabulary={vocabulary}
                columns={columns.join(" ")}
                allWeights={weights === "all"}
                selected={selection.has(row.id)}
                put={selection.put}
                set={props.set}
                reset={props.reset}
                open={props.open === row.id}
                onOpen={props.onOpen}
                asked={props.asked === row.id}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface TermsRowProps {
  id: string;
  row: Row;
  vocabulary: Vocabulary;
  /** As one text, so that it compares by value. */
  columns: string;
  allWeights: boolean;
  selected: boolean;
  put: Selection["put"];
  set: SetTerms;
  reset: ResetTerms;
  open: boolean;
  onOpen: (id: string | undefined) => void;
  asked: boolean;
}

const TermsRow = memo(function TermsRow(props: TermsRowProps) {
  const { id, row, vocabulary, selected, put, set, reset, open, onOpen, asked, allWeights } = props;
  const words = useWords();
  const columns = props.columns.split(" ") as Column[];
  const fields = useRowFields({
    row,
    vocabulary,
    set,
    allWeights,
    open,
    onOpen: () => onOpen(open ? undefined : row.id),
  });

  function document(documentation: string[] | null) {
    onOpen(undefined);
    void set([row.id], { kind: "documentation", documentation });
  }

  return (
    <>
      <tr
        role="row"
        className={styles.row}
        data-requirement={row.id}
        data-selected={selected || undefined}
        data-asked={asked || undefined}
      >
        <td role="cell" className={styles.check}>
          <Input
            type="checkbox"
            aria-label={words.terms.select(row.title)}
            checked={selected}
            {...{ [ROW_CHECK]: row.id }}
            onChange={(event) =>
              put(row.id, event.target.checked, (event.nativeEvent as MouseEvent).shiftKey === true)
            }
          />
        </td>
        <th role="rowheader" scope="row" className={styles.head}>
          <RowHead id={id} row={row} onReset={() => void reset([row.id])} />
        </th>
        {columns.map((column) => (
          <td role="cell" key={column} data-empty={fields[column] === null || undefined}>
            <span className={styles.fieldName} aria-hidden="true">
              {words.terms.columns[column]}
            </span>
            {fields[column]}
          </td>
        ))}
      </tr>
      {open ? (
        <tr role="row">
          <td role="cell" colSpan={columns.length + 2} className={styles.panel}>
            <DocumentationPanel
              legend={words.terms.documentationOf(row.title)}
              evidence={vocabulary.evidence}
              chosen={row.documentation}
              onUse={document}
              onReset={() => document(null)}
              onClose={() => onOpen(undefined)}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
});
