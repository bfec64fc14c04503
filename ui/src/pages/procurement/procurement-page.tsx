// The frame around a procurement: its name, «Lagret», undo and redo, the verdict of Kontroll, and the steps.

import { Button } from "@digdir/designsystemet-react";
import { CallError } from "../../api/client";
import type { ProcurementView } from "../../api/generated/ProcurementView";
import { useHistory } from "../../api/mutations";
import { useProcurement } from "../../api/queries";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { RecordFrame } from "../../components/record-frame";
import { useWords } from "../../locales/words";
import { go, STEPS, type StepName } from "../../router";
import { useShortcut } from "../../state/use-shortcut";
import { AreaStep } from "./area";
import { ControlStep } from "./control";
import { DocumentsStep } from "./documents";
import { FactsStep } from "./facts";
import { HeaderStep } from "./header";
import { OwnStep } from "./own";
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
  if (procurement.error instanceof CallError && procurement.error.code === "not_found") return <Gone />;
  return <Loaded query={procurement}>{(view) => <Frame view={view} step={step} />}</Loaded>;
}

function Frame({ view, step }: { view: ProcurementView; step: StepName }) {
  const words = useWords();
  const { undo, redo } = useHistory(view.id);
  const Step = PAGES[step];
  const steps = STEPS.map((_, place) => ({ key: String(place + 1), alt: true }));
  useShortcut(steps, (event) => {
    const wanted = STEPS[Number(event.key) - 1];
    if (wanted) go({ page: "procurement", id: view.id, step: wanted });
  });
  return (
    <RecordFrame
      id={view.id}
      name={view.header.name}
      changedAt={view.changed_at}
      undo={view.undo ? words.common.changes[view.undo] : undefined}
      redo={view.redo ? words.common.changes[view.redo] : undefined}
      onUndo={undo}
      onRedo={redo}
      badge={<VerdictBadge view={view} />}
      steps={<StepList view={view} step={step} />}
    >
      <Step key={step} id={view.id} />
    </RecordFrame>
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
