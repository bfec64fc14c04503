// An official list against the catalogue: which row is which requirement, sure ones chosen beforehand and the rest left to
// a person. What is accepted gives requirements their official number; what matches nothing can become a set.

import { Button, Field, Label, Select } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { MatchView } from "../../api/generated/MatchView";
import { type TableChoice, useAcceptNumbers, useMatches } from "../../api/imports";
import { useVocabulary } from "../../api/queries";
import {
  ColumnMapping,
  KeepAsSet,
  ProblemList,
  setNameOf,
  TablePanel,
  TakeIn,
} from "../../components/column-mapping";
import { useWords } from "../../locales/words";
import { MatchRows } from "./match-rows";

export function OfficialImport({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const said = words.imports;
  const [choice, setChoice] = useState<TableChoice>();
  const [set, setSet] = useState<string | null>(null);
  const matches = useMatches(choice, set);
  const vocabulary = useVocabulary();
  const shown = choice && !matches.isError ? matches.data : undefined;

  // From the first answer on, the guessed columns are the choice: so «any set» is no longer a question for a guess.
  function choose(table: Partial<TableChoice>, nextSet: string | null) {
    if (!choice || !shown) return;
    setChoice({ ...choice, sheet: shown.table.sheet, columns: shown.table.columns, ...table });
    setSet(nextSet);
  }

  return (
    <TablePanel
      title={said.officialTitle}
      lead={said.officialLead}
      file={shown?.table.file}
      reading={choice !== undefined && matches.isPending}
      error={choice && matches.error}
      onPick={(path) => {
        setSet(null);
        setChoice((before) => ({ path, pick: (before?.pick ?? 0) + 1, sheet: null, columns: null }));
      }}
      onClose={onClose}
    >
      {choice && shown ? (
        <>
          <Field>
            <Label>{said.whichSet}</Label>
            <Select value={shown.set ?? ""} onChange={(event) => choose({}, event.target.value || null)}>
              <option value="">{said.anySet}</option>
              {vocabulary.data?.sets.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <ColumnMapping
            table={shown.table}
            onChange={({ sheet, columns }) => choose({ sheet, columns }, shown.set)}
          />
          <ProblemList problems={shown.table.problems} />
          <Accept
            key={`${choice.pick} ${shown.set} ${shown.table.sheet} ${JSON.stringify(shown.table.columns)}`}
            view={shown}
            path={choice.path}
            waiting={matches.isPlaceholderData}
            onDone={onClose}
          />
        </>
      ) : null}
    </TablePanel>
  );
}

interface AcceptProps {
  view: MatchView;
  path: string;
  waiting: boolean;
  onDone: () => void;
}

function Accept({ view, path, waiting, onDone }: AcceptProps) {
  const words = useWords();
  const said = words.imports;
  const { table, rows } = view;
  const sure = () =>
    new Map(rows.flatMap((one) => (one.sure && one.candidates[0] ? [[one.row, one.candidates[0].id]] : [])));
  const [accepted, setAccepted] = useState<Map<number, string>>(sure);
  const [asSet, setAsSet] = useState(false);
  const [name, setName] = useState(() => setNameOf(table.file));
  const accept = useAcceptNumbers();

  const numbers = rows.filter((one) => one.number && accepted.has(one.row)).length;
  const rest = rows.filter((one) => !accepted.has(one.row)).map((one) => one.row);
  const twice = new Set(accepted.values()).size < accepted.size;
  const nothing = numbers === 0 && !(asSet && rest.length > 0);
  const refused = waiting ? said.takeWait : twice ? said.twice : nothing ? said.acceptNothing : undefined;
  const suggested = rows.filter((one) => !one.sure && one.candidates.length > 0).length;
  const surely = rows.filter((one) => one.sure).length;

  function submit() {
    const request = {
      path,
      sheet: table.sheet,
      columns: table.columns,
      fingerprint: table.fingerprint,
      accepted: [...accepted].map(([row, requirement]) => ({ row, requirement })),
      rest: asSet ? rest : [],
      set_name: name,
    };
    accept.mutate({ request, file: table.file }, { onSuccess: onDone });
  }

  if (rows.length === 0) return <p role="status">{said.textMissing}</p>;
  return (
    <>
      <p role="status">{said.matchesFound(surely, suggested, rows.length - surely - suggested)}</p>
      <div className="kk-row">
        <Button variant="secondary" data-size="sm" onClick={() => setAccepted(sure())}>
          {said.acceptSure}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={() => setAccepted(new Map())}>
          {said.acceptNone}
        </Button>
      </div>
      <MatchRows rows={rows} accepted={accepted} onAccept={setAccepted} />
      {rest.length > 0 || asSet ? (
        <KeepAsSet
          label={said.restAsSet(rest.length)}
          on={asSet}
          name={name}
          onChange={setAsSet}
          onName={setName}
        />
      ) : null}
      <TakeIn
        label={numbers === 0 && asSet ? said.acceptRest : said.accept(numbers)}
        pending={accept.isPending}
        refused={refused}
        onTake={submit}
      />
    </>
  );
}
