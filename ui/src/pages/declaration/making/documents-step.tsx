// The step Dokumenter: what can be made of the answers, where it is put, the work as it goes, and what came of it.

import {
  Alert,
  Button,
  Checkbox,
  Field,
  Fieldset,
  Label,
  Paragraph,
  Select,
  ValidationMessage,
} from "@digdir/designsystemet-react";
import { useState } from "react";
import { CallError } from "../../../api/client";
import {
  useCancelDeclarationJob,
  useDeclarationJob,
  useDeclarationPlan,
  useMakeDeclarationDocuments,
} from "../../../api/declaration-documents";
import { keys } from "../../../api/declarations";
import { errorText } from "../../../api/errors";
import type { DeclarationDocument } from "../../../api/generated/DeclarationDocument";
import type { DeclarationDocumentPlan } from "../../../api/generated/DeclarationDocumentPlan";
import type { DeclarationView } from "../../../api/generated/DeclarationView";
import type { Language } from "../../../api/generated/Language";
import type { PlannedDeclarationDocument } from "../../../api/generated/PlannedDeclarationDocument";
import { Loaded } from "../../../components/loaded";
import { DocumentCard, DocumentCards, FolderChoice, JobPanel } from "../../../components/making";
import { Miniature } from "../../../components/miniature";
import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";
import { href } from "../../../router";
import styles from "../steps.module.css";

const LANGUAGES: Language[] = ["nb", "nn", "en"];

export function DocumentsStep({ view }: { view: DeclarationView }) {
  const said = useWords().declaration;
  const plan = useDeclarationPlan(view.id);
  return (
    <>
      <PageHeading title={said.stepNames.documents} lead={said.documentsLead} />
      <Loaded query={plan}>{(planned) => <Documents view={view} plan={planned} />}</Loaded>
    </>
  );
}

function Documents({ view, plan }: { view: DeclarationView; plan: DeclarationDocumentPlan }) {
  const words = useWords();
  const said = words.declaration;
  const { id } = view;
  const can = plan.documents.filter((one) => one.error === null);
  const [chosen, setChosen] = useState<ReadonlySet<DeclarationDocument>>(
    () => new Set(can.filter((one) => one.relevant && !one.draft).map((one) => one.kind)),
  );
  const [folder, setFolder] = useState<string | null>(null);
  const [language, setLanguage] = useState<Language | null>(null);
  const [attach, setAttach] = useState<string[]>([]);
  const [nothing, setNothing] = useState(false);
  const make = useMakeDeclarationDocuments(id);
  const job = useDeclarationJob(id);
  const cancel = useCancelDeclarationJob();
  const running = job.data?.state === "running";
  const kinds = can.map((one) => one.kind).filter((kind) => chosen.has(kind));
  const packed = chosen.has("package");

  function choose(kind: DeclarationDocument, on: boolean) {
    setNothing(false);
    const next = new Set(chosen);
    if (on) next.add(kind);
    else next.delete(kind);
    setChosen(next);
  }

  function begin() {
    setNothing(kinds.length === 0);
    if (kinds.length > 0 && !running) make.mutate({ kinds, folder, language, attach: packed ? attach : [] });
  }

  const card = (document: PlannedDeclarationDocument) => (
    <DocumentCard
      key={document.kind}
      value={document.kind}
      {...said.documentKinds[document.kind]}
      file={document.file_name}
      lastMade={document.last_made}
      existing={folder === null && document.exists}
      picture={<Picture kind={document.kind} view={view} />}
      measure={words.common.requirements(view.progress.requirements)}
      draft={document.draft ? said.draftNotice : undefined}
      refusal={
        document.error ? `${said.cannotMake}: ${errorText(words, new CallError(document.error))}` : undefined
      }
      chosen={chosen.has(document.kind)}
      onChoose={(on) => choose(document.kind, on)}
    />
  );
  const relevant = plan.documents.filter((one) => one.relevant);
  const rest = plan.documents.filter((one) => !one.relevant);
  return (
    <div className={styles.step}>
      {view.sign_off_state === "valid" ? null : (
        <Alert data-color="warning">
          <Paragraph>
            {view.sign_off_state === "broken" ? said.broken : said.unsignedNotice}{" "}
            <a href={href({ page: "declaration", id, step: "sign" })}>{said.toSign}</a>
          </Paragraph>
        </Alert>
      )}
      <DocumentCards legend={said.stepNames.documents}>{relevant.map(card)}</DocumentCards>
      {rest.length > 0 ? (
        <section className={styles.part} aria-labelledby="rest">
          <h2 className={styles.title} id="rest">
            {said.notRelevantDocuments}
          </h2>
          <DocumentCards legend={said.notRelevantDocuments}>{rest.map(card)}</DocumentCards>
        </section>
      ) : null}
      <Field>
        <Label>{said.language}</Label>
        <Field.Description>{said.languageHelp}</Field.Description>
        <Select
          value={language ?? ""}
          onChange={(event) => setLanguage(LANGUAGES.find((one) => one === event.target.value) ?? null)}
        >
          <Select.Option value="">{said.languageAsList(words.common.languages[view.language])}</Select.Option>
          {LANGUAGES.map((one) => (
            <Select.Option key={one} value={one}>
              {words.common.languages[one]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {packed && plan.attachable.length > 0 ? (
        <Fieldset>
          <Fieldset.Legend>{said.attach}</Fieldset.Legend>
          <Fieldset.Description>{said.attachHelp}</Fieldset.Description>
          <div className={styles.choices}>
            {plan.attachable.map((one) => (
              <Checkbox
                key={one.evidence}
                value={one.evidence}
                disabled={!one.there}
                label={one.title}
                description={`${one.file_name}, ${one.there ? said.megabytes(one.bytes) : said.attachGone}`}
                checked={attach.includes(one.evidence)}
                onChange={(event) =>
                  setAttach(
                    event.target.checked
                      ? [...attach, one.evidence]
                      : attach.filter((other) => other !== one.evidence),
                  )
                }
              />
            ))}
          </div>
        </Fieldset>
      ) : null}
      <FolderChoice planKey={keys.plan(id)} planned={plan.folder} folder={folder} onFolder={setFolder} />
      <div className={styles.part}>
        <div>
          <Button onClick={begin} aria-disabled={running || make.isPending} loading={make.isPending}>
            {words.documents.makeSome(kinds.length)}
          </Button>
        </div>
        {nothing ? <ValidationMessage role="alert">{words.documents.chooseOne}</ValidationMessage> : null}
      </div>
      {job.data ? (
        <JobPanel
          job={job.data}
          current={job.data.current ? said.documentKinds[job.data.current].name : undefined}
          cancel={cancel}
          folder={folder ?? plan.folder}
          onRetry={begin}
        />
      ) : null}
    </div>
  );
}

function Picture({ kind, view }: { kind: DeclarationDocument; view: DeclarationView }) {
  switch (kind) {
    case "answered_workbook":
      return <Miniature shape="sheet" rows={view.progress.requirements} sheets={5} />;
    case "package":
    case "oscal":
      return <Miniature shape="box" parts={3} />;
    default:
      return <Miniature shape="page" parts={view.themes.map((theme) => theme.requirements)} />;
  }
}
