// What the product is: areas, delivery and what is known about it. A list before any tender is composed from this.

import type { FactAnswer } from "../../api/generated/FactAnswer";
import type { ProductView } from "../../api/generated/ProductView";
import { useChangeProduct, useProductQuestions } from "../../api/products";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { AreaChoice, DeliveryChoice } from "../../components/purchase-choice";
import { AnsweredQuestions, QuestionCard } from "../../components/questions";
import { useWords } from "../../locales/words";
import styles from "./product-page.module.css";

export function PurchasePart({ view }: { view: ProductView }) {
  const words = useWords();
  const said = words.products;
  const { change } = useChangeProduct(view.id);
  const questions = useProductQuestions(view.id);
  const answer = (fact: string, given: FactAnswer | null) =>
    void change({ change: "fact", fact, answer: given });
  return (
    <>
      <PageHeading title={said.parts.purchase} lead={said.purchaseLead} />
      <div className={styles.wide}>
        <AreaChoice
          legend={said.areas}
          chosen={view.areas}
          onChange={(areas) => change({ change: "areas", areas })}
        />
        <DeliveryChoice
          legend={said.delivery}
          chosen={view.delivery}
          onChange={(delivery) => change({ change: "delivery", delivery })}
        />
        <section className={styles.group} aria-labelledby="questions">
          <h2 className={styles.title} id="questions">
            {said.questions}
          </h2>
          <p className="kk-quiet">{view.areas.length === 0 ? said.questionsEmpty : said.questionsHelp}</p>
          {view.areas.length === 0 ? null : (
            <Loaded query={questions}>
              {({ open, answered }) => (
                <>
                  <p className="kk-quiet" role="status">
                    {words.facts.progress(answered.length, open.length)}
                  </p>
                  {open.map((question, place) => (
                    <QuestionCard
                      key={question.id}
                      question={question}
                      first={place === 0}
                      level={3}
                      onAnswer={(given) => answer(question.id, given)}
                    />
                  ))}
                  {answered.length > 0 ? <AnsweredQuestions questions={answered} onAnswer={answer} /> : null}
                </>
              )}
            </Loaded>
          )}
        </section>
      </div>
    </>
  );
}
