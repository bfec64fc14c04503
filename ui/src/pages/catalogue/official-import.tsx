// An official list against the catalogue: which row is which requirement, sure ones chosen beforehand and the rest left to
// a person. What is accepted gives requirements their official number; what matches nothing can become a set.

import { Button, Checkbox, Field, Label, Select, Textfield } from "@digdir/designsystemet-react";
import { useEffect, useId, useRef, useState } from "react";
import { errorText } from "../../api/errors";
import type { MatchView } from "../../api/generated/MatchView";
import { type TableChoice, useAcceptNumbers, useMatches } from "../../api/imports";
import { useVocabulary } from "../../api/queries";
import { ColumnMapping, FileChoice, ProblemList } from "../../components/column-mapping";
import { useWords } from "../../locales/words";
import { MatchRows } from "./match-rows";
import styles from "./official-import.module.css";

export function OfficialImport({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const said = words.imports;
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [choice, setChoice] = useState<TableChoice>();
  const [set, setSet] = useState<string | null>(null);
  const matches = useMatches(choice, set);
  const vocabulary = useVocabulary();
  useEffect(() => title.current?.focus(), []);
  const shown = choice && !matches.isError ? matches.data : undefined;

  // From the first answer on, the guessed columns are the choice: so «any set» is no longer a question for a guess.
  function choose(table: Partial<TableChoice>, nextSet: string | null) {
    if (!choice || !shown) return;
    setChoice({ ...choice, sheet: shown.table.sheet, columns: shown.table.columns, ...table });
    setSet(nextSet);
  }

  return (
    <section
      className={styles.panel}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1} id={heading}>
          {said.officialTitle}
        </h2>
        <Button variant="tertiary" data-color="neutral" data-size="sm" onClick={onClose}>
          {words.common.close}
        </Button>
      </div>
      <p>{said.officialLead}</p>
      <FileChoice
        file={shown?.table.file}
        onPick={(path) => {
          setSet(null);
          setChoice((before) => ({ path, pick: (before?.pick ?? 0) + 1, sheet: null, columns: null }));
        }}
      />
      {choice && matches.isPending ? <p role="status">{words.common.loading}</p> : null}
      {choice && matches.isError ? (
        <p role="alert" className={styles.refusal}>
          {errorText(words, matches.error)}
        </p>
      ) : null}
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
    </section>
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
  const [name, setName] = useState(() => table.file.replace(/\.[^.]+$/, ""));
  const accept = useAcceptNumbers();
  const reason = useId();

  const numbers = rows.filter((one) => one.number && accepted.has(one.row)).length;
  const rest = rows.filter((one) => !accepted.has(one.row)).map((one) => one.row);
  const twice = new Set(accepted.values()).size < accepted.size;
  const nothing = numbers === 0 && !(asSet && rest.length > 0);
  const refused = waiting ? said.takeWait : twice ? said.twice : nothing ? said.acceptNothing : undefined;
  const suggested = rows.filter((one) => !one.sure && one.candidates.length > 0).length;
  const surely = rows.filter((one) => one.sure).length;

  function submit() {
    if (refused || accept.isPending) return;
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
      {rest.length > 0 ? (
        <Checkbox
          label={said.restAsSet(rest.length)}
          description={said.asSetHelp}
          checked={asSet}
          onChange={(event) => setAsSet(event.target.checked)}
        />
      ) : null}
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
          aria-disabled={refused || accept.isPending ? true : undefined}
          aria-describedby={refused ? reason : undefined}
          onClick={submit}
        >
          {numbers === 0 && asSet ? said.acceptRest : said.accept(numbers)}
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
