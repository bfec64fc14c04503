// The step Før du sender: what to look at before the answers leave, the gravest first, each leading to its requirement.

import { Alert, Button, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useReview } from "../../../api/declarations";
import type { DeclarationView } from "../../../api/generated/DeclarationView";
import type { IssueKind } from "../../../api/generated/IssueKind";
import type { Review } from "../../../api/generated/Review";
import type { ReviewedIssue } from "../../../api/generated/ReviewedIssue";
import { Loaded } from "../../../components/loaded";
import { PageHeading } from "../../../components/page-heading";
import { StateBadge } from "../../../components/state-badge";
import { useWords } from "../../../locales/words";
import { href, type ProductPart } from "../../../router";
import { SEVERITY_TONES } from "../answers/answer-help";
import styles from "../steps.module.css";

type GroupName =
  | "contradictory"
  | "absolute"
  | "unanswered"
  | "evidence"
  | "expired"
  | "explanation"
  | "other";
const GROUPS: GroupName[] = [
  "contradictory",
  "absolute",
  "unanswered",
  "evidence",
  "expired",
  "explanation",
  "other",
];
const SHOWN_FIRST = 12;

/** Where a kind is shown. Only the arrangement is decided here; what there is to find, the program has found. */
const GROUP_OF: Record<IssueKind, GroupName> = {
  unanswered: "unanswered",
  absolute_not_met: "absolute",
  met_with_deviation: "contradictory",
  not_met_without_explanation: "contradictory",
  planned_without_date: "contradictory",
  planned_too_late: "contradictory",
  planned_in_the_past: "contradictory",
  date_without_plan: "contradictory",
  partly_without_deviation: "explanation",
  not_relevant_without_explanation: "explanation",
  met_without_evidence: "evidence",
  evidence_gone: "expired",
  evidence_expired: "expired",
  evidence_expiring: "expired",
  evidence_not_yet_valid: "expired",
  evidence_other_version: "expired",
  text_changed: "other",
  old_answer: "other",
};
const DATED: IssueKind[] = ["planned_too_late", "planned_in_the_past", "old_answer"];

const PART_OF: Record<string, ProductPart> = {
  supplier: "supplier",
  organisation_number: "supplier",
  contact: "supplier",
  description: "product",
};

export function ReviewStep({ view }: { view: DeclarationView }) {
  const words = useWords();
  const said = words.declaration;
  const review = useReview(view.id);
  return (
    <>
      <PageHeading
        title={said.stepNames.review}
        lead={said.reviewLead}
        actions={
          <Button asChild>
            <a href={href({ page: "declaration", id: view.id, step: "sign" })}>
              {words.procurement.nextStep(said.stepNames.sign)}
            </a>
          </Button>
        }
      />
      <div className={styles.step}>
        <Loaded query={review}>
          {(found) => (
            <>
              <Alert data-color={found.ready ? "success" : "warning"}>
                <Paragraph>
                  {found.ready ? said.ready : said.notReady} {said.inOrderCount(found.in_order)}
                </Paragraph>
              </Alert>
              <Missing view={view} missing={found.missing} />
              <Groups id={view.id} review={found} />
            </>
          )}
        </Loaded>
      </div>
    </>
  );
}

/** What the documents would show of the product, and cannot. */
function Missing({ view, missing }: { view: DeclarationView; missing: string[] }) {
  const said = useWords().declaration;
  if (missing.length === 0 || !view.product_known) return null;
  return (
    <section className={styles.part} aria-labelledby="missing">
      <h2 className={styles.title} id="missing">
        {said.missingProduct}
      </h2>
      <ul className={styles.issues}>
        {missing.map((field) => (
          <li key={field}>
            <a href={href({ page: "product", id: view.product, part: PART_OF[field] ?? "product" })}>
              {said.missingFields[field] ?? field}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Groups({ id, review }: { id: string; review: Review }) {
  return GROUPS.map((group) => {
    const issues = review.issues.filter(({ issue }) => GROUP_OF[issue.kind] === group);
    return issues.length > 0 ? <IssueGroup key={group} id={id} group={group} issues={issues} /> : null;
  });
}

function IssueGroup({ id, group, issues }: { id: string; group: GroupName; issues: ReviewedIssue[] }) {
  const words = useWords();
  const said = words.declaration;
  const [shown, setShown] = useState(SHOWN_FIRST);
  const left = issues.length - shown;
  const severity = issues[0]?.issue.severity ?? "hint";
  return (
    <section className={styles.part} aria-labelledby={`issues-${group}`}>
      <div className={styles.partHead}>
        <h2 className={styles.title} id={`issues-${group}`}>
          {said.groups[group]} ({words.common.number(issues.length)})
        </h2>
        <StateBadge tone={SEVERITY_TONES[severity]}>{said.severities[severity]}</StateBadge>
      </div>
      <ul className={styles.issues}>
        {issues.slice(0, shown).map(({ issue, title }) => (
          <li key={`${issue.requirement} ${issue.kind} ${issue.detail}`}>
            <a
              href={href({
                page: "declaration",
                id,
                step: "answers",
                query: { requirement: issue.requirement },
              })}
            >
              {title}
            </a>
            {issue.kind === "unanswered" ? null : (
              <span className="kk-quiet">
                {said.issueDetail(
                  said.issues[issue.kind],
                  DATED.includes(issue.kind) ? words.common.date(issue.detail) : issue.detail,
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <div>
          <Button variant="tertiary" onClick={() => setShown(shown + 100)}>
            {said.showMore(Math.min(left, 100))}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
