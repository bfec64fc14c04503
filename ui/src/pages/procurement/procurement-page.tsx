// The frame around a procurement: its name, «Lagret», undo and redo, the verdict of Kontroll, and the steps.

import { Button } from "@digdir/designsystemet-react";
import { ArrowRedoIcon, ArrowUndoIcon } from "@navikt/aksel-icons";
import { CallError } from "../../api/client";
import type { ProcurementView } from "../../api/generated/ProcurementView";
import { useHistory } from "../../api/mutations";
import { useProcurement } from "../../api/queries";
import { Loaded } from "../../components/loaded";
import { PageHeading, WindowPart } from "../../components/page-heading";
import { SavedNote } from "../../components/saved-note";
import { useWords } from "../../locales/words";
import { go, STEPS, type StepName } from "../../router";
import { useShortcut } from "../../state/use-shortcut";
import { AreaStep } from "./area";
import { ControlStep } from "./control";
import { DocumentsStep } from "./documents";
import { FactsStep } from "./facts";
import { HeaderStep } from "./header";
import { OwnStep } from "./own";
import styles from "./procurement-page.module.css";
import { RequirementsStep } from "./requirements";
import { StepList } from "./step-list";
import { TermsStep } from "./terms";
import { VerdictBadge } from "./verdict-badge";

const PAGES = {
  procurement: HeaderStep,
  area: AreaStep,
  facts: FactsStep,
  requirements: RequirementsStep,
  own: OwnStep,
  terms: TermsStep,
  control: ControlStep,
  documents: DocumentsStep,
} satisfies Record<StepName, React.ComponentType<{ id: string }>>;

export function ProcurementPage({ id, step }: { id: string; step: StepName }) {
  const procurement = useProcurement(id);
  const Step = PAGES[step];
  if (procurement.error instanceof CallError && procurement.error.code === "not_found") return <Gone />;
  return (
    <Loaded query={procurement}>
      {(view) => (
        <div className={styles.page}>
          <Bar view={view} />
          <StepList view={view} step={step} />
          <div className={styles.content}>
            <WindowPart value={view.header.name}>
              <Step key={step} id={id} />
            </WindowPart>
          </div>
        </div>
      )}
    </Loaded>
  );
}

/** The procurement was deleted, perhaps in another window. */
function Gone() {
  const words = useWords();
  return (
    <>
      <PageHeading title={words.frame.notFound} lead={words.frame.notFoundText} />
      <Button onClick={() => go({ page: "start" })}>{words.frame.toStart}</Button>
    </>
  );
}

function Bar({ view }: { view: ProcurementView }) {
  const words = useWords();
  const { undo, redo } = useHistory(view.id);
  useShortcut([{ key: "z", ctrl: true, shift: false }], () => void (view.undo && undo()));
  useShortcut(
    [
      { key: "y", ctrl: true },
      { key: "z", ctrl: true, shift: true },
    ],
    () => void (view.redo && redo()),
  );
  const steps = STEPS.map((_, place) => ({ key: String(place + 1), alt: true }));
  useShortcut(steps, (event) => {
    const step = STEPS[Number(event.key) - 1];
    if (step) go({ page: "procurement", id: view.id, step });
  });
  const undoLabel = view.undo
    ? words.procurement.undoWhat(words.common.changes[view.undo])
    : words.procurement.nothingToUndo;
  const redoLabel = view.redo
    ? words.procurement.redoWhat(words.common.changes[view.redo])
    : words.procurement.nothingToRedo;
  return (
    <div className={styles.bar}>
      <p className={styles.name}>{view.header.name}</p>
      <SavedNote id={view.id} changedAt={view.changed_at} />
      <span className={styles.tools}>
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={undoLabel}
          title={`${undoLabel} (Ctrl+Z)`}
          aria-disabled={!view.undo}
          onClick={() => void (view.undo && undo())}
        >
          <ArrowUndoIcon aria-hidden />
        </Button>
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={redoLabel}
          title={`${redoLabel} (Ctrl+Y)`}
          aria-disabled={!view.redo}
          onClick={() => void (view.redo && redo())}
        >
          <ArrowRedoIcon aria-hidden />
        </Button>
        <VerdictBadge view={view} />
      </span>
    </div>
  );
}
