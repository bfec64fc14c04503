// The step Krav: how far one has come, how wide the list is, and the work itself.

import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { ProcurementView } from "../../../api/generated/ProcurementView";
import { useProcurement, useVocabulary } from "../../../api/queries";
import { EmptyState } from "../../../components/empty-state";
import { Loaded } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";
import { href } from "../../../router";
import { StepNav } from "../step-nav";
import styles from "./requirements-step.module.css";
import { WidthPanel } from "./width-panel";
import { Workbench } from "./workbench";

export function RequirementsStep({ id }: { id: string }) {
  const procurement = useProcurement(id);
  return (
    <>
      <Loaded query={procurement}>{(view) => <Requirements view={view} />}</Loaded>
      <StepNav id={id} step="requirements" quiet />
    </>
  );
}

function Requirements({ view }: { view: ProcurementView }) {
  const words = useWords();
  const said = words.requirements;
  const vocabulary = useVocabulary();
  const [widening, setWidening] = useState(false);
  const { counts } = view;
  const empty = view.areas.length === 0 && counts.offered === 0;
  return (
    <>
      <div className={styles.heading}>
        <PageHeading
          title={said.title}
          lead={
            empty ? undefined : (
              <>
                <b>{said.progress(counts.assessed, counts.offered)}</b> · {said.inList(counts.in_list)}
              </>
            )
          }
          actions={
            empty ? undefined : (
              <Button
                variant="secondary"
                data-size="sm"
                aria-expanded={widening}
                aria-controls={widening ? "width-panel" : undefined}
                onClick={() => setWidening(!widening)}
              >
                {said.widthButton(counts.outside_width)}
              </Button>
            )
          }
        />
      </div>
      {empty ? (
        <EmptyState title={said.emptyTitle} text={said.emptyText}>
          <Button asChild>
            <a href={href({ page: "procurement", id: view.id, step: "area" })}>{said.chooseArea}</a>
          </Button>
        </EmptyState>
      ) : (
        <Loaded query={vocabulary}>
          {(lists) => (
            <>
              {widening ? (
                <WidthPanel view={view} vocabulary={lists} onClose={() => setWidening(false)} />
              ) : null}
              <Workbench view={view} vocabulary={lists} />
            </>
          )}
        </Loaded>
      )}
    </>
  );
}
