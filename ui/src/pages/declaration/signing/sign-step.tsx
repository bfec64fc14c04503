// The step Signer: a named person stands behind the answers; the checksum is shown, and whether it still holds.

import { Alert, Button, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useRef, useState } from "react";
import { useSignDeclaration, useSignOffWords, useWithdrawSignOff } from "../../../api/declarations";
import type { DeclarationView } from "../../../api/generated/DeclarationView";
import type { SignOff } from "../../../api/generated/SignOff";
import { useTellError } from "../../../api/mutations";
import { EmptyState } from "../../../components/empty-state";
import { ErrorNote, Loaded } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { SignBadge } from "../../../components/vendor-cards";
import { useWords } from "../../../locales/words";
import { href } from "../../../router";
import { useToasts } from "../../../state/toasts";
import styles from "../steps.module.css";

export function SignStep({ view }: { view: DeclarationView }) {
  const words = useWords();
  const said = words.declaration;
  const offered = useSignOffWords(view.id);
  return (
    <>
      <PageHeading title={said.stepNames.sign} lead={said.signLead} />
      <div className={styles.step}>
        {view.sign_off ? (
          <Signed view={view} signOff={view.sign_off} />
        ) : view.progress.answered === 0 ? (
          <EmptyState title={said.signStates.unsigned} text={said.signNothing}>
            <Button asChild>
              <a href={href({ page: "declaration", id: view.id, step: "answers" })}>{words.opening.begin}</a>
            </Button>
          </EmptyState>
        ) : (
          <Loaded query={offered}>{({ statement }) => <SignForm view={view} offered={statement} />}</Loaded>
        )}
      </div>
    </>
  );
}

function SignForm({ view, offered }: { view: DeclarationView; offered: string }) {
  const words = useWords();
  const said = words.declaration;
  const sign = useSignDeclaration(view.id);
  const { tell } = useToasts();
  const [name, setName] = useState("");
  const [role, setRole] = useState("");
  const [statement, setStatement] = useState(offered);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { unanswered, contradictory } = view.progress;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if ([name, role, statement].some((text) => text.trim() === "")) {
      window.requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
      );
      return;
    }
    try {
      await sign.mutateAsync({ name, role, statement });
    } catch {
      return; // It stands above the button.
    }
    document.getElementById("main")?.focus({ preventScroll: true });
    tell({ text: said.signedNow });
  }

  const missing = (text: string, message: string) => (asked && text.trim() === "" ? message : undefined);
  return (
    <form ref={form} className={styles.narrow} noValidate onSubmit={(event) => void submit(event)}>
      {unanswered + contradictory > 0 ? (
        <Alert data-color="warning">
          <Paragraph>{said.signNotReady(unanswered, contradictory)}</Paragraph>
          <Paragraph>
            <a href={href({ page: "declaration", id: view.id, step: "review" })}>{said.stepNames.review}</a>
          </Paragraph>
        </Alert>
      ) : null}
      <Textfield
        label={said.signName}
        value={name}
        required
        autoComplete="name"
        error={missing(name, said.nameMissing)}
        onChange={(event) => setName(event.target.value)}
      />
      <Textfield
        label={said.signRole}
        description={said.signRoleHelp}
        value={role}
        required
        autoComplete="organization-title"
        error={missing(role, said.roleMissing)}
        onChange={(event) => setRole(event.target.value)}
      />
      <Textfield
        multiline
        rows={5}
        lang={view.language}
        label={said.signStatement}
        value={statement}
        required
        error={missing(statement, said.statementMissing)}
        onChange={(event) => setStatement(event.target.value)}
      />
      {sign.error ? <ErrorNote error={sign.error} /> : null}
      <div>
        <Button type="submit" loading={sign.isPending}>
          {said.sign}
        </Button>
      </div>
    </form>
  );
}

function Signed({ view, signOff }: { view: DeclarationView; signOff: SignOff }) {
  const words = useWords();
  const said = words.declaration;
  const withdraw = useWithdrawSignOff(view.id);
  const tellError = useTellError();
  const { tell } = useToasts();
  const broken = view.sign_off_state === "broken";
  return (
    <>
      {broken ? (
        <Alert data-color="danger">
          <Paragraph>{said.broken}</Paragraph>
        </Alert>
      ) : null}
      <section className={styles.panel} aria-label={said.signStates[view.sign_off_state]}>
        <div>
          <SignBadge state={view.sign_off_state} />
        </div>
        <p>
          <b>{said.signedBy(signOff.name, signOff.role, words.common.date(signOff.date))}</b>
        </p>
        <blockquote className={styles.statement} lang={view.language}>
          {signOff.statement}
        </blockquote>
        <div>
          <p className="kk-quiet">{said.checksum}</p>
          <p className={styles.sum}>{signOff.checksum}</p>
          <p className="kk-quiet">{said.checksumWhy}</p>
        </div>
      </section>
      <div className="kk-row">
        {broken ? null : (
          <Button asChild>
            <a href={href({ page: "declaration", id: view.id, step: "documents" })}>
              {words.procurement.nextStep(said.stepNames.documents)}
            </a>
          </Button>
        )}
        <Button
          variant="secondary"
          data-color="neutral"
          loading={withdraw.isPending}
          onClick={() =>
            withdraw.mutate(undefined, {
              onSuccess: () => tell({ text: said.withdrawn }),
              onError: (error) => tellError(error, view.id),
            })
          }
        >
          {said.withdraw}
        </Button>
      </div>
      <p className="kk-quiet">{said.withdrawHelp}</p>
    </>
  );
}
