// Choosing which answers to take in: those to unanswered requirements are chosen, those that would overwrite are not until
// the person says so.

import { Button, Checkbox, ValidationMessage } from "@digdir/designsystemet-react";
import { useMemo, useState } from "react";
import { useImportAnswers } from "../../../api/declarations";
import type { ReadingView } from "../../../api/generated/ReadingView";
import type { ReadRow } from "../../../api/generated/ReadRow";
import { useTellError } from "../../../api/mutations";
import { AnswerSign, answerName } from "../../../components/answer-sign";
import { StateBadge } from "../../../components/state-badge";
import { useWords } from "../../../locales/words";
import { useToasts } from "../../../state/toasts";
import steps from "../steps.module.css";
import styles from "./reading.module.css";

interface TakeInProps {
  id: string;
  reading: ReadingView;
  onTaken: () => void;
}

export function TakeIn({ id, reading, onTaken }: TakeInProps) {
  const words = useWords();
  const said = words.declaration;
  const take = useImportAnswers(id);
  const tellError = useTellError();
  const { tell } = useToasts();
  const rows = useMemo(() => reading.rows.filter((row) => row.kind !== "same"), [reading]);
  const of = (kind: ReadRow["kind"]) => rows.filter((row) => row.kind === kind).map((row) => row.requirement);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(of("answers")));
  const [nothing, setNothing] = useState(false);
  const same = reading.rows.length - rows.length;

  function choose(ids: Iterable<string>) {
    setNothing(false);
    setChosen(new Set(ids));
  }

  function toggle(requirement: string, on: boolean) {
    const next = new Set(chosen);
    if (on) next.add(requirement);
    else next.delete(requirement);
    choose(next);
  }

  function confirm() {
    setNothing(chosen.size === 0);
    if (chosen.size === 0 || take.isPending) return;
    const { path, sha256 } = reading;
    take.mutate(
      { path, sha256, requirements: [...chosen] },
      {
        onSuccess: () => {
          tell({ text: said.takenIn(chosen.size) });
          document.getElementById("main")?.focus({ preventScroll: true });
          onTaken();
        },
        onError: (error) => tellError(error, id),
      },
    );
  }

  if (rows.length === 0) {
    return (
      <p>
        {said.nothingToTakeIn} {same > 0 ? said.sameCount(same) : null}
      </p>
    );
  }
  const differing = of("differs");
  return (
    <section className={steps.part} aria-labelledby="take-in">
      <div className={steps.partHead}>
        <h2 className={steps.title} id="take-in">
          {said.toTakeIn} ({words.common.number(rows.length)})
        </h2>
        <span className="kk-row">
          <Button variant="tertiary" data-size="sm" onClick={() => choose(of("answers"))}>
            {said.chooseAnswers}
          </Button>
          {differing.length > 0 ? (
            <Button variant="tertiary" data-size="sm" onClick={() => choose([...chosen, ...differing])}>
              {said.chooseDiffering}
            </Button>
          ) : null}
          <Button variant="tertiary" data-size="sm" onClick={() => choose([])}>
            {said.chooseNone}
          </Button>
        </span>
      </div>
      {same > 0 ? <p className="kk-quiet">{said.sameCount(same)}</p> : null}
      <fieldset className={styles.rows}>
        <legend className="kk-hidden">{said.toTakeIn}</legend>
        {rows.map((row) => (
          <RowChoice
            key={row.requirement}
            row={row}
            chosen={chosen.has(row.requirement)}
            onChoose={(on) => toggle(row.requirement, on)}
          />
        ))}
      </fieldset>
      <div className={styles.bar}>
        <Button onClick={confirm} loading={take.isPending}>
          {said.takeIn(chosen.size)}
        </Button>
        {nothing ? <ValidationMessage role="alert">{said.chooseOne}</ValidationMessage> : null}
      </div>
    </section>
  );
}

interface RowChoiceProps {
  row: ReadRow;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}

function RowChoice({ row, chosen, onChoose }: RowChoiceProps) {
  const words = useWords();
  const said = words.declaration;
  const { title, kind, now, read } = row;
  const texts = [
    read.description,
    read.deviation,
    read.planned ? words.common.date(read.planned) : "",
    read.documentation,
  ];
  return (
    <div className={styles.row}>
      <Checkbox
        value={row.requirement}
        label={title}
        checked={chosen}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <StateBadge tone={kind === "differs" ? "warning" : "neutral"}>{said.readKinds[kind]}</StateBadge>
      <div className={styles.texts}>
        {kind === "differs" ? (
          <span className={styles.value}>
            {said.now}: <AnswerSign value={now} /> {answerName(now, words)}
          </span>
        ) : null}
        <span className={styles.value}>
          {said.inFile}: <AnswerSign value={read.value} /> <b>{answerName(read.value, words)}</b>
        </span>
        {texts.filter(Boolean).map((text) => (
          <span key={text}>{text}</span>
        ))}
      </div>
    </div>
  );
}
