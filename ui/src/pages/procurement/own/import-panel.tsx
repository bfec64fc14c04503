// Own requirements from a table the buyer has: file, what the columns hold, a preview that follows, the rows wanted, and
// one step that takes them in and can be undone.

import { Checkbox } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { ProcurementView } from "../../../api/generated/ProcurementView";
import type { TableView } from "../../../api/generated/TableView";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { type TableChoice, useImportOwn, useTable } from "../../../api/imports";
import {
  ColumnMapping,
  KeepAsSet,
  ProblemList,
  setNameOf,
  TablePanel,
  TakeIn,
} from "../../../components/column-mapping";
import { useWords } from "../../../locales/words";
import { ImportRows } from "./import-rows";

interface ImportPanelProps {
  view: ProcurementView;
  vocabulary: Vocabulary;
  onDone: () => void;
  onClose: () => void;
}

export function ImportPanel({ view, vocabulary, onDone, onClose }: ImportPanelProps) {
  const words = useWords();
  const said = words.imports;
  const [choice, setChoice] = useState<TableChoice>();
  const table = useTable(choice, view.id);
  const shown = choice && !table.isError ? table.data : undefined;
  return (
    <TablePanel
      title={said.title}
      lead={said.lead}
      file={shown?.file}
      reading={choice !== undefined && table.isPending}
      error={choice && table.error}
      onPick={(path) =>
        setChoice((before) => ({ path, pick: (before?.pick ?? 0) + 1, sheet: null, columns: null }))
      }
      onClose={onClose}
    >
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
    </TablePanel>
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
  const [name, setName] = useState(() => setNameOf(table.file));
  const take = useImportOwn(view.id, view.revision);
  const called = proposals.filter((one) => one.said_absolute && rows.has(one.row)).length;
  const refused = waiting ? said.takeWait : rows.size === 0 ? said.takeNone : undefined;

  function submit() {
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
      <KeepAsSet label={said.asSet} on={asSet} name={name} onChange={setAsSet} onName={setName} />
      <TakeIn label={said.take(rows.size)} pending={take.isPending} refused={refused} onTake={submit} />
    </>
  );
}
