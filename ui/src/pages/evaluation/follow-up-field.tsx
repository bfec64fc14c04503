// The question to a vendor about one answer: as the program proposes it, as the buyer words it, or not asked at all.

import { Button, Textarea } from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import { useChangeEvaluation } from "../../api/evaluations";
import type { FollowUp } from "../../api/generated/FollowUp";
import { useWords } from "../../locales/words";
import styles from "./follow-up-field.module.css";

interface FollowUpFieldProps {
  id: string;
  submission: string;
  requirement: string;
  followUp: FollowUp;
  /** Names the field where many stand together. */
  label?: string;
}

export function FollowUpField({ id, submission, requirement, followUp, label }: FollowUpFieldProps) {
  const words = useWords();
  const said = words.evaluation;
  const { change } = useChangeEvaluation(id);
  const [text, setText] = useState(followUp.text);
  const fieldId = useId();

  function save(next: string | null) {
    const same = next === null ? !followUp.edited : next.trim() === followUp.text.trim();
    if (!same) void change({ followUp: next?.trim() ?? null, submission, requirement }, said.followUpSaved);
  }

  return (
    <div className={styles.field}>
      <label htmlFor={fieldId}>{label ?? said.followUp}</label>
      <Textarea
        id={fieldId}
        rows={3}
        maxLength={4000}
        value={text}
        aria-describedby={`${fieldId}-help`}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => save(text)}
      />
      <p id={`${fieldId}-help`} className="kk-quiet">
        {followUp.proposed === "" && followUp.text === "" ? said.followUpNone : said.followUpHelp}
      </p>
      {followUp.edited && followUp.proposed !== "" ? (
        <Button variant="tertiary" data-size="sm" onClick={() => save(null)}>
          {said.followUpProposed}
        </Button>
      ) : null}
    </div>
  );
}
