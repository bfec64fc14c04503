// The step Dokumenter: which documents to make, where they are put, the work as it goes, and what came of it.

import { Alert, Button, Paragraph, ValidationMessage } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useCancelJob, useDocumentJob, useMakeDocuments } from "../../../api/documents";
import type { DocumentKind } from "../../../api/generated/DocumentKind";
import type { DocumentPlan } from "../../../api/generated/DocumentPlan";
import type { ProcurementView } from "../../../api/generated/ProcurementView";
import { keys, useControl, useDocumentPlan, useProcurement, useRows } from "../../../api/queries";
import { Loaded } from "../../../components/loaded";
import { DocumentCard, DocumentCards, FolderChoice, JobPanel } from "../../../components/making";
import { Miniature } from "../../../components/miniature";
import { PageHeading } from "../../../components/page-heading";
import { useWords, type Words } from "../../../locales/words";
import { href } from "../../../router";
import { StepNav } from "../step-nav";
import styles from "./documents-step.module.css";
import { type ListSize, SHEETS, sizeOf } from "./list-size";

export function DocumentsStep({ id }: { id: string }) {
  const words = useWords();
  const procurement = useProcurement(id);
  const plan = useDocumentPlan(id);
  const rows = useRows(id, false);
  return (
    <>
      <PageHeading title={words.documents.title} lead={words.documents.lead} />
      <Loaded query={procurement}>
        {(view) => (
          <Loaded query={plan}>
            {(planned) => <Documents view={view} plan={planned} size={sizeOf(view, rows.data?.rows)} />}
          </Loaded>
        )}
      </Loaded>
      <StepNav id={id} step="documents" />
    </>
  );
}

interface DocumentsProps {
  view: ProcurementView;
  plan: DocumentPlan;
  size: ListSize;
}

function Documents({ view, plan, size }: DocumentsProps) {
  const words = useWords();
  const said = words.documents;
  const { id } = view;
  const all = plan.documents.map(({ kind }) => kind);
  const [left, setLeft] = useState<ReadonlySet<DocumentKind>>(new Set());
  const [folder, setFolder] = useState<string | null>(null);
  const [nothing, setNothing] = useState(false);
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
    if (chosen.length > 0 && !running) make.mutate({ kinds: chosen, folder });
  }

  return (
    <div className={styles.step}>
      <Warnings view={view} />
      <DocumentCards legend={said.chosen}>
        {plan.documents.map(({ kind, file_name, last_made, exists }) => (
          <DocumentCard
            key={kind}
            value={kind}
            {...said.kinds[kind]}
            file={file_name}
            lastMade={last_made}
            // What lies in another folder is not known here; the general sentence stands by the folder.
            existing={folder === null && exists}
            picture={<Picture kind={kind} size={size} />}
            measure={measure(kind, size, words)}
            chosen={!left.has(kind)}
            onChoose={(on) => choose(kind, on)}
          />
        ))}
      </DocumentCards>
      <p className={styles.language}>
        {said.language(words.common.languages[view.header.language])}{" "}
        <a href={href({ page: "procurement", id, step: "procurement" })}>{said.changeLanguage}</a>
      </p>
      <FolderChoice
        planKey={keys.documentPlan(id)}
        planned={plan.folder}
        folder={folder}
        onFolder={setFolder}
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
        </div>
        {nothing ? <ValidationMessage role="alert">{said.chooseOne}</ValidationMessage> : null}
      </div>
      {job.data ? (
        <JobPanel
          job={job.data}
          current={job.data.current ? said.kinds[job.data.current].name : undefined}
          cancel={cancel}
          folder={folder ?? plan.folder}
          onRetry={() => make.mutate({ kinds: chosen.length > 0 ? chosen : all, folder })}
        />
      ) : null}
    </div>
  );
}

function Picture({ kind, size }: { kind: DocumentKind; size: ListSize }) {
  switch (kind) {
    case "vendor_workbook":
    case "buyer_workbook":
      return <Miniature shape="sheet" rows={size.supplier} sheets={SHEETS[kind]} />;
    case "requirement_list_pdf":
    case "declaration_form_pdf":
    case "log_pdf":
      return <Miniature shape="page" parts={size.themes} />;
    case "package":
      return <Miniature shape="box" parts={size.own > 0 ? 4 : 3} />;
  }
}

function measure(kind: DocumentKind, size: ListSize, words: Words): string {
  const { pictured } = words.documents;
  switch (kind) {
    case "vendor_workbook":
    case "buyer_workbook":
      return pictured.workbook(SHEETS[kind], size.supplier);
    case "requirement_list_pdf":
      return pictured.pdf(size.themes.length, size.supplier + size.municipality);
    case "declaration_form_pdf":
      return pictured.pdf(size.themes.length, size.supplier);
    case "log_pdf":
      return pictured.log;
    case "package":
      return pictured.package(size.supplier + size.municipality, size.own);
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
