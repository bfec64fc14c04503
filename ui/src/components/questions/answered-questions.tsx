// The answered questions, folded together; each can be answered anew or opened again.

import { Button } from "@digdir/designsystemet-react";
import { useId, useRef, useState } from "react";
import type { FactAnswer } from "../../api/generated/FactAnswer";
import type { QuestionView } from "../../api/generated/QuestionView";
import { useWords, type Words } from "../../locales/words";
import { AnswerButtons } from "./answer-buttons";
import styles from "./question-card.module.css";

interface AnsweredQuestionsProps {
  questions: QuestionView[];
  onAnswer: (fact: string, answer: FactAnswer | null) => void;
}

export function AnsweredQuestions({ questions, onAnswer }: AnsweredQuestionsProps) {
  const words = useWords();
  return (
    <details className={styles.answered}>
      <summary>{words.facts.answered(questions.length)}</summary>
      <ul className={styles.answeredList}>
        {questions.map((question) => (
          <AnsweredQuestion
            key={question.id}
            question={question}
            onAnswer={(answer) => onAnswer(question.id, answer)}
          />
        ))}
      </ul>
    </details>
  );
}

/** The answer in words. */
export function answerText(question: QuestionView, words: Words): string {
  const { answer } = question;
  if (answer === null) return "";
  if (typeof answer === "boolean") return answer ? words.common.yes : words.common.no;
  const named = (value: string) => question.options.find((option) => option.value === value)?.text ?? value;
  if (typeof answer === "string") return named(answer);
  return answer.length === 0 ? words.common.none : answer.map(named).join(", ");
}

interface AnsweredQuestionProps {
  question: QuestionView;
  onAnswer: (answer: FactAnswer | null) => void;
  /** Offered for a usual answer that nobody has looked at. */
  onConfirm?: () => void;
}

export function AnsweredQuestion({ question, onAnswer, onConfirm }: AnsweredQuestionProps) {
  const words = useWords();
  const [editing, setEditing] = useState(false);
  const id = useId();
  const edit = useRef<HTMLButtonElement>(null);
  return (
    <li>
      <p className={styles.answeredText}>
        <span id={id}>{question.text}</span>
        <b>{answerText(question, words)}</b>
      </p>
      <span className={styles.tools}>
        {onConfirm ? (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={words.facts.usualKeepOf(question.text)}
            onClick={onConfirm}
          >
            {words.facts.usualKeep}
          </Button>
        ) : null}
        <Button
          ref={edit}
          variant="tertiary"
          data-size="sm"
          aria-expanded={editing}
          aria-label={words.facts.changeOf(question.text)}
          onClick={() => setEditing(!editing)}
        >
          {words.common.edit}
        </Button>
        <Button
          variant="tertiary"
          data-color="neutral"
          data-size="sm"
          aria-label={words.facts.clearOf(question.text)}
          onClick={() => onAnswer(null)}
        >
          {words.common.remove}
        </Button>
      </span>
      {editing ? (
        <div className={styles.editing}>
          <AnswerButtons
            question={question}
            labelledBy={id}
            onAnswer={(answer) => {
              setEditing(false);
              edit.current?.focus();
              onAnswer(answer);
            }}
          />
        </div>
      ) : null}
    </li>
  );
}
