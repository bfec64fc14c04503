// A file somebody sent: what it is, and what can be done with it, the likeliest first. Nothing is taken in before the
// person has chosen.

import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { CallError, call } from "../../api/client";
import { useBeginDeclaration, useDeclarations } from "../../api/declarations";
import { errorText } from "../../api/errors";
import { pickFile } from "../../api/files";
import type { FileAction } from "../../api/generated/FileAction";
import type { FileView } from "../../api/generated/FileView";
import { useOpeners, useTellError } from "../../api/mutations";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { useLanguage, useWords } from "../../locales/words";
import { go, href } from "../../router";
import styles from "./opened-page.module.css";

export function OpenedPage({ path }: { path: string }) {
  const words = useWords();
  const said = words.opening;
  const language = useLanguage();
  const tellError = useTellError();
  const opened = useQuery({
    queryKey: ["open_file", path, language],
    queryFn: () => call("open_file", { path, language }),
    // A file can change between two looks at it.
    gcTime: 0,
    staleTime: 0,
  });

  async function pickOther() {
    try {
      const picked = await pickFile();
      if (picked !== null) go({ page: "opened", path: picked });
    } catch (error) {
      tellError(error);
    }
  }

  return (
    <div className={styles.page}>
      <PageHeading
        title={said.title}
        actions={
          <Button variant="secondary" onClick={() => void pickOther()}>
            {said.pickOther}
          </Button>
        }
      />
      <Loaded query={opened}>
        {({ file }) => (file ? <Opened file={file} /> : <p>{said.nothingToDo}</p>)}
      </Loaded>
    </div>
  );
}

function Opened({ file }: { file: FileView }) {
  const words = useWords();
  const said = words.opening;
  const product = [file.product, file.version].filter(Boolean).join(" ");
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={said.what} whole>
          <b>{said.kinds[file.kind]}</b>
          {file.inside ? (
            <>
              <br />
              {said.inside(said.kinds[file.inside])}
            </>
          ) : null}
        </Fact>
        <Fact name={words.documents.file} whole>
          {file.file_name}
        </Fact>
        <Fact name={said.name}>{file.name}</Fact>
        <Fact name={said.buyer}>{file.buyer}</Fact>
        <Fact name={said.supplier}>{file.supplier}</Fact>
        <Fact name={said.product}>{product}</Fact>
        <Fact name={said.requirements}>
          {file.requirements > 0 ? said.count(file.requirements, file.answered) : ""}
        </Fact>
        <Fact name={said.madeWith}>{file.made_with}</Fact>
        <Fact name={said.size}>{words.declaration.megabytes(file.bytes)}</Fact>
      </dl>
      {file.error ? (
        <Alert data-color="danger">
          <Paragraph>{errorText(words, new CallError(file.error))}</Paragraph>
        </Alert>
      ) : null}
      {file.kind === "other_pdf" ? <p>{said.otherPdfText}</p> : null}
      {file.actions.length === 0 && !file.error && file.kind !== "other_pdf" ? (
        <p>{said.nothingToDo}</p>
      ) : null}
      <ul className={styles.actions}>
        {file.actions.map((action, place) => (
          <li key={action}>
            <Action action={action} file={file} first={place === 0} />
            <span className="kk-quiet">{said.actionHelp[action]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ActionProps {
  action: FileAction;
  file: FileView;
  /** The likeliest. */
  first: boolean;
}

function Action({ action, file, first }: ActionProps) {
  const words = useWords();
  const said = words.opening;
  const openers = useOpeners();
  const begin = useBeginDeclaration();
  const tellError = useTellError();
  const declarations =
    useDeclarations().data?.declarations.filter(({ id }) => file.declarations.includes(id)) ?? [];
  const { path } = file;
  const variant = first ? "primary" : "secondary";
  const link = (to: string, text: string, quiet = false) => (
    <Button asChild variant={quiet ? "secondary" : variant}>
      <a href={to}>{text}</a>
    </Button>
  );
  switch (action) {
    case "open_procurement":
      return file.procurement ? (
        <>
          <span>{said.alreadyHere}</span>
          {link(href({ page: "procurement", id: file.procurement, step: "procurement" }), said.openExisting)}
        </>
      ) : (
        <Button
          variant={variant}
          loading={openers.isPending}
          onClick={() =>
            openers.mutate(
              { path },
              { onSuccess: (view) => go({ page: "procurement", id: view.id, step: "procurement" }) },
            )
          }
        >
          {said.actions.open_procurement}
        </Button>
      );
    case "start_declaration":
      return (
        <>
          {declarations.map(({ id, product_name, version }) => (
            <span key={id}>
              <a href={href({ page: "declaration", id, step: "answers" })}>
                {said.continueDeclaration(`${product_name} ${version}`)}
              </a>
            </span>
          ))}
          {link(
            href({ page: "declare", query: { path, ...(file.product ? { name: file.product } : {}) } }),
            said.actions.start_declaration,
            declarations.length > 0,
          )}
        </>
      );
    case "open_declaration":
      return (
        <Button
          variant={variant}
          loading={begin.isPending}
          onClick={() =>
            begin.mutate(
              { path },
              {
                onSuccess: (view) => go({ page: "declaration", id: view.id, step: "answers" }),
                onError: (error) => tellError(error),
              },
            )
          }
        >
          {said.actions.open_declaration}
        </Button>
      );
    case "import_answers":
      return declarations.length === 0 ? (
        <span>{said.noDeclaration}</span>
      ) : (
        <>
          <span>{said.actions.import_answers}:</span>
          {declarations.map(({ id, name, product_name, version }) => (
            <span key={id}>
              {link(
                href({ page: "declaration", id, step: "import", query: { path } }),
                `${name} – ${product_name} ${version}`,
                declarations.length > 1,
              )}
            </span>
          ))}
        </>
      );
    case "evaluate":
      return link(href({ page: "evaluations", files: [path] }), said.actions.evaluate);
    case "import_requirements":
      return (
        <>
          <span>{said.foreignText}</span>
          {link(href({ page: "start" }), said.toProcurements)}
        </>
      );
  }
}

interface FactProps {
  name: string;
  whole?: boolean;
  children: ReactNode;
}

/** A fact that is known. */
function Fact({ name, whole = false, children }: FactProps) {
  if (children === "") return null;
  return (
    <div className={whole ? styles.whole : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
