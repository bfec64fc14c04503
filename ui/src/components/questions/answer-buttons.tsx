// The answers a question takes: yes and no, one option, or several with a button that gives the answer.

import { Button, Checkbox } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { FactAnswer } from "../../api/generated/FactAnswer";
import type { QuestionView } from "../../api/generated/QuestionView";
import { useWords } from "../../locales/words";
import styles from "./question-card.module.css";

interface AnswerButtonsProps {
  question: QuestionView;
  labelledBy: string;
  onAnswer: (answer: FactAnswer) => void;
}

export function AnswerButtons(props: AnswerButtonsProps) {
  const words = useWords();
  const { question, labelledBy, onAnswer } = props;
  if (question.type === "multi_choice") return <SeveralAnswers {...props} />;
  const answers: { value: FactAnswer; text: string }[] =
    question.type === "yes_no"
      ? [
          { value: true, text: words.common.yes },
          { value: false, text: words.common.no },
        ]
      : question.options;
  return (
    <fieldset
      aria-labelledby={labelledBy}
      className={styles.answers}
      data-many={question.type === "choice" || undefined}
    >
      {answers.map(({ value, text }) => (
        <Button
          key={String(value)}
          variant="secondary"
          className={question.type === "yes_no" ? styles["yes-no"] : undefined}
          aria-pressed={question.answer === null ? undefined : question.answer === value}
          onClick={() => onAnswer(value)}
        >
          {text}
        </Button>
      ))}
    </fieldset>
  );
}

function SeveralAnswers({ question, labelledBy, onAnswer }: AnswerButtonsProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<string[]>(Array.isArray(question.answer) ? question.answer : []);
  const [none, setNone] = useState(Array.isArray(question.answer) && question.answer.length === 0);
  return (
    <fieldset aria-labelledby={labelledBy} className={styles.answers} data-many>
      {question.options.map(({ value, text }) => (
        <Checkbox
          key={value}
          label={text}
          value={value}
          checked={chosen.includes(value)}
          onChange={(event) => {
            setNone(false);
            setChosen(event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value));
          }}
        />
      ))}
      <Checkbox
        label={words.common.none}
        value=""
        checked={none}
        onChange={(event) => {
          setNone(event.target.checked);
          setChosen([]);
        }}
      />
      <Button
        variant="secondary"
        disabled={chosen.length === 0 && !none}
        onClick={() => onAnswer([...chosen].sort())}
      >
        {words.facts.answer}
      </Button>
    </fieldset>
  );
}
