// An open question: what it decides, why it is asked, an example, and the answers as buttons, so that no answer is
// given by moving with the arrow keys.

import { Heading } from "@digdir/designsystemet-react";
import { useId } from "react";
import type { FactAnswer } from "../../api/generated/FactAnswer";
import type { QuestionView } from "../../api/generated/QuestionView";
import { useWords } from "../../locales/words";
import { AnswerButtons } from "./answer-buttons";
import styles from "./question-card.module.css";

interface QuestionCardProps {
  question: QuestionView;
  /** The question that settles most. */
  first: boolean;
  level?: 2 | 3;
  onAnswer: (answer: FactAnswer) => void;
}

export function QuestionCard({ question, first, level = 2, onAnswer }: QuestionCardProps) {
  const words = useWords();
  const titleId = useId();
  return (
    <section className={styles.card} data-first={first || undefined} aria-labelledby={titleId}>
      <p className={styles.decides} title={words.facts.decidesWhy}>
        {words.facts.decides(question.decides)}
      </p>
      <Heading level={level} data-size="2xs" id={titleId} tabIndex={-1} data-question-title>
        {question.text}
      </Heading>
      <p className={styles.help}>{question.why}</p>
      {question.example ? (
        <p className="kk-quiet">
          <b>{words.facts.example}:</b> {question.example}
        </p>
      ) : null}
      <AnswerButtons question={question} labelledBy={titleId} onAnswer={onAnswer} />
    </section>
  );
}
