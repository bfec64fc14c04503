// Rapporter: what can be made of the evaluation, the work as it goes, and what came of it.

import { Button, Checkbox, ValidationMessage } from "@digdir/designsystemet-react";
import { useState } from "react";
import {
  evaluationPlanKey,
  useCancelReports,
  useEvaluationDocuments,
  useEvaluationJob,
  useMakeReports,
} from "../../../api/evaluations";
import type { EvaluationDocument } from "../../../api/generated/EvaluationDocument";
import type { EvaluationDocumentPlan } from "../../../api/generated/EvaluationDocumentPlan";
import type { EvaluationView } from "../../../api/generated/EvaluationView";
import { Loaded } from "../../../components/loaded";
import { FolderChoice, JobPanel } from "../../../components/making";
import { PageHeading } from "../../../components/page-heading";
import { useLanguage, useWords } from "../../../locales/words";
import styles from "./reports-part.module.css";

export function ReportsPart({ view }: { view: EvaluationView }) {
  const words = useWords();
  const said = words.evaluation;
  const plan = useEvaluationDocuments(view.id);
  return (
    <div className={styles.part}>
      <PageHeading title={said.parts.reports} lead={said.reportsLead} />
      <Loaded query={plan}>{(planned) => <Reports view={view} plan={planned} />}</Loaded>
    </div>
  );
}

function Reports({ view, plan }: { view: EvaluationView; plan: EvaluationDocumentPlan }) {
  const words = useWords();
  const said = words.evaluation;
  const documents = words.documents;
  const language = useLanguage();
  const cancel = useCancelReports(view.id);
  const possible = plan.documents.filter(({ file_names }) => file_names.length > 0).map(({ kind }) => kind);
  const [chosen, setChosen] = useState<ReadonlySet<EvaluationDocument>>(
    new Set(possible.filter((kind) => kind === "report_workbook" || kind === "report_pdf")),
  );
  const [folder, setFolder] = useState<string | null>(null);
  const [nothing, setNothing] = useState(false);
  const [number, setNumber] = useState<number | undefined>();
  const make = useMakeReports(view.id);
  const job = useEvaluationJob(view.id, number);
  const running = job.data?.state === "running";

  function begin() {
    const kinds = possible.filter((kind) => chosen.has(kind));
    setNothing(kinds.length === 0);
    if (kinds.length > 0 && !running) {
      make.mutate({ kinds, folder }, { onSuccess: (started) => setNumber(started.job) });
    }
  }

  function choose(kind: EvaluationDocument, on: boolean) {
    setNothing(false);
    const after = new Set(chosen);
    if (on) after.add(kind);
    else after.delete(kind);
    setChosen(after);
  }

  return (
    <>
      <fieldset className={styles.cards}>
        <legend className="kk-hidden">{documents.chosen}</legend>
        {plan.documents.map(({ kind, file_names, last_made }) => (
          <div key={kind} className={styles.card}>
            <Checkbox
              label={<b>{said.documents[kind].name}</b>}
              description={`${said.documents[kind].reader}. ${said.documents[kind].contains}`}
              value={kind}
              checked={chosen.has(kind)}
              disabled={file_names.length === 0}
              onChange={(event) => choose(kind, event.target.checked)}
            />
            <p className="kk-quiet">
              {file_names.length === 0 ? said.noFiles : file_names.join(", ")}
              <br />
              {last_made ? `${documents.lastMade}: ${words.common.dayAndTime(last_made)}` : documents.never}
            </p>
          </div>
        ))}
      </fieldset>
      <FolderChoice
        planKey={evaluationPlanKey(view.id, language)}
        planned={plan.folder}
        folder={folder}
        onFolder={setFolder}
      />
      <div>
        <Button onClick={begin} aria-disabled={running} loading={make.isPending}>
          {documents.makeSome(chosen.size)}
        </Button>
      </div>
      {nothing ? <ValidationMessage role="alert">{documents.chooseOne}</ValidationMessage> : null}
      {job.data ? (
        <JobPanel
          job={job.data}
          current={job.data.current ? said.documents[job.data.current].name : undefined}
          folder={folder ?? plan.folder}
          cancel={cancel}
          onRetry={begin}
        />
      ) : null}
    </>
  );
}
