// The frame around a declaration: what is answered for which product, «Lagret», undo and redo, whether it is signed, and
// the steps.

import { Button } from "@digdir/designsystemet-react";
import type { ComponentType } from "react";
import { CallError } from "../../api/client";
import { useDeclaration, useDeclarationHistory } from "../../api/declarations";
import type { DeclarationView } from "../../api/generated/DeclarationView";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { RecordFrame } from "../../components/record-frame";
import { type StepItem, type StepState, Steps } from "../../components/steps";
import { SignBadge } from "../../components/vendor-cards";
import { useWords, type Words } from "../../locales/words";
import { DECLARATION_STEPS, type DeclarationStep, go, href } from "../../router";
import { useShortcut } from "../../state/use-shortcut";
import { AnswersStep } from "./answers/answers-step";
import { EarlierStep } from "./earlier/earlier-step";
import { LogStep } from "./log-step";
import { DocumentsStep } from "./making/documents-step";
import { ImportStep } from "./reading/import-step";
import { ReviewStep } from "./review/review-step";
import { SignStep } from "./signing/sign-step";
import { StatementStep } from "./statement/statement-step";

const STEPS = {
  answers: AnswersStep,
  earlier: EarlierStep,
  statement: StatementStep,
  import: ImportStep,
  review: ReviewStep,
  sign: SignStep,
  documents: DocumentsStep,
  log: LogStep,
} satisfies Record<DeclarationStep, ComponentType<{ view: DeclarationView }>>;

export function DeclarationPage({ id, step }: { id: string; step: DeclarationStep }) {
  const declaration = useDeclaration(id);
  if (declaration.error instanceof CallError && declaration.error.code === "not_found") return <Gone />;
  return <Loaded query={declaration}>{(view) => <Frame view={view} step={step} />}</Loaded>;
}

/** The declaration was deleted, perhaps in another window. */
function Gone() {
  const words = useWords();
  return (
    <>
      <PageHeading title={words.declaration.gone} lead={words.declaration.goneText} />
      <Button onClick={() => go({ page: "products" })}>{words.products.title}</Button>
    </>
  );
}

/** What a step says of itself. Counts come from the program; nothing is worked out here. */
function stateOf(step: DeclarationStep, view: DeclarationView, words: Words): [StepState, string] {
  const said = words.declaration;
  const { progress, offers, sign_off, sign_off_state } = view;
  switch (step) {
    case "answers":
      return [
        progress.unanswered === 0 ? "done" : progress.answered > 0 ? "begun" : "open",
        said.answered(progress.answered, progress.requirements),
      ];
    case "earlier":
      return [offers > 0 ? "begun" : "open", said.offersWaiting(offers)];
    case "statement":
    case "import":
      return ["open", said.whenYouWant];
    case "review":
      if (progress.contradictory > 0) return ["begun", said.toLookAt(progress.contradictory)];
      return progress.unanswered > 0
        ? ["begun", said.unansweredLeft(progress.unanswered)]
        : ["done", said.inOrder];
    case "sign":
      if (sign_off_state === "valid" && sign_off) return ["done", words.common.date(sign_off.date)];
      return [sign_off_state === "broken" ? "begun" : "open", said.signStates[sign_off_state].toLowerCase()];
    case "documents":
      return ["open", sign_off_state === "valid" ? said.documentsReady : said.draft];
    case "log":
      return ["open", words.common.day(view.changed_at)];
  }
}

function Frame({ view, step }: { view: DeclarationView; step: DeclarationStep }) {
  const words = useWords();
  const said = words.declaration;
  const { undo, redo } = useDeclarationHistory(view.id);
  const Step = STEPS[step];
  const keys = DECLARATION_STEPS.map((_, place) => ({ key: String(place + 1), alt: true }));
  useShortcut(keys, (event) => {
    const wanted = DECLARATION_STEPS[Number(event.key) - 1];
    if (wanted) go({ page: "declaration", id: view.id, step: wanted });
  });
  const steps = DECLARATION_STEPS.map((name): StepItem => {
    const [state, text] = stateOf(name, view, words);
    const to = href({ page: "declaration", id: view.id, step: name });
    return { name, title: said.stepNames[name], href: to, state, said: text };
  });
  const product = `${view.product_name} ${view.version}`;
  return (
    <RecordFrame
      id={view.id}
      name={view.header.name}
      aside={
        <span className="kk-quiet">
          {view.product_known ? (
            <a href={href({ page: "product", id: view.product, part: "product" })}>{product}</a>
          ) : (
            product
          )}
        </span>
      }
      changedAt={view.changed_at}
      undo={view.undo ? words.products.changes[view.undo] : undefined}
      redo={view.redo ? words.products.changes[view.redo] : undefined}
      onUndo={undo}
      onRedo={redo}
      badge={
        <SignBadge
          state={view.sign_off_state}
          href={href({ page: "declaration", id: view.id, step: "sign" })}
        />
      }
      steps={<Steps label={said.steps} steps={steps} current={step} />}
    >
      <Step key={step} view={view} />
    </RecordFrame>
  );
}
