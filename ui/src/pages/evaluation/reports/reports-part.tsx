// Rapporter: what can be made of the evaluation, the work as it goes, and what came of it.

import { Alert, Button, Checkbox, Paragraph, ValidationMessage } from "@digdir/designsystemet-react";
import { useState } from "react";
import { CallError } from "../../../api/client";
import { useOpenFolder } from "../../../api/documents";
import { errorText } from "../../../api/errors";
import {
  useCancelReports,
  useEvaluationDocuments,
  useEvaluationJob,
  useMakeReports,
} from "../../../api/evaluations";
import { pickFolder } from "../../../api/files";
import type { EvaluationDocument } from "../../../api/generated/EvaluationDocument";
import type { EvaluationDocumentPlan } from "../../../api/generated/EvaluationDocumentPlan";
import type { EvaluationJob } from "../../../api/generated/EvaluationJob";
import type { EvaluationView } from "../../../api/generated/EvaluationView";
import { useTellError } from "../../../api/mutations";
import { Loaded } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { ProgressBar } from "../../../components/progress-bar";
import { useWords } from "../../../locales/words";
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
  const tellError = useTellError();
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

  async function pick() {
    try {
      const picked = await pickFolder();
      if (picked !== null) setFolder(picked);
    } catch (error) {
      tellError(error);
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
      <p className={styles.folder}>
        <b>{documents.folder}:</b> {folder ?? plan.folder}
      </p>
      <div className="kk-row">
        <Button onClick={begin} aria-disabled={running} loading={make.isPending}>
          {documents.makeSome(chosen.size)}
        </Button>
        <Button variant="secondary" onClick={() => void pick()}>
          {documents.pickFolder}
        </Button>
        {folder === null ? null : (
          <Button variant="tertiary" onClick={() => setFolder(null)}>
            {documents.plannedFolder}
          </Button>
        )}
      </div>
      {nothing ? <ValidationMessage role="alert">{documents.chooseOne}</ValidationMessage> : null}
      {job.data ? <Job id={view.id} job={job.data} folder={folder ?? plan.folder} /> : null}
    </>
  );
}

function Job({ id, job, folder }: { id: string; job: EvaluationJob; folder: string }) {
  const words = useWords();
  const said = words.evaluation;
  const documents = words.documents;
  const cancel = useCancelReports(id);
  const open = useOpenFolder();
  const outcome = {
    running: job.current ? documents.making(said.documents[job.current].name) : documents.starting,
    done: documents.done(job.files.length),
    cancelled: documents.cancelled(job.files.length),
    failed: documents.failed(job.files.length),
  }[job.state];
  return (
    <section className={styles.job} aria-label={documents.result}>
      <p role="status">{outcome}</p>
      {job.state === "running" ? (
        <div className="kk-row">
          <div
            role="progressbar"
            className={styles.bar}
            aria-label={documents.progress}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.floor(job.progress * 100)}
          >
            <ProgressBar part={job.progress} whole={1} />
          </div>
          <Button variant="secondary" data-color="neutral" onClick={() => cancel.mutate(job.job)}>
            {documents.cancel}
          </Button>
        </div>
      ) : null}
      {job.error ? (
        <Alert data-color="danger" role="alert">
          <Paragraph>{errorText(words, new CallError(job.error))}</Paragraph>
        </Alert>
      ) : null}
      {job.files.length > 0 ? (
        <ul className={styles.files}>
          {job.files.map(({ path, name }) => (
            <li key={path} title={path}>
              {name}
            </li>
          ))}
        </ul>
      ) : null}
      {job.state !== "running" && job.files.length > 0 ? (
        <div>
          <Button onClick={() => open.mutate(folder)}>{documents.openFolder}</Button>
        </div>
      ) : null}
    </section>
  );
}
