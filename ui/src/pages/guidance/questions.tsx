// Frequently asked questions: the short answer is always there, the longer one with its sources is a press away.

import { useState } from "react";
import type { QuestionAndAnswerView } from "../../api/generated/QuestionAndAnswerView";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import { FindBox, fits } from "./find-box";
import parts from "./parts.module.css";
import { Read } from "./read-text";
import { RequirementLinks } from "./requirement-links";
import { SourceList } from "./source-list";
import { useWanted } from "./use-wanted";

interface QuestionsProps {
  questions: QuestionAndAnswerView[];
  wanted: string | undefined;
}

export function Questions({ questions, wanted }: QuestionsProps) {
  const { guidance } = useWords();
  const [query, setQuery] = useState("");
  const shown = questions.filter(({ question, short, answer }) =>
    fits(query, [question, short, answer.text]),
  );
  return (
    <>
      <PageHeading title={guidance.sections.questions} lead={guidance.about.questions} />
      <FindBox
        label={guidance.search.questions}
        query={query}
        onQuery={setQuery}
        found={guidance.found.questions(shown.length)}
        none={shown.length === 0}
      >
        {shown.map((question) => (
          <Question key={question.id} question={question} wanted={question.id === wanted} />
        ))}
      </FindBox>
    </>
  );
}

function Question({ question, wanted }: { question: QuestionAndAnswerView; wanted: boolean }) {
  const { guidance } = useWords();
  const place = useWanted<HTMLElement>(wanted);
  return (
    <section className={parts.block} aria-labelledby={`question-${question.id}`} ref={place}>
      <h2 id={`question-${question.id}`}>{question.question}</h2>
      <p>{question.short}</p>
      <details open={wanted}>
        <summary>
          {guidance.more}
          <span className="kk-hidden">: {question.question}</span>
        </summary>
        <p>
          <Read text={question.answer} />
        </p>
        {question.requirements.length > 0 ? (
          <>
            <h3 className={parts.small}>{guidance.requirementsAbout}</h3>
            <RequirementLinks requirements={question.requirements} />
          </>
        ) : null}
        <SourceList sources={question.sources} />
      </details>
    </section>
  );
}
