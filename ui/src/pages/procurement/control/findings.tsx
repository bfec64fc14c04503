// The findings of one severity: what each is, why it matters and where it is mended.

import { ExclamationmarkTriangleIcon, LightBulbIcon, XMarkOctagonIcon } from "@navikt/aksel-icons";
import { useState } from "react";
import type { Finding } from "../../../api/generated/Finding";
import type { Severity } from "../../../api/generated/Severity";
import { useWords } from "../../../locales/words";
import { href } from "../../../router";
import styles from "./control-step.module.css";
import { type FindingGroup, mendPlace, ofSeverity } from "./finding-groups";

const SIGNS = { error: XMarkOctagonIcon, warning: ExclamationmarkTriangleIcon, hint: LightBulbIcon };
const TONES = { error: "danger", warning: "warning", hint: "info" } as const;
/** So many places are shown at once; the rest on demand. */
const AT_ONCE = 5;

interface FindingsProps {
  id: string;
  severity: Severity;
  findings: Finding[];
  titles: ReadonlyMap<string, string>;
}

export function Findings({ id, severity, findings, titles }: FindingsProps) {
  const words = useWords();
  const groups = ofSeverity(findings, severity);
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, group) => sum + group.findings.length, 0);
  const headingId = `findings-${severity}`;
  return (
    <section aria-labelledby={headingId} data-color={TONES[severity]}>
      <h2 id={headingId} className={styles.severity}>
        {words.control.group(words.control.severities[severity], count)}{" "}
        <span className="kk-quiet">{words.control.severityHelp[severity]}</span>
      </h2>
      <ul className={styles.findings}>
        {groups.map((group) => (
          <FindingCard key={group.code} id={id} group={group} severity={severity} titles={titles} />
        ))}
      </ul>
    </section>
  );
}

interface FindingCardProps {
  id: string;
  group: FindingGroup;
  severity: Severity;
  titles: ReadonlyMap<string, string>;
}

function FindingCard({ id, group, severity, titles }: FindingCardProps) {
  const words = useWords();
  const said = words.control;
  const [all, setAll] = useState(false);
  const [first] = group.findings;
  const { what, why, mend } = said.findings[group.code];
  const Sign = SIGNS[severity];
  const single = group.findings.length === 1;
  const title = (finding: Finding) => titles.get(finding.requirement ?? "") ?? finding.requirement ?? "";
  const shown = all ? group.findings : group.findings.slice(0, AT_ONCE);
  return (
    <li className={styles.finding}>
      <Sign className={styles.findingSign} aria-hidden />
      <div className={styles.findingWords}>
        <p className={styles.what}>
          {single
            ? what(first.count, first.detail)
            : (said.wording[group.code] ?? what(first.count, first.detail))}
        </p>
        <p className={styles.why}>{why}</p>
        {single ? (
          <p>
            {first.requirement ? `${title(first)}: ` : null}
            <a href={href(mendPlace(id, first))}>
              {mend}
              {first.requirement ? <span className="kk-hidden">: {title(first)}</span> : null}
            </a>
          </p>
        ) : (
          <>
            <ul className={styles.places} aria-label={mend}>
              {shown.map((finding) => (
                <li key={`${finding.requirement} ${finding.detail}`}>
                  <a href={href(mendPlace(id, finding))}>
                    {finding.detail ? said.inDetail(title(finding), finding.detail) : title(finding)}
                  </a>
                </li>
              ))}
            </ul>
            {shown.length < group.findings.length ? (
              <button type="button" className={styles.more} onClick={() => setAll(true)}>
                {said.showAll(group.findings.length)}
              </button>
            ) : null}
          </>
        )}
      </div>
    </li>
  );
}
