// The step Dokumenter: which documents to make and for whom, in which language, where they are put, the work as it goes,
// and what came of it.

import { Alert, Button, Paragraph, ValidationMessage } from "@digdir/designsystemet-react";
import { useState } from "react";
import {
  useCancelJob,
  useDocumentJob,
  useDocumentPictures,
  useDocumentPlan,
  useMakeDocuments,
} from "../../../api/documents";
import type { DocumentKind } from "../../../api/generated/DocumentKind";
import type { DocumentPicture } from "../../../api/generated/DocumentPicture";
import type { DocumentPlan } from "../../../api/generated/DocumentPlan";
import type { Language } from "../../../api/generated/Language";
import type { ProcurementView } from "../../../api/generated/ProcurementView";
import type { Reader } from "../../../api/generated/Reader";
import { keys, useControl, useProcurement } from "../../../api/queries";
import { Loaded } from "../../../components/loaded";
import { DocumentCard, DocumentCards, FolderChoice, JobPanel } from "../../../components/making";
import { PageHeading } from "../../../components/page-heading";
import { useWords, type Words } from "../../../locales/words";
import { href } from "../../../router";
import { StepNav } from "../step-nav";
import styles from "./documents-step.module.css";
import { FirstPage } from "./first-page";
import { LanguageChoice } from "./language-choice";

const READERS: Reader[] = ["vendor", "own", "machine"];

export function DocumentsStep({ id }: { id: string }) {
  const words = useWords();
  const procurement = useProcurement(id);
  return (
    <>
      <PageHeading title={words.documents.title} lead={words.documents.lead} />
      <Loaded query={procurement}>{(view) => <Planned view={view} />}</Loaded>
      <StepNav id={id} step="documents" />
    </>
  );
}

/** Language and folder hold for this time; what can be made depends on them. */
function Planned({ view }: { view: ProcurementView }) {
  const [language, setLanguage] = useState<Language | null>(null);
  const [folder, setFolder] = useState<string | null>(null);
  const plan = useDocumentPlan(view.id, language, folder);
  return (
    <Loaded query={plan}>
      {(planned) => (
        <Documents
          view={view}
          plan={planned}
          language={language}
          folder={folder}
          onLanguage={setLanguage}
          onFolder={setFolder}
        />
      )}
    </Loaded>
  );
}

interface DocumentsProps {
  view: ProcurementView;
  plan: DocumentPlan;
  language: Language | null;
  folder: string | null;
  onLanguage: (language: Language | null) => void;
  onFolder: (folder: string | null) => void;
}

function Documents({ view, plan, language, folder, onLanguage, onFolder }: DocumentsProps) {
  const words = useWords();
  const said = words.documents;
  const { id } = view;
  const own = view.header.language;
  const all = plan.documents.map(({ kind }) => kind);
  const [left, setLeft] = useState<ReadonlySet<DocumentKind>>(new Set());
  const [nothing, setNothing] = useState(false);
  const pictures = useDocumentPictures(id, language, view.revision).data?.pictures;
  const make = useMakeDocuments(id);
  const job = useDocumentJob(id);
  const cancel = useCancelJob();
  const running = job.data?.state === "running";
  const chosen = all.filter((kind) => !left.has(kind));

  function choose(kind: DocumentKind, on: boolean) {
    setNothing(false);
    const after = new Set(left);
    if (on) after.delete(kind);
    else after.add(kind);
    setLeft(after);
  }

  function begin() {
    setNothing(chosen.length === 0);
    if (chosen.length > 0 && !running) make.mutate({ kinds: chosen, folder, language });
  }

  return (
    <div className={styles.step}>
      <Warnings view={view} />
      {READERS.map((reader) => (
        <DocumentCards key={reader} legend={said.readers[reader]} help={said.readersHelp[reader]}>
          {plan.documents
            .filter((document) => document.reader === reader)
            .map(({ kind, file_name, last_made, exists }) => {
              const picture = pictures?.find((other) => other.kind === kind);
              return (
                <DocumentCard
                  key={kind}
                  value={kind}
                  {...said.kinds[kind]}
                  file={file_name}
                  lastMade={last_made}
                  existing={exists}
                  picture={<FirstPage picture={picture} />}
                  measure={picture ? measure(picture, words) : ""}
                  chosen={!left.has(kind)}
                  onChoose={(on) => choose(kind, on)}
                />
              );
            })}
        </DocumentCards>
      ))}
      <LanguageChoice
        chosen={language ?? own}
        own={own}
        onChoose={(wanted) => onLanguage(wanted === own ? null : wanted)}
      />
      <FolderChoice
        planKey={keys.documentPlan(id)}
        planned={plan.folder}
        folder={folder}
        onFolder={onFolder}
      />
      <div className={styles.make}>
        <div className="kk-row">
          <Button onClick={begin} aria-disabled={running || make.isPending} loading={make.isPending}>
            {chosen.length === all.length || chosen.length === 0
              ? said.makeAll
              : said.makeSome(chosen.length)}
          </Button>
          {left.size > 0 ? (
            <Button
              variant="tertiary"
              onClick={() => {
                setNothing(false);
                setLeft(new Set());
              }}
            >
              {said.chooseAll}
            </Button>
          ) : null}
          {left.size < all.length ? (
            <Button variant="tertiary" onClick={() => setLeft(new Set(all))}>
              {said.chooseNone}
            </Button>
          ) : null}
        </div>
        {nothing ? <ValidationMessage role="alert">{said.chooseOne}</ValidationMessage> : null}
      </div>
      {job.data ? (
        <JobPanel
          job={job.data}
          current={job.data.current ? said.kinds[job.data.current].name : undefined}
          cancel={cancel}
          folder={plan.folder}
          onRetry={() => make.mutate({ kinds: chosen.length > 0 ? chosen : all, folder, language })}
        />
      ) : null}
    </div>
  );
}

/** What the picture shows, in words. */
function measure({ kind, look, ...size }: DocumentPicture, words: Words): string {
  const { pictured } = words.documents;
  const all = size.requirements + size.municipality;
  if (look.look === "sheet") return pictured.workbook(look.sheets.length, size.requirements);
  switch (kind) {
    case "log_pdf":
      return pictured.log;
    case "package":
      return pictured.package(all, size.own);
    case "requirement_list_csv":
      return pictured.table(size.requirements);
    case "oscal":
      return pictured.sets(size.sets, size.requirements);
    default:
      return pictured.pages(size.themes, all);
  }
}

/** Nothing is refused; but nobody should send out a list without knowing that it is not ready. */
function Warnings({ view }: { view: ProcurementView }) {
  const words = useWords();
  const said = words.documents;
  const control = useControl(view.id);
  const { errors } = view.control;
  // Kontroll counts those that would come into this list; what lies outside its width does not matter here.
  const waiting = control.data?.findings.find(({ code }) => code === "questions_open")?.count ?? 0;
  if (errors === 0 && waiting === 0) return null;
  return (
    <Alert data-color="warning">
      {errors > 0 ? <Paragraph>{said.notReady(errors)}</Paragraph> : null}
      {waiting > 0 && errors === 0 ? <Paragraph>{said.openQuestions(waiting)}</Paragraph> : null}
      <Paragraph>
        <a href={href({ page: "procurement", id: view.id, step: errors > 0 ? "control" : "facts" })}>
          {errors > 0 ? said.toControl : words.procurement.previousStep(words.procurement.stepNames.facts)}
        </a>
      </Paragraph>
    </Alert>
  );
}
