// The usual answers that came with a typical purchase and that the buyer has not looked at: each is kept, changed or
// taken away, or all are kept at once. Until then Kontroll says that nobody stands by them.

import { Button } from "@digdir/designsystemet-react";
import { useId, useRef } from "react";
import type { FactAnswer } from "../../../api/generated/FactAnswer";
import type { QuestionView } from "../../../api/generated/QuestionView";
import { useChange } from "../../../api/mutations";
import { AnsweredQuestion } from "../../../components/questions";
import { useWords } from "../../../locales/words";
import styles from "./facts-step.module.css";

interface UsualAnswersProps {
  id: string;
  questions: QuestionView[];
  onAnswer: (fact: string, answer: FactAnswer | null) => void;
}

export function UsualAnswers({ id, questions, onAnswer }: UsualAnswersProps) {
  const words = useWords();
  const said = words.facts;
  const { change, isPending } = useChange(id);
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  async function confirm(facts: string[]) {
    const kept = await change({ change: "confirm", facts }, { said: said.usualKept(facts.length) });
    if (!kept) return;
    // What was kept has left the panel, and with the last answer the panel has left the page.
    (title.current ?? document.getElementById("main"))?.focus({ preventScroll: true });
  }

  return (
    <section className={styles.usual} aria-labelledby={titleId}>
      <h2 id={titleId} ref={title} tabIndex={-1}>
        {said.usualTitle(questions.length)}
      </h2>
      <p>{said.usualText}</p>
      <div>
        <Button loading={isPending} onClick={() => void confirm(questions.map((question) => question.id))}>
          {said.usualKeepAll}
        </Button>
      </div>
      <ul>
        {questions.map((question) => (
          <AnsweredQuestion
            key={question.id}
            question={question}
            onAnswer={(answer) => onAnswer(question.id, answer)}
            onConfirm={() => void confirm([question.id])}
          />
        ))}
      </ul>
    </section>
  );
}
