// The frame around an evaluation: its name, how far the assessment has come, undo and redo, and the parts.

import { Button } from "@digdir/designsystemet-react";
import { ArrowRedoIcon, ArrowUndoIcon } from "@navikt/aksel-icons";
import { CallError } from "../../api/client";
import { useChangeEvaluation, useEvaluation } from "../../api/evaluations";
import type { EvaluationView } from "../../api/generated/EvaluationView";
import { Loaded } from "../../components/loaded";
import { PageHeading, WindowPart } from "../../components/page-heading";
import { ProgressBar } from "../../components/progress-bar";
import { useWords } from "../../locales/words";
import { EVALUATION_PARTS, type EvaluationPart, go, href } from "../../router";
import { useDropTarget } from "../../state/drop-target";
import { useShortcut } from "../../state/use-shortcut";
import { DifferencesPart } from "./differences/differences-part";
import styles from "./evaluation-page.module.css";
import { FollowUpsPart } from "./follow-ups/follow-ups-part";
import { LogPart } from "./log-part";
import { ReportsPart } from "./reports/reports-part";
import { ScoringPart } from "./scoring/scoring-part";
import { VendorsPart } from "./vendors/vendors-part";

const PARTS = {
  differences: DifferencesPart,
  vendors: VendorsPart,
  questions: FollowUpsPart,
  scoring: ScoringPart,
  reports: ReportsPart,
  log: LogPart,
} satisfies Record<EvaluationPart, React.ComponentType<PartProps>>;

interface PartProps {
  view: EvaluationView;
  /** Files in hand, to be read into the evaluation. */
  files: readonly string[];
}

interface EvaluationPageProps {
  id: string;
  part: EvaluationPart;
  files: readonly string[];
}

export function EvaluationPage({ id, part, files }: EvaluationPageProps) {
  const evaluation = useEvaluation(id);
  const Part = PARTS[part];
  // Wherever in the evaluation files are dropped, they are read where files are read.
  useDropTarget((paths) => go({ page: "evaluation", id, part: "vendors", files: paths }));
  if (evaluation.error instanceof CallError && evaluation.error.code === "not_found") return <Gone />;
  return (
    <Loaded query={evaluation}>
      {(view) => (
        <div className={styles.page}>
          <Bar view={view} />
          <Parts view={view} part={part} />
          <WindowPart value={view.name}>
            <Part key={part} view={view} files={files} />
          </WindowPart>
        </div>
      )}
    </Loaded>
  );
}

/** It was deleted, perhaps in another window. */
function Gone() {
  const words = useWords();
  return (
    <>
      <PageHeading title={words.evaluation.gone} lead={words.evaluation.goneText} />
      <Button onClick={() => go({ page: "evaluations" })}>{words.evaluation.toList}</Button>
    </>
  );
}

function Bar({ view }: { view: EvaluationView }) {
  const words = useWords();
  const said = words.evaluation;
  const { change } = useChangeEvaluation(view.id);
  const { undid, redid } = words.procurement;
  const undo = () => void (view.undo && change({ history: "undo" }, undid(said.changes[view.undo])));
  const redo = () => void (view.redo && change({ history: "redo" }, redid(said.changes[view.redo])));
  useShortcut([{ key: "z", ctrl: true, shift: false }], undo);
  useShortcut(
    [
      { key: "y", ctrl: true },
      { key: "z", ctrl: true, shift: true },
    ],
    redo,
  );
  const undoLabel = view.undo ? said.undoWhat(said.changes[view.undo]) : said.nothingToUndo;
  const redoLabel = view.redo ? said.redoWhat(said.changes[view.redo]) : said.nothingToRedo;
  return (
    <div className={styles.bar}>
      <p className={styles.name}>{view.name}</p>
      {view.cells > 0 ? (
        <span className={styles.progress}>
          <span className="kk-quiet">{said.progress(view.verdicts, view.cells)}</span>
          <ProgressBar part={view.verdicts} whole={view.cells} />
        </span>
      ) : null}
      <span className={styles.tools}>
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={undoLabel}
          title={`${undoLabel} (Ctrl+Z)`}
          aria-disabled={!view.undo}
          onClick={undo}
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
          onClick={redo}
        >
          <ArrowRedoIcon aria-hidden />
        </Button>
      </span>
    </div>
  );
}

function Parts({ view, part }: { view: EvaluationView; part: EvaluationPart }) {
  const words = useWords();
  const said = words.evaluation;
  return (
    <nav className={styles.parts} aria-label={said.partsLabel}>
      {EVALUATION_PARTS.map((one) => (
        <a
          key={one}
          href={href({ page: "evaluation", id: view.id, part: one })}
          aria-current={one === part ? "page" : undefined}
        >
          {said.parts[one]}
        </a>
      ))}
    </nav>
  );
}
