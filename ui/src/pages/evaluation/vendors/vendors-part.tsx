// Leverandører: reading files in, what each vendor has handed in, the day evidence is held against, and answers to
// other frameworks laid beside the list.

import { Button, Textfield } from "@digdir/designsystemet-react";
import { TrashIcon, UploadIcon } from "@navikt/aksel-icons";
import { useEffect, useRef, useState } from "react";
import { call } from "../../../api/client";
import { useChangeEvaluation, useReadFiles } from "../../../api/evaluations";
import type { EvaluationView } from "../../../api/generated/EvaluationView";
import type { SubmissionView } from "../../../api/generated/SubmissionView";
import { useTellError } from "../../../api/mutations";
import { PageHeading } from "../../../components/page-heading";
import { ProgressBar } from "../../../components/progress-bar";
import { useWords } from "../../../locales/words";
import { replace } from "../../../router";
import { FrameworksSection } from "./frameworks-section";
import { ReadingPanel } from "./reading-panel";
import styles from "./vendors-part.module.css";

interface VendorsPartProps {
  view: EvaluationView;
  files: readonly string[];
}

export function VendorsPart({ view, files }: VendorsPartProps) {
  const words = useWords();
  const said = words.evaluation;
  const tellError = useTellError();
  const readFiles = useReadFiles(view.id);
  const [job, setJob] = useState<number | undefined>();

  const read = useRef((paths: readonly string[]) => {
    if (paths.length > 0) readFiles.mutate([...paths], { onSuccess: (started) => setJob(started.job) });
  });
  const { id } = view;
  const last = useRef<readonly string[]>([]);
  useEffect(() => {
    if (files.length === 0 || last.current === files) return;
    last.current = files;
    // Read once: they leave the address, so that going back does not read them again.
    replace({ page: "evaluation", id, part: "vendors" });
    read.current(files);
  }, [files, id]);

  async function pick() {
    try {
      read.current((await call("pick_files", {})).paths);
    } catch (error) {
      tellError(error);
    }
  }

  return (
    <div className={styles.part}>
      <PageHeading
        title={said.parts.vendors}
        lead={said.vendorsLead}
        actions={
          <Button onClick={() => void pick()} loading={readFiles.isPending}>
            <UploadIcon aria-hidden />
            {said.readAnswers}
          </Button>
        }
      />
      <p className="kk-quiet">{said.dropHint}</p>
      {job === undefined ? null : (
        <ReadingPanel key={job} view={view} job={job} onClose={() => setJob(undefined)} />
      )}
      <ul className={styles.submissions}>
        {view.submissions.toReversed().map((submission) => (
          <Submission key={submission.id} view={view} submission={submission} />
        ))}
      </ul>
      {view.submissions.length > 0 ? (
        <>
          <EvidenceDate view={view} />
          <FrameworksSection view={view} />
        </>
      ) : null}
    </div>
  );
}

function Submission({ view, submission }: { view: EvaluationView; submission: SubmissionView }) {
  const words = useWords();
  const said = words.evaluation;
  const { change } = useChangeEvaluation(view.id);
  const { vendor, product, version } = submission;
  const findings = submission.findings.filter(({ kind }) => kind !== "differs");
  return (
    <li className={styles.submission} data-current={submission.current || undefined}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.vendor}>{vendor}</h2>
          <p className="kk-quiet">
            {[`${product} ${version}`.trim(), submission.number].filter(Boolean).join(" · ")}
          </p>
        </div>
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={said.removeSubmissionOf(vendor)}
          title={said.removeSubmission}
          onClick={() => void change({ remove: submission.id }, said.removedSubmission(vendor))}
        >
          <TrashIcon aria-hidden />
        </Button>
      </div>
      {submission.current ? null : <p className={styles.old}>{said.replacedBy}</p>}
      <div className={styles.progress}>
        <span>{said.answered(submission.answered, submission.of)}</span>
        <ProgressBar part={submission.answered} whole={submission.of} />
      </div>
      <dl className={styles.pairs}>
        <div>
          <dt>{said.file}</dt>
          <dd>{submission.file_name}</dd>
        </div>
        <div>
          <dt>{said.received}</dt>
          <dd>{words.common.dayAndTime(submission.received_at)}</dd>
        </div>
        <div>
          <dt>{said.signOff}</dt>
          <dd>
            <SignOffLine submission={submission} />
          </dd>
        </div>
        {submission.current && findings.length > 0 ? (
          <div className={styles.findings}>
            <dt>{said.cardsLabel}</dt>
            <dd>
              {findings
                .map(({ kind, count }) => `${said.flags[kind]}: ${words.common.number(count)}`)
                .join(" · ")}
            </dd>
          </div>
        ) : null}
      </dl>
    </li>
  );
}

function SignOffLine({ submission }: { submission: SubmissionView }) {
  const words = useWords();
  const said = words.evaluation;
  const { sign_off, sign_off_state } = submission;
  return (
    <>
      <b className={sign_off_state === "broken" ? styles.broken : undefined}>
        {said.signOffStates[sign_off_state]}
      </b>
      {sign_off
        ? ` (${said.signedBy(sign_off.name, sign_off.role, words.common.date(sign_off.date))})`
        : null}
    </>
  );
}

/** Evidence may run out between the tender and the day one reads it; the day can be set, and stands in the report. */
function EvidenceDate({ view }: { view: EvaluationView }) {
  const words = useWords();
  const said = words.evaluation;
  const { change } = useChangeEvaluation(view.id);
  const [text, setText] = useState(view.date);
  useEffect(() => setText(view.date), [view.date]);
  const wrong = !/^\d{4}-\d{2}-\d{2}$/.test(text);
  return (
    <div className={styles.date}>
      <Textfield
        type="date"
        data-size="sm"
        label={said.evaluationDate}
        value={text}
        error={wrong && text !== "" ? said.dateWrong : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => {
          if (wrong) setText(view.date);
          else if (text !== view.date) void change({ date: text }, said.dateSaved);
        }}
      />
      {view.date_chosen ? (
        <Button variant="tertiary" data-size="sm" onClick={() => void change({ date: null }, said.dateSaved)}>
          {said.dateToday}
        </Button>
      ) : null}
    </div>
  );
}
