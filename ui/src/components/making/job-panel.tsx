// The work as it goes, and what came of it. The progress is the program's own, and what was made before a stop is told.

import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import { CheckmarkCircleIcon, FileIcon } from "@navikt/aksel-icons";
import { useEffect, useId, useRef } from "react";
import { CallError } from "../../api/client";
import { useOpenFolder } from "../../api/documents";
import { errorText } from "../../api/errors";
import type { JobState } from "../../api/generated/JobState";
import type { WireError } from "../../api/generated/WireError";
import { useWords, type Words } from "../../locales/words";
import { ProgressBar } from "../progress-bar";
import styles from "./making.module.css";

/** A job that makes documents, whichever they are. */
export interface Job {
  job: number;
  state: JobState;
  progress: number;
  files: { name: string; path: string }[];
  error: WireError | null;
}

interface JobPanelProps {
  job: Job;
  /** Name of what is being made. */
  current: string | undefined;
  folder: string;
  cancel: {
    isPending: boolean;
    isSuccess: boolean;
    variables: number | undefined;
    mutate: (job: number) => void;
  };
  onRetry: () => void;
}

function outcome(job: Job, current: string | undefined, words: Words): string {
  const said = words.documents;
  switch (job.state) {
    case "running":
      return current ? said.making(current) : said.starting;
    case "done":
      return said.done(job.files.length);
    case "cancelled":
      return said.cancelled(job.files.length);
    case "failed":
      return said.failed(job.files.length);
  }
}

export function JobPanel({ job, current, folder, cancel, onRetry }: JobPanelProps) {
  const words = useWords();
  const said = words.documents;
  const headingId = useId();
  const open = useOpenFolder();
  const place = useRef<HTMLElement>(null);
  const running = job.state === "running";
  const cancelling = cancel.isPending || (cancel.isSuccess && cancel.variables === job.job && running);
  const made = job.files[0]?.path;

  useEffect(() => {
    if (job.job > 0) place.current?.scrollIntoView({ block: "nearest" });
  }, [job.job]);

  return (
    <section ref={place} aria-labelledby={headingId} className={styles.job} data-state={job.state}>
      <h2 id={headingId} className={styles.title}>
        {running ? said.progress : said.result}
      </h2>
      <p role="status" className={styles.outcome}>
        {job.state === "done" ? <CheckmarkCircleIcon aria-hidden /> : null}
        {outcome(job, current, words)}
      </p>
      {running ? (
        <div className={styles.progress}>
          <div
            role="progressbar"
            aria-label={said.progress}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.floor(job.progress * 100)}
            className={styles.bar}
          >
            <ProgressBar part={job.progress} whole={1} />
          </div>
          <span aria-hidden="true">{said.percent(job.progress)}</span>
          <Button
            variant="secondary"
            data-color="neutral"
            aria-disabled={cancelling}
            onClick={() => (cancelling ? undefined : cancel.mutate(job.job))}
          >
            {cancelling ? said.cancelling : said.cancel}
          </Button>
        </div>
      ) : null}
      {job.error ? (
        <Alert data-color="danger" role="alert">
          <Paragraph>{errorText(words, new CallError(job.error))}</Paragraph>
          <Button variant="secondary" data-color="neutral" onClick={onRetry}>
            {words.common.retry}
          </Button>
        </Alert>
      ) : null}
      {job.files.length > 0 ? (
        <ul className={styles.files}>
          {job.files.map((file) => (
            <li key={file.path}>
              <FileIcon aria-hidden />
              <span title={file.path}>{file.name}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {!running && made ? (
        <p>
          <Button onClick={() => open.mutate(folderOf(made) ?? folder)}>{said.openFolder}</Button>
        </p>
      ) : null}
    </section>
  );
}

/** The folder of a file, as its system writes paths. */
function folderOf(path: string): string | undefined {
  const end = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  return end > 0 ? path.slice(0, end) : undefined;
}
