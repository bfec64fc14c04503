// Guidance that follows the answer, and what the program finds to look at in it.

import type { AnswerValue } from "../../../api/generated/AnswerValue";
import type { DeclarationRow } from "../../../api/generated/DeclarationRow";
import type { Severity } from "../../../api/generated/Severity";
import { StateBadge } from "../../../components/state-badge";
import { useWords, type Words } from "../../../locales/words";
import own from "./answer-pane.module.css";

export const SEVERITY_TONES = { error: "danger", warning: "warning", hint: "info" } as const satisfies Record<
  Severity,
  string
>;

function guidance(row: DeclarationRow, value: AnswerValue | null, words: Words): string[] {
  const said = words.declaration.guidance;
  const { fulfilment, format, documentation, role } = row;
  switch (value) {
    case null:
      return [said.unanswered];
    case "met": {
      const shape = format === "text" || format === "number" || format === "document" ? [said[format]] : [];
      const backed = documentation.length > 0 ? [said.metWithEvidence(documentation.join(", "))] : [];
      return [said.met, ...shape, ...backed];
    }
    case "partly":
      return [said.partly];
    case "planned":
      if (fulfilment.kind === "at_tender") return [said.plannedAtTender];
      if (fulfilment.kind === "by") return [said.planned, said.plannedBy(words.common.date(fulfilment.date))];
      return [said.planned];
    case "not_met":
      return role === "absolute_requirement" ? [said.notMetAbsolute, said.notMet] : [said.notMet];
    case "not_relevant":
      return [said.notRelevant];
  }
}

export function AnswerHelp({ row, value }: { row: DeclarationRow; value: AnswerValue | null }) {
  const words = useWords();
  const said = words.declaration;
  const issues = row.issues.filter(({ kind }) => kind !== "unanswered");
  const dates = ["planned_too_late", "planned_in_the_past", "old_answer"];
  return (
    <section className={own.help} aria-label={said.lookAt}>
      {guidance(row, value, words).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {issues.length > 0 ? (
        <ul>
          {issues.map(({ kind, severity, detail }) => (
            <li key={`${kind} ${detail}`}>
              <StateBadge tone={SEVERITY_TONES[severity]}>{said.severities[severity]}</StateBadge>
              <span>
                {said.issueDetail(
                  said.issues[kind],
                  dates.includes(kind) ? words.common.date(detail) : detail,
                )}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
