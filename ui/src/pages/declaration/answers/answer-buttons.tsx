// The five answers, yes and no first; what is answered, and the way on.

import { Button } from "@digdir/designsystemet-react";
import type { AnswerValue } from "../../../api/generated/AnswerValue";
import { AnswerSign, answerName } from "../../../components/answer-sign";
import styles from "../../../components/panes/detail.module.css";
import { useWords } from "../../../locales/words";
import { useSingleKeys } from "../../../state/single-keys";
import own from "./answer-pane.module.css";

const ANSWERS: [AnswerValue, string][] = [
  ["met", "J"],
  ["not_met", "N"],
  ["partly", "D"],
  ["planned", "P"],
  ["not_relevant", "I"],
];

interface AnswerButtonsProps {
  value: AnswerValue | null;
  /** It is written down; «Planlagt» is not until it has its date. */
  saved: boolean;
  onAnswer: (value: AnswerValue) => void;
  onTakeBack: () => void;
  onNext: () => void;
}

export function AnswerButtons({ value, saved, onAnswer, onTakeBack, onNext }: AnswerButtonsProps) {
  const words = useWords();
  const said = words.declaration;
  const keys = useSingleKeys();
  return (
    <>
      <fieldset className={own.answers}>
        <legend className="kk-hidden">{said.answerQuestion}</legend>
        {ANSWERS.map(([one, key]) => (
          <Button
            key={one}
            variant="secondary"
            data-color="neutral"
            data-size="sm"
            aria-pressed={value === one}
            aria-keyshortcuts={keys ? key : undefined}
            className={styles.choice}
            onClick={() => onAnswer(one)}
          >
            <AnswerSign value={one} />
            {said.values[one]}
            {keys ? (
              <span className={styles.key} aria-hidden="true">
                {key}
              </span>
            ) : null}
          </Button>
        ))}
      </fieldset>
      <p className={`${styles.decided} ${own.under}`}>
        <span className="kk-row">
          <b>{value === "planned" && !saved ? said.plannedMissing : answerName(value, words)}</b>
          {value !== null ? (
            <Button variant="tertiary" data-color="neutral" data-size="sm" onClick={onTakeBack}>
              {said.takeBack}
            </Button>
          ) : null}
        </span>
        <Button variant="tertiary" data-size="sm" aria-keyshortcuts={keys ? "G" : undefined} onClick={onNext}>
          {said.next}
          {keys ? (
            <span className={styles.key} aria-hidden="true">
              G
            </span>
          ) : null}
        </Button>
      </p>
    </>
  );
}
