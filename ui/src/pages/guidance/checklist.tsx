// The collaboration model as a checklist: assess, choose, adapt. Each question says how to go about it and whom to
// involve, and can be ticked; the whole list can be copied into the file of the case.

import { Button, Checkbox } from "@digdir/designsystemet-react";
import type { ChecklistQuestionView } from "../../api/generated/ChecklistQuestionView";
import type { CollaborationStepView } from "../../api/generated/CollaborationStepView";
import type { CollaborationView } from "../../api/generated/CollaborationView";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import type { StepName } from "../../router";
import { useToasts } from "../../state/toasts";
import styles from "./checklist.module.css";
import parts from "./parts.module.css";
import { Reach } from "./reach";
import { Read } from "./read-text";
import { RequirementLinks } from "./requirement-links";
import { SourceList } from "./source-list";
import { setTicks, tick, useTicks } from "./ticks";

/** Where in a procurement the work of each step is done. */
const DONE_IN: Record<string, StepName> = { assess: "facts", choose: "requirements", adapt: "terms" };

export function Checklist({ collaboration }: { collaboration: CollaborationView }) {
  const { guidance, common } = useWords();
  const ticks = useTicks();
  const { tell } = useToasts();
  const questions = collaboration.steps.flatMap((step) => step.questions);
  const done = questions.filter(({ id }) => ticks.has(id)).length;

  async function copy() {
    try {
      await navigator.clipboard.writeText(asText(collaboration, ticks));
      tell({ text: guidance.checklist.copied });
    } catch {
      tell({ text: guidance.checklist.notCopied, tone: "danger" });
    }
  }

  function clear() {
    const before = ticks;
    setTicks(new Set());
    tell({
      text: guidance.checklist.cleared,
      action: { label: common.undo, run: () => setTicks(before) },
    });
  }

  return (
    <>
      <PageHeading title={collaboration.title} lead={collaboration.lead} />
      <div className="kk-row">
        <p role="status" className={styles.done}>
          {guidance.checklist.done(done, questions.length)}
        </p>
        <Button variant="secondary" onClick={() => void copy()}>
          {guidance.checklist.copy}
        </Button>
        {done > 0 ? (
          <Button variant="tertiary" onClick={clear}>
            {guidance.checklist.clear}
          </Button>
        ) : null}
      </div>
      {collaboration.steps.map((step) => (
        <Step key={step.id} step={step} ticks={ticks} />
      ))}
      <Reach scope={collaboration.scope} sources={collaboration.sources} />
    </>
  );
}

function Step({ step, ticks }: { step: CollaborationStepView; ticks: ReadonlySet<string> }) {
  const { guidance, procurement } = useWords();
  const place = DONE_IN[step.id];
  return (
    <section className={parts.block} aria-labelledby={`step-${step.id}`}>
      <h2 id={`step-${step.id}`}>{step.title}</h2>
      <p>{step.purpose}</p>
      <p className="kk-quiet">
        {guidance.checklist.responsible}: {step.responsible}{" "}
        {place ? guidance.checklist.inProgram(procurement.stepNames[place]) : null}
      </p>
      <ul className={styles.questions}>
        {step.questions.map((question) => (
          <li key={question.id}>
            <Question question={question} ticked={ticks.has(question.id)} />
          </li>
        ))}
      </ul>
      <SourceList sources={step.sources} />
    </section>
  );
}

function Question({ question, ticked }: { question: ChecklistQuestionView; ticked: boolean }) {
  const { guidance } = useWords();
  return (
    <>
      <Checkbox
        value={question.id}
        label={question.text}
        checked={ticked}
        onChange={(event) => tick(question.id, event.target.checked)}
      />
      <details className={styles.how}>
        <summary>
          {guidance.checklist.how}
          <span className="kk-hidden">: {question.text}</span>
        </summary>
        <p>
          <Read text={question.help} />
        </p>
        <p>
          <b>{guidance.checklist.involve}:</b> {question.involve}
        </p>
        {question.requirements.length > 0 ? (
          <>
            <p>
              <b>{guidance.requirementsAbout}:</b>
            </p>
            <RequirementLinks requirements={question.requirements} />
          </>
        ) : null}
        <SourceList sources={question.sources} />
      </details>
    </>
  );
}

/** The checklist for a letter or the case file. */
function asText(collaboration: CollaborationView, ticks: ReadonlySet<string>): string {
  const steps = collaboration.steps.map((step) =>
    [step.title, ...step.questions.map(({ id, text }) => `[${ticks.has(id) ? "x" : " "}] ${text}`)].join(
      "\n",
    ),
  );
  return [collaboration.title, ...steps].join("\n\n");
}
