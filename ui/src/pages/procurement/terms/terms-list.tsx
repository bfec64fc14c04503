// The requirements with their fields: a table where there is room, cards where there is not. A row is drawn anew only
// when something of its own changes, so that three hundred of them stay quick.

import { Input, Table } from "@digdir/designsystemet-react";
import { memo, useId } from "react";
import type { Row } from "../../../api/generated/Row";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { useWords } from "../../../locales/words";
import { useMedia } from "../../../state/use-media";
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
  const cards = useMedia("(max-width: 72rem)");
  const words = useWords();
  const { rows, vocabulary, selection, weights } = props;
  const columns = COLUMNS.filter((column) => column !== "weight" || weights !== "none");
  const groups = byTheme(rows);
  const themeName = (theme: string) => vocabulary.themes.find(({ id }) => id === theme)?.name ?? theme;
  const item = (row: Row) => (
    <Item
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
      card={cards}
    />
  );

  if (cards) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move between the check boxes inside.
      <div onKeyDown={selection.onKeyDown}>
        <p className="kk-row">
          <SelectAll rows={rows} selection={selection} labelled />
        </p>
        {groups.map(({ theme, rows: inTheme }) => (
          <section key={theme}>
            <h2 className={styles.theme}>{words.terms.withCount(themeName(theme), inTheme.length)}</h2>
            <ul className={styles.cards}>{inTheme.map(item)}</ul>
          </section>
        ))}
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move between the check boxes inside.
    <div onKeyDown={selection.onKeyDown}>
      <Table className={styles.table} data-size="sm" aria-label={words.terms.tableLabel}>
        <thead>
          <tr>
            <td className={styles.check}>
              <SelectAll rows={rows} selection={selection} />
            </td>
            <th scope="col">{words.terms.columns.requirement}</th>
            {columns.map((column) => (
              <th scope="col" key={column} data-column={column}>
                {words.terms.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ theme, rows: inTheme }) => (
          <tbody key={theme}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 2} className={styles.group}>
                {words.terms.withCount(themeName(theme), inTheme.length)}
              </th>
            </tr>
            {inTheme.map(item)}
          </tbody>
        ))}
      </Table>
    </div>
  );
}

interface SelectAllProps {
  rows: Row[];
  selection: Selection;
  labelled?: boolean;
}

function SelectAll({ rows, selection, labelled = false }: SelectAllProps) {
  const words = useWords();
  const some = selection.ids.length > 0;
  const every = rows.length > 0 && selection.ids.length === rows.length;
  const boxId = useId();
  const box = (
    <Input
      id={boxId}
      type="checkbox"
      aria-label={labelled ? undefined : words.terms.selectAll}
      title={words.terms.selectAll}
      checked={every}
      ref={(input: HTMLInputElement | null) => {
        if (input) input.indeterminate = some && !every;
      }}
      onChange={() => selection.all(!every)}
    />
  );
  return labelled ? (
    <label className={styles.all} htmlFor={boxId}>
      {box} {words.terms.selectAll}
    </label>
  ) : (
    box
  );
}

interface ItemProps {
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
  card: boolean;
}

const Item = memo(function Item(props: ItemProps) {
  const { id, row, vocabulary, selected, put, set, reset, open, onOpen, asked, card } = props;
  const words = useWords();
  const columns = props.columns.split(" ") as Column[];
  const fields = useRowFields({
    row,
    vocabulary,
    set,
    allWeights: props.allWeights,
    open,
    onOpen: () => onOpen(open ? undefined : row.id),
  });
  const check = (
    <Input
      type="checkbox"
      aria-label={words.terms.select(row.title)}
      checked={selected}
      {...{ [ROW_CHECK]: row.id }}
      onChange={(event) => put(row.id, event.target.checked, (event.nativeEvent as MouseEvent).shiftKey)}
    />
  );
  const head = <RowHead id={id} row={row} onReset={() => void reset([row.id])} />;
  const panel = open ? (
    <DocumentationPanel
      legend={words.terms.documentationOf(row.title)}
      evidence={vocabulary.evidence}
      chosen={row.documentation}
      onUse={(documentation) => {
        onOpen(undefined);
        void set([row.id], { kind: "documentation", documentation });
      }}
      onReset={() => {
        onOpen(undefined);
        void set([row.id], { kind: "documentation", documentation: null });
      }}
      onClose={() => onOpen(undefined)}
    />
  ) : null;

  if (card) {
    return (
      <li
        className={styles.card}
        data-requirement={row.id}
        data-selected={selected || undefined}
        data-asked={asked || undefined}
      >
        <div className={styles.cardHead}>
          {check}
          {head}
        </div>
        <div className={styles.cardFields}>
          {columns.map((column) =>
            fields[column] ? (
              <div key={column} className={styles.cardField}>
                <span className={styles.fieldName} aria-hidden="true">
                  {words.terms.columns[column]}
                </span>
                {fields[column]}
              </div>
            ) : null,
          )}
        </div>
        {panel}
      </li>
    );
  }
  return (
    <>
      <tr data-requirement={row.id} data-selected={selected || undefined} data-asked={asked || undefined}>
        <td className={styles.check}>{check}</td>
        <th scope="row">{head}</th>
        {columns.map((column) => (
          <td key={column}>{fields[column]}</td>
        ))}
      </tr>
      {panel ? (
        <tr>
          <td colSpan={columns.length + 2}>{panel}</td>
        </tr>
      ) : null}
    </>
  );
});
