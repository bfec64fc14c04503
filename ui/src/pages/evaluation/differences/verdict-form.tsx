// The buyer's verdict on the answer beside the matrix, or on all that are marked.

import { Button, Textarea, ValidationMessage } from "@digdir/designsystemet-react";
import { useEffect, useId, useRef, useState } from "react";
import type { AnswerVerdict } from "../../../api/generated/AnswerVerdict";
import type { Outcome } from "../../../api/generated/Outcome";
import { useWords } from "../../../locales/words";
import { useSingleKeys } from "../../../state/single-keys";
import styles from "./cell-pane.module.css";
import { OutcomeSign } from "./signs";

interface VerdictFormProps {
  /** How many answers it is about. */
  count: number;
  verdict: AnswerVerdict | null;
  /** The reason for not accepting is being written. */
  asking: boolean;
  onGive: (outcome: Outcome, reason?: string) => void;
  onAsk: () => void;
  onStop: () => void;
  onTakeBack: () => void;
}

const KEYS: Record<Outcome, string> = { accepted: "G", clarified: "A", not_accepted: "I" };

export function VerdictForm(props: VerdictFormProps) {
  const { count, verdict, asking, onGive, onAsk, onStop, onTakeBack } = props;
  const words = useWords();
  const said = words.evaluation;
  const keys = useSingleKeys();
  return (
    <section className={styles.block}>
      <h3>{count > 1 ? said.verdictFor(count) : said.verdict}</h3>
      <div className="kk-row">
        {(["accepted", "clarified", "not_accepted"] as const).map((outcome) => (
          <Button
            key={outcome}
            variant="secondary"
            data-size="sm"
            data-color="neutral"
            aria-pressed={verdict?.outcome === outcome}
            aria-keyshortcuts={keys ? KEYS[outcome] : undefined}
            title={said.outcomeHelp[outcome]}
            onClick={() => (outcome === "not_accepted" ? onAsk() : onGive(outcome, verdict?.reason))}
          >
            <OutcomeSign outcome={outcome} />
            {keys ? (
              <span className={styles.key} aria-hidden="true">
                {KEYS[outcome]}
              </span>
            ) : null}
          </Button>
        ))}
      </div>
      {asking ? (
        <Reason
          before={verdict?.reason ?? ""}
          onSave={(reason) => onGive("not_accepted", reason)}
          onStop={onStop}
        />
      ) : verdict ? (
        <div className={styles.said}>
          <p>
            <b>
              <OutcomeSign outcome={verdict.outcome} />
            </b>
            {verdict.reason ? <span className={styles.text}>{verdict.reason}</span> : null}
          </p>
          <Button variant="tertiary" data-size="sm" onClick={onTakeBack}>
            {said.takeBack}
          </Button>
        </div>
      ) : (
        <p className="kk-quiet">{said.noVerdict}</p>
      )}
    </section>
  );
}

interface ReasonProps {
  before: string;
  onSave: (reason: string) => void;
  onStop: () => void;
}

function Reason({ before, onSave, onStop }: ReasonProps) {
  const words = useWords();
  const said = words.evaluation;
  const [reason, setReason] = useState(before);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === "") {
          setMissing(true);
          field.current?.focus();
        } else onSave(reason.trim());
      }}
    >
      <label htmlFor={id}>{said.reason}</label>
      <Textarea
        ref={field}
        id={id}
        rows={3}
        maxLength={4000}
        value={reason}
        aria-invalid={missing}
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          setReason(event.target.value);
          setMissing(false);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") onStop();
        }}
      />
      <p id={`${id}-help`} className="kk-quiet">
        {said.reasonHelp}
      </p>
      {missing ? <ValidationMessage role="alert">{said.reasonNeeded}</ValidationMessage> : null}
      <div className="kk-row">
        <Button type="submit" data-size="sm">
          {said.saveVerdict}
        </Button>
        <Button type="button" variant="tertiary" data-size="sm" onClick={onStop}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
