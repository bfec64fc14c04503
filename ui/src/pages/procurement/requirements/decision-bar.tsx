// The three decisions about the open requirement, what was decided, and the way back.

import { Button } from "@digdir/designsystemet-react";
import type { Decision } from "../../../api/generated/Decision";
import type { Deviation } from "../../../api/generated/Deviation";
import type { Row } from "../../../api/generated/Row";
import styles from "../../../components/panes/detail.module.css";
import { useWords, type Words } from "../../../locales/words";
import { useSingleKeys } from "../../../state/single-keys";
import { DecisionSign, decisionName } from "./decision-sign";
import { type FieldName, groundOf } from "./ground";

interface DecisionBarProps {
  row: Row;
  onDecide: (decision: Decision | null) => void;
  onLeaveOut: () => void;
}

export function DecisionBar({ row, onDecide, onLeaveOut }: DecisionBarProps) {
  const words = useWords();
  const said = words.requirements;
  const name = decisionName(row.decision);
  return (
    <>
      <fieldset className={styles.buttons}>
        <legend className="kk-hidden">{said.decision}</legend>
        <Choice
          keyName="I"
          colored
          primary={row.verdict.verdict === "applies"}
          chosen={name === "include"}
          onChoose={() => onDecide({ kind: "include" })}
          sign={<DecisionSign decision="include" />}
        >
          {said.include}
        </Choice>
        <Choice
          keyName="U"
          chosen={name === "leave_out"}
          onChoose={onLeaveOut}
          sign={<DecisionSign decision="leave_out" />}
        >
          {said.leaveOut}
        </Choice>
        <Choice
          keyName="S"
          chosen={name === "later"}
          onChoose={() => onDecide({ kind: "later" })}
          sign={<DecisionSign decision="later" />}
        >
          {said.later}
        </Choice>
      </fieldset>
      <p className={styles.decided}>
        <b>{said.decisions[name]}</b>
        {row.decision ? (
          <Button variant="tertiary" data-size="sm" onClick={() => onDecide(null)}>
            {said.takeBack}
          </Button>
        ) : null}
      </p>
      {row.decision?.kind === "leave_out" ? (
        <GroundSaid deviation={row.decision.deviation} words={words} onEdit={onLeaveOut} />
      ) : null}
    </>
  );
}

interface ChoiceProps {
  keyName: string;
  /** The one to expect, where the requirement applies. */
  primary?: boolean;
  colored?: boolean;
  chosen: boolean;
  onChoose: () => void;
  sign: React.ReactNode;
  children: string;
}

function Choice({
  keyName,
  primary = false,
  colored = false,
  chosen,
  onChoose,
  sign,
  children,
}: ChoiceProps) {
  const keys = useSingleKeys();
  return (
    <Button
      variant={primary && !chosen ? "primary" : "secondary"}
      data-color={colored ? undefined : "neutral"}
      data-size="sm"
      aria-pressed={chosen}
      aria-keyshortcuts={keys ? keyName : undefined}
      className={styles.choice}
      onClick={onChoose}
    >
      {primary && !chosen ? null : sign}
      {children}
      {keys ? (
        <span className={styles.key} aria-hidden="true">
          {keyName}
        </span>
      ) : null}
    </Button>
  );
}

function GroundSaid({
  deviation,
  words,
  onEdit,
}: {
  deviation: Deviation;
  words: Words;
  onEdit: () => void;
}) {
  const said = words.requirements;
  const fields = Object.entries(groundOf(deviation)) as [FieldName, string][];
  const filled = fields.filter(([, text]) => text !== "");
  return (
    <div className={styles.ground}>
      {filled.length > 0 ? (
        <dl className={styles.pairs}>
          {filled.map(([name, text]) => (
            <div key={name}>
              <dt>{said.groundFields[name]}</dt>
              <dd>{name === "decided_on" || name === "ends_on" ? words.common.date(text) : text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <Button variant="tertiary" data-size="sm" onClick={onEdit}>
        {said.editGround}
      </Button>
    </div>
  );
}
