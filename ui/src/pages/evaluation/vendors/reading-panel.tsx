// Reading files: the work as it goes, then a report on each file that a person looks at before anything is taken in.

import { Alert, Button, Paragraph, ValidationMessage } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { CallError } from "../../../api/client";
import { errorText } from "../../../api/errors";
import { useCancelReading, useChangeEvaluation, useReading } from "../../../api/evaluations";
import type { EvaluationView } from "../../../api/generated/EvaluationView";
import type { FileReading } from "../../../api/generated/FileReading";
import type { ReadingJob } from "../../../api/generated/ReadingJob";
import type { TakeInFile } from "../../../api/generated/TakeInFile";
import { Loaded } from "../../../components/loaded";
import { ProgressBar } from "../../../components/progress-bar";
import { useWords, type Words } from "../../../locales/words";
import { FileReport, type WhoAnswers } from "./file-report";
import styles from "./vendors-part.module.css";

interface ReadingPanelProps {
  view: EvaluationView;
  job: number;
  onClose: () => void;
}

function stateWords(state: ReadingJob, words: Words): string {
  const said = words.evaluation;
  if (state.state === "running") {
    return state.current ? said.readingFile(state.current) : said.readingStarting;
  }
  if (state.state === "cancelled") return said.readingCancelled;
  return said.readingDone(state.files.filter(({ error }) => error === null).length);
}

export function ReadingPanel({ view, job, onClose }: ReadingPanelProps) {
  const words = useWords();
  const said = words.evaluation;
  const reading = useReading(view.id, job);
  const cancel = useCancelReading(view.id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.panel} aria-labelledby="reading-title">
      <h2 id="reading-title" ref={heading} tabIndex={-1} className={styles.title}>
        {said.reading}
      </h2>
      <Loaded query={reading}>
        {(state) => (
          <>
            <p role="status">{stateWords(state, words)}</p>
            {state.state === "running" ? (
              <>
                <div
                  role="progressbar"
                  aria-label={said.reading}
                  aria-valuemin={0}
                  aria-valuemax={100}
                  aria-valuenow={Math.floor(state.progress * 100)}
                >
                  <ProgressBar part={state.progress} whole={1} />
                </div>
                <div>
                  <Button variant="secondary" data-color="neutral" onClick={() => cancel.mutate(job)}>
                    {said.cancelReading}
                  </Button>
                </div>
              </>
            ) : null}
            {state.error ? (
              <Alert data-color="danger" role="alert">
                <Paragraph>{errorText(words, new CallError(state.error))}</Paragraph>
              </Alert>
            ) : null}
            {state.state === "done" ? (
              <Confirm view={view} job={job} files={state.files} onClose={onClose} />
            ) : null}
            {state.state === "cancelled" || state.state === "failed" ? (
              <div>
                <Button variant="secondary" onClick={onClose}>
                  {words.common.close}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </Loaded>
    </section>
  );
}

interface ConfirmProps {
  view: EvaluationView;
  job: number;
  files: FileReading[];
  onClose: () => void;
}

function whoIn({ vendor, organisation_number, product, version }: FileReading): WhoAnswers {
  return { vendor, organisation_number, product, version };
}

function Confirm({ view, job, files, onClose }: ConfirmProps) {
  const words = useWords();
  const said = words.evaluation;
  const { change, isPending } = useChangeEvaluation(view.id);
  const [left, setLeft] = useState<ReadonlySet<number>>(
    () => new Set(files.filter((file) => file.error !== null || file.identical).map(({ file }) => file)),
  );
  const [who, setWho] = useState<ReadonlyMap<number, WhoAnswers>>(
    () => new Map(files.map((file) => [file.file, whoIn(file)])),
  );
  const [problem, setProblem] = useState("");
  const chosen = files.filter(({ file, error }) => error === null && !left.has(file));

  async function takeIn() {
    const take: TakeInFile[] = chosen.map((file) => ({
      file: file.file,
      ...(who.get(file.file) ?? whoIn(file)),
    }));
    if (take.length === 0) return setProblem(said.nothingToTake);
    if (take.some(({ vendor }) => (vendor ?? "").trim() === "")) return setProblem(said.vendorMissing);
    setProblem("");
    if (await change({ take, job }, said.takenIn(take.length))) onClose();
  }

  function choose(file: number, on: boolean) {
    setProblem("");
    const after = new Set(left);
    if (on) after.delete(file);
    else after.add(file);
    setLeft(after);
  }

  return (
    <>
      <ul className={styles.files}>
        {files.map((file) => (
          <FileReport
            key={file.file}
            reading={file}
            who={who.get(file.file) ?? whoIn(file)}
            chosen={file.error === null && !left.has(file.file)}
            onChoose={(on) => choose(file.file, on)}
            onWho={(next) => {
              setProblem("");
              setWho(new Map(who).set(file.file, next));
            }}
          />
        ))}
      </ul>
      {problem ? <ValidationMessage role="alert">{problem}</ValidationMessage> : null}
      <div className="kk-row">
        <Button loading={isPending} onClick={() => void takeIn()}>
          {said.takeIn(chosen.length)}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {said.dropReading}
        </Button>
      </div>
    </>
  );
}
