// The step Kontroll: the verdict, what stands between the procurement and its documents, and the decision log.

import { Button } from "@digdir/designsystemet-react";
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon, XMarkOctagonIcon } from "@navikt/aksel-icons";
import { useMemo } from "react";
import type { Control } from "../../../api/generated/Control";
import { useControl, useProcurement, useRows } from "../../../api/queries";
import { Loaded } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { useWords } from "../../../locales/words";
import { href } from "../../../router";
import { StepNav } from "../step-nav";
import styles from "./control-step.module.css";
import { DecisionLog } from "./decision-log";
import { SEVERITIES } from "./finding-groups";
import { Findings } from "./findings";

export function ControlStep({ id }: { id: string }) {
  const words = useWords();
  const control = useControl(id);
  const titles = useTitles(id);
  return (
    <>
      <PageHeading title={words.control.title} lead={words.control.lead} />
      <div className={styles.step}>
        <Loaded query={control}>
          {(data) => (
            <>
              <VerdictPanel id={id} control={data} />
              {SEVERITIES.map((severity) => (
                <Findings
                  key={severity}
                  id={id}
                  severity={severity}
                  findings={data.findings}
                  titles={titles}
                />
              ))}
            </>
          )}
        </Loaded>
        <DecisionLog id={id} titles={titles} />
      </div>
      <StepNav id={id} step="control" />
    </>
  );
}

/** Titles by identifier: the catalogue's requirements and the buyer's own. */
function useTitles(id: string): ReadonlyMap<string, string> {
  const rows = useRows(id, true);
  const procurement = useProcurement(id);
  return useMemo(
    () =>
      new Map(
        [...(rows.data?.rows ?? []), ...(procurement.data?.own ?? [])].map((one) => [one.id, one.title]),
      ),
    [rows.data, procurement.data],
  );
}

function VerdictPanel({ id, control }: { id: string; control: Control }) {
  const words = useWords();
  const said = words.control;
  const of = (severity: string) => control.findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, hints] = [of("error"), of("warning"), of("hint")];
  const tone = errors > 0 ? "danger" : warnings > 0 ? "warning" : "success";
  const Sign = {
    danger: XMarkOctagonIcon,
    warning: ExclamationmarkTriangleIcon,
    success: CheckmarkCircleIcon,
  }[tone];
  const text = control.ready
    ? control.findings.length === 0
      ? said.noneText
      : warnings > 0
        ? said.readyWithWarnings(warnings)
        : said.readyText
    : said.notReadyText(errors);
  const counts = [
    errors > 0 ? words.procurement.errors(errors) : undefined,
    warnings > 0 ? words.procurement.warnings(warnings) : undefined,
    hints > 0 ? words.procurement.hints(hints) : undefined,
  ].filter(Boolean);
  return (
    <section className={styles.verdict} data-color={tone} aria-labelledby="verdict">
      <Sign className={styles.sign} aria-hidden />
      <div className={styles.verdictWords}>
        <h2 id="verdict">{control.ready ? said.ready : said.notReady}</h2>
        <p>
          {control.findings.length === 0 ? <b>{said.noneTitle}. </b> : null}
          {text}
        </p>
        {counts.length > 0 ? <p className={styles.counts}>{counts.join(" · ")}</p> : null}
      </div>
      {control.ready ? (
        <Button variant="secondary" data-color="primary" asChild>
          <a href={href({ page: "procurement", id, step: "documents" })}>{said.toDocuments}</a>
        </Button>
      ) : null}
    </section>
  );
}
