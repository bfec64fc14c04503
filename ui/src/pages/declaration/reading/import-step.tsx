// The step Les inn svar: a file somebody filled in is read, what was understood is shown, and only what is chosen is taken
// in.

import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { call } from "../../../api/client";
import type { DeclarationView } from "../../../api/generated/DeclarationView";
import type { ReadingView } from "../../../api/generated/ReadingView";
import { EmptyState } from "../../../components/empty-state";
import { ErrorNote } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { useLanguage, useWords } from "../../../locales/words";
import { href, replace, useRoute } from "../../../router";
import styles from "../steps.module.css";
import { Report } from "./report";
import { TakeIn } from "./take-in";

export function ImportStep({ view }: { view: DeclarationView }) {
  const words = useWords();
  const said = words.declaration;
  const language = useLanguage();
  const route = useRoute();
  const [reading, setReading] = useState<ReadingView>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const report = useRef<HTMLHeadingElement>(null);
  const given = route.page === "declaration" ? route.query?.path : undefined;
  const { id } = view;

  async function read(path: string | null) {
    setBusy(true);
    setError(undefined);
    try {
      const { reading: found } = await call("read_answers", { id, path, language });
      if (found) {
        setReading(found);
        window.requestAnimationFrame(() => report.current?.focus());
      }
    } catch (refusal) {
      setReading(undefined);
      setError(refusal);
    } finally {
      setBusy(false);
    }
  }

  // A file that came from «Åpne fil» is read at once, and only once.
  const begun = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is met
  useEffect(() => {
    if (!given || begun.current || view.sign_off) return;
    begun.current = true;
    replace({ page: "declaration", id, step: "import" });
    void read(given);
  }, [given]);

  const pick = (
    <Button
      variant={reading ? "secondary" : "primary"}
      aria-disabled={busy}
      loading={busy}
      onClick={() => (busy ? undefined : void read(null))}
    >
      {reading ? said.pickOther : said.pickFile}
    </Button>
  );
  return (
    <>
      <PageHeading
        title={said.stepNames.import}
        lead={said.importLead}
        actions={reading ? pick : undefined}
      />
      <div className={styles.step}>
        {view.sign_off ? (
          <Alert data-color="info">
            <Paragraph>
              {said.signedNotice} <a href={href({ page: "declaration", id, step: "sign" })}>{said.toSign}</a>
            </Paragraph>
          </Alert>
        ) : (
          <>
            {error ? <ErrorNote error={error} /> : null}
            {busy ? <p role="status">{said.reading}</p> : null}
            {reading ? (
              <>
                <Report reading={reading} headingRef={report} id={id} />
                <TakeIn
                  key={reading.sha256}
                  id={id}
                  reading={reading}
                  onTaken={() => setReading(undefined)}
                />
              </>
            ) : (
              <EmptyState title={said.stepNames.import} text={said.importLead}>
                {pick}
              </EmptyState>
            )}
          </>
        )}
      </div>
    </>
  );
}
