// The step Kjennetegn: one column of questions, the most decisive first, with the list changing beside it.

import { Button } from "@digdir/designsystemet-react";
import { Fragment, useEffect, useRef } from "react";
import type { FactAnswer } from "../../../api/generated/FactAnswer";
import type { Questions } from "../../../api/generated/Questions";
import { useChange } from "../../../api/mutations";
import { useProcurement, useQuestions } from "../../../api/queries";
import { EmptyState } from "../../../components/empty-state";
import { Loaded } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { AnsweredQuestions, QuestionCard } from "../../../components/questions";
import { useWords } from "../../../locales/words";
import { href } from "../../../router";
import { ListNow } from "../list-now";
import { StepNav } from "../step-nav";
import layout from "../with-list-now.module.css";
import styles from "./facts-step.module.css";
import { TypicalPurchases } from "./typical-purchases";
import { UsualAnswers } from "./usual-answers";

const SETTLE_MS = 400;
/** A question that settles this many requirements or fewer belongs to the rest, which one may leave. */
const FEW = 2;
/** With no more questions than this, answering them is quicker than choosing a typical purchase. */
const FEW_OPEN = 5;

export function FactsStep({ id }: { id: string }) {
  const words = useWords();
  const procurement = useProcurement(id);
  const questions = useQuestions(id);
  return (
    <>
      <PageHeading title={words.facts.title} lead={words.facts.lead} />
      <Loaded query={procurement}>
        {(view) => (
          <div className={layout.frame}>
            <div className={layout.columns}>
              <div className={layout.main}>
                {view.areas.length === 0 ? (
                  <EmptyState title={words.facts.noAreaTitle} text={words.facts.noAreaText}>
                    <Button asChild>
                      <a href={href({ page: "procurement", id, step: "area" })}>
                        {words.procurement.nextStep(words.procurement.stepNames.area)}
                      </a>
                    </Button>
                  </EmptyState>
                ) : (
                  <>
                    {view.counts.open_questions > FEW_OPEN && view.counts.usual_answers === 0 ? (
                      <TypicalPurchases view={view} />
                    ) : null}
                    <Loaded query={questions}>{(data) => <QuestionColumn id={id} questions={data} />}</Loaded>
                  </>
                )}
              </div>
              <ListNow view={view} />
            </div>
          </div>
        )}
      </Loaded>
      <StepNav id={id} step="facts" quiet={procurement.data?.areas.length === 0} />
    </>
  );
}

function QuestionColumn({ id, questions }: { id: string; questions: Questions }) {
  const words = useWords();
  const { change } = useChange(id);
  const column = useRef<HTMLDivElement>(null);
  const { open, answered } = questions;

  // The answered question leaves the column when the questions come anew; the focus stays at its place, on the question
  // that came there. A question whose answer was taken back gets the focus itself.
  const wanted = useRef<number | string | undefined>(undefined);
  useEffect(() => {
    const focus = wanted.current;
    wanted.current = undefined;
    if (focus === undefined || open.length === 0) return;
    const titles = column.current?.querySelectorAll<HTMLElement>("[data-question-title]") ?? [];
    const place = typeof focus === "number" ? focus : open.findIndex((question) => question.id === focus);
    titles[Math.max(0, Math.min(place, titles.length - 1))]?.focus();
  }, [open]);

  // The next question comes to stand under the pointer: the second half of a double click must not answer it.
  const answeredAt = useRef(Number.NEGATIVE_INFINITY);

  async function answer(fact: string, given: FactAnswer | null, place?: number) {
    const now = performance.now();
    if (now - answeredAt.current < SETTLE_MS) return;
    answeredAt.current = now;
    wanted.current = given === null ? fact : place;
    const view = await change(
      { change: "fact", fact, answer: given },
      given === null ? { said: words.facts.cleared } : {},
    );
    if (!view) wanted.current = undefined;
  }

  const usual = answered.filter((question) => question.usual);
  const given = answered.filter((question) => !question.usual);
  const rest = answered.length > 0 ? open.findIndex((question) => question.decides <= FEW) : -1;
  return (
    <div ref={column} className={layout.main}>
      <p className={styles.progress}>{words.facts.progress(answered.length, open.length)}</p>
      {usual.length > 0 ? (
        <UsualAnswers id={id} questions={usual} onAnswer={(fact, answered) => void answer(fact, answered)} />
      ) : null}
      {open.length === 0 && usual.length === 0 ? (
        <EmptyState title={words.facts.doneTitle} text={words.facts.doneText}>
          <Button variant="secondary" asChild>
            <a href={href({ page: "procurement", id, step: "requirements" })}>{words.facts.toList}</a>
          </Button>
        </EmptyState>
      ) : null}
      {open.map((question, place) => (
        <Fragment key={question.id}>
          {place === rest ? <Rest id={id} /> : null}
          <QuestionCard
            question={question}
            first={place === 0}
            onAnswer={(given) => void answer(question.id, given, place)}
          />
        </Fragment>
      ))}
      {given.length > 0 ? (
        <AnsweredQuestions questions={given} onAnswer={(fact, given) => void answer(fact, given)} />
      ) : null}
    </div>
  );
}

/** Where the questions that settle much end: nobody has to answer the rest to go on. */
function Rest({ id }: { id: string }) {
  const words = useWords();
  return (
    <section className={styles.rest}>
      <h2>{words.facts.restTitle}</h2>
      <p>{words.facts.restText}</p>
      <a href={href({ page: "procurement", id, step: "requirements" })}>{words.facts.toList}</a>
    </section>
  );
}
