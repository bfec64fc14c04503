// Evalueringer: those there are, the one changed last first, and the ways to begin.

import { Button } from "@digdir/designsystemet-react";
import { TrashIcon } from "@navikt/aksel-icons";
import { useCreateEvaluation, useDeleteEvaluation, useEvaluations } from "../../api/evaluations";
import type { EvaluationSummary } from "../../api/generated/EvaluationSummary";
import { EmptyState } from "../../components/empty-state";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { CardTool, RecordCard, RecordList } from "../../components/record-card";
import { useToasts } from "../../components/toasts";
import { useWords } from "../../locales/words";
import { go, href } from "../../router";
import { useDropTarget } from "../../state/drop-target";
import styles from "./evaluations-page.module.css";
import { WhereTheyBelong } from "./where-they-belong";

export function EvaluationsPage({ files }: { files: readonly string[] }) {
  useDropTarget((paths) => go({ page: "evaluations", files: paths }));
  return files.length > 0 ? <WhereTheyBelong files={files} /> : <AllEvaluations />;
}

function AllEvaluations() {
  const words = useWords();
  const said = words.evaluation;
  const evaluations = useEvaluations();
  const create = <Button onClick={() => go({ page: "new-evaluation" })}>{said.create}</Button>;
  return (
    <div className={styles.page}>
      <Loaded query={evaluations}>
        {({ evaluations: all }) => (
          <>
            <PageHeading title={said.title} lead={said.lead} actions={all.length > 0 ? create : undefined} />
            {all.length === 0 ? (
              <EmptyState title={said.emptyTitle} text={said.emptyText} help="evaluation">
                {create}
                <Example />
              </EmptyState>
            ) : (
              <>
                <RecordList>
                  {all.map((one) => (
                    <EvaluationCard key={one.id} summary={one} />
                  ))}
                </RecordList>
                <p className={styles.more}>
                  <Example />
                </p>
              </>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}

function Example() {
  const words = useWords();
  const create = useCreateEvaluation();
  return (
    <span className={styles.example}>
      <Button
        variant="secondary"
        loading={create.isPending}
        onClick={() =>
          create.mutate(
            { example: true },
            { onSuccess: (view) => go({ page: "evaluation", id: view.id, part: "differences" }) },
          )
        }
      >
        {words.evaluation.example}
      </Button>
      <span className="kk-quiet">{words.evaluation.exampleHelp}</span>
    </span>
  );
}

function EvaluationCard({ summary }: { summary: EvaluationSummary }) {
  const words = useWords();
  const said = words.evaluation;
  const { tell } = useToasts();
  const removal = useDeleteEvaluation();
  const restore = useCreateEvaluation();
  const { id, name, organisation } = summary;

  async function remove() {
    try {
      await removal.mutateAsync(id);
    } catch {
      return; // The mutation has told why.
    }
    document.getElementById("main")?.focus({ preventScroll: true });
    const run = () =>
      restore.mutate({ restore: id }, { onSuccess: () => tell({ text: said.restored(name) }) });
    tell({ text: said.deleted(name), action: { label: words.common.undo, run } });
  }

  return (
    <RecordCard
      name={name}
      href={href({ page: "evaluation", id, part: "differences" })}
      meta={[organisation, said.changed(words.common.dayAndTime(summary.changed_at))]
        .filter(Boolean)
        .join(" · ")}
      tools={
        <CardTool label={said.deleteOf(name)} title={said.delete} onUse={() => void remove()}>
          <TrashIcon aria-hidden />
        </CardTool>
      }
    >
      <span>{said.summary(summary.vendors, summary.requirements)}</span>
      <span className="kk-quiet">{said.summaryFindings(summary.findings)}</span>
    </RecordCard>
  );
}
