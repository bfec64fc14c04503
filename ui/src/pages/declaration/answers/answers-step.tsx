// The step Svar: how far one has come, what is left out and why, and the work itself.

import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import type { DeclarationView } from "../../../api/generated/DeclarationView";
import { useVocabulary } from "../../../api/queries";
import { Loaded } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";
import { href } from "../../../router";
import styles from "./answers-step.module.css";
import { AnswersWorkbench } from "./answers-workbench";

export function AnswersStep({ view }: { view: DeclarationView }) {
  const words = useWords();
  const said = words.declaration;
  const vocabulary = useVocabulary();
  const { progress, offers } = view;
  return (
    <>
      <div className={styles.heading}>
        <PageHeading
          title={said.title}
          lead={
            <>
              <b>{said.answered(progress.answered, progress.requirements)}</b>
              {view.not_determined > 0 ? ` · ${said.notDetermined(view.not_determined)} ` : null}
              {view.not_determined > 0 && view.product_known ? (
                <a href={href({ page: "product", id: view.product, part: "purchase" })}>
                  {said.answerQuestions}
                </a>
              ) : null}
            </>
          }
          actions={
            offers > 0 && view.sign_off === null ? (
              <Button asChild variant="secondary" data-size="sm">
                <a href={href({ page: "declaration", id: view.id, step: "earlier" })}>
                  {said.stepNames.earlier}: {said.offersWaiting(offers)}
                </a>
              </Button>
            ) : undefined
          }
        />
      </div>
      {view.sign_off ? (
        <Alert data-color="info" data-size="sm" className={styles.notice}>
          <Paragraph>
            {said.signedNotice}{" "}
            <a href={href({ page: "declaration", id: view.id, step: "sign" })}>{said.toSign}</a>
          </Paragraph>
        </Alert>
      ) : null}
      <Loaded query={vocabulary}>
        {(lists) => (
          <div className={styles.step}>
            <AnswersWorkbench view={view} vocabulary={lists} />
          </div>
        )}
      </Loaded>
    </>
  );
}
