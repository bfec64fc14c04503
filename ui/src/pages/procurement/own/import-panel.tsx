// Own requirements from a table the buyer has: file, what the columns hold, a preview that follows, the rows wanted, and
// one step that takes them in and can be undone.

import { Button, Checkbox, Textfield } from "@digdir/designsystemet-react";
import { useEffect, useId, useRef, useState } from "react";
import { errorText } from "../../../api/errors";
import type { ProcurementView } from "../../../api/generated/ProcurementView";
import type { TableView } from "../../../api/generated/TableView";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { type TableChoice, useImportOwn, useTable } from "../../../api/imports";
import { ColumnMapping, FileChoice, ProblemList } from "../../../components/column-mapping";
import { useWords } from "../../../locales/words";
import { ImportRows } from "./import-rows";
import styles from "./own-step.module.css";

interface ImportPanelProps {
  view: ProcurementView;
  vocabulary: Vocabulary;
  onDone: () => void;
  onClose: () => void;
}

export function ImportPanel({ view, vocabulary, onDone, onClose }: ImportPanelProps) {
  const words = useWords();
  const said = words.imports;
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [choice, setChoice] = useState<TableChoice>();
  const table = useTable(choice, view.id);
  useEffect(() => title.current?.focus(), []);
  const shown = choice && !table.isError ? table.data : undefined;
  return (
    <section
      className={styles.library}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1} className={styles.title} id={heading}>
          {said.title}
        </h2>
        <Button variant="tertiary" data-color="neutral" data-size="sm" onClick={onClose}>
          {words.common.close}
        </Button>
      </div>
      <p>{said.lead}</p>
      <FileChoice
        file={shown?.file}
        onPick={(path) =>
          setChoice((before) => ({ path, pick: (before?.pick ?? 0) + 1, sheet: null, columns: null }))
        }
      />
      {choice && table.isPending ? <p role="status">{words.common.loading}</p> : null}
      {choice && table.isError ? (
        <p role="alert" className={styles.refusal}>
          {errorText(words, table.error)}
        </p>
      ) : null}
      {choice && shown ? (
        <>
          <ColumnMapping
            table={shown}
            onChange={({ sheet, columns }) => setChoice({ ...choice, sheet, columns })}
          />
          <Chosen
            // A new file, sheet or mapping is a new choice of rows.
            key={`${choice.pick} ${shown.sheet} ${JSON.stringify(shown.columns)}`}
            view={view}
            table={shown}
            path={choice.path}
            waiting={table.isPlaceholderData}
            vocabulary={vocabulary}
            onDone={onDone}
          />
        </>
      ) : null}
    </section>
  );
}

interface ChosenProps {
  view: ProcurementView;
  table: TableView;
  path: string;
  waiting: boolean;
  vocabulary: Vocabulary;
  onDone: () => void;
}

/** The rows, those that are chosen, and what becomes of them. */
function Chosen({ view, table, path, waiting, vocabulary, onDone }: ChosenProps) {
  const words = useWords();
  const said = words.imports;
  const { proposals } = table;
  const [rows, setRows] = useState(() => new Set(proposals.filter((one) => one.new).map((one) => one.row)));
  const [absolute, setAbsolute] = useState(false);
  const [asSet, setAsSet] = useState(false);
  const [name, setName] = useState(() => table.file.replace(/\.[^.]+$/, ""));
  const take = useImportOwn(view.id, view.revision);
  const called = proposals.filter((one) => one.said_absolute && rows.has(one.row)).length;
  const refused = waiting ? said.takeWait : rows.size === 0 ? said.takeNone : undefined;
  const reason = useId();

  function submit() {
    if (refused || take.isPending) return;
    const chosen = {
      path,
      sheet: table.sheet,
      columns: table.columns,
      fingerprint: table.fingerprint,
      rows: [...rows],
      absolute,
    };
    take.mutate({ chosen, file: table.file, setName: asSet ? name : null }, { onSuccess: onDone });
  }

  return (
    <>
      <ProblemList problems={table.problems} />
      {proposals.length === 0 ? (
        <p role="status">{said.textMissing}</p>
      ) : (
        <ImportRows proposals={proposals} chosen={rows} onChoose={setRows} vocabulary={vocabulary} />
      )}
      {called > 0 ? (
        <Checkbox
          label={said.absolute(called)}
          description={said.absoluteHelp}
          checked={absolute}
          onChange={(event) => setAbsolute(event.target.checked)}
        />
      ) : null}
      <Checkbox
        label={said.asSet}
        description={said.asSetHelp}
        checked={asSet}
        onChange={(event) => setAsSet(event.target.checked)}
      />
      {asSet ? (
        <Textfield
          label={said.setName}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
        />
      ) : null}
      <div className="kk-row">
        <Button
          aria-disabled={refused || take.isPending ? true : undefined}
          aria-describedby={refused ? reason : undefined}
          onClick={submit}
        >
          {said.take(rows.size)}
        </Button>
        {refused ? (
          <span id={reason} className="kk-quiet">
            {refused}
          </span>
        ) : null}
      </div>
    </>
  );
}
