// One answer in full: what was asked, what is claimed and shown for it, what is to be seen to, what the others say.

import { Button, Details } from "@digdir/designsystemet-react";
import type { ReactNode, RefCallback } from "react";
import { useCell } from "../../../api/evaluations";
import type { CellDetail } from "../../../api/generated/CellDetail";
import type { CellRef } from "../../../api/generated/CellRef";
import type { ClaimedEvidence } from "../../../api/generated/ClaimedEvidence";
import { Loaded } from "../../../components/loaded";
import { NormLevel } from "../../../components/norm-level";
import { useWords } from "../../../locales/words";
import { FollowUpField } from "../follow-up-field";
import styles from "./cell-pane.module.css";
import { AnswerSign, OutcomeSign } from "./signs";

interface CellPaneProps {
  id: string;
  cell: CellRef;
  headingRef: RefCallback<HTMLHeadingElement>;
  onBack: () => void;
  verdict: (detail: CellDetail) => ReactNode;
}

export function CellPane({ id, cell, headingRef, onBack, verdict }: CellPaneProps) {
  const words = useWords();
  const said = words.evaluation;
  const query = useCell(id, cell);
  return (
    <Loaded query={query}>
      {(detail) => (
        <>
          <header className={styles.header}>
            <p className="kk-quiet">
              {detail.vendor} · {detail.product}
            </p>
            <h2 ref={headingRef} tabIndex={-1}>
              {detail.requirement.title}
            </h2>
            <Button className={styles.back} variant="tertiary" data-size="sm" onClick={onBack}>
              {said.backToMatrix}
            </Button>
          </header>
          <Findings detail={detail} />
          <Claim detail={detail} />
          {verdict(detail)}
          <FollowUpField
            key={`${detail.submission}/${detail.requirement.id}/${detail.follow_up.text}`}
            id={id}
            submission={detail.submission}
            requirement={detail.requirement.id}
            followUp={detail.follow_up}
          />
          <Asked detail={detail} />
          <Others detail={detail} />
        </>
      )}
    </Loaded>
  );
}

function Findings({ detail }: { detail: CellDetail }) {
  const words = useWords();
  if (detail.findings.length === 0 && !detail.altered) return null;
  return (
    <section className={styles.findings}>
      <h3>{words.evaluation.findings}</h3>
      <ul>
        {detail.findings.map((finding) => (
          <li key={`${finding.kind}/${finding.detail}`}>{finding.sentence}</li>
        ))}
      </ul>
      {detail.altered ? (
        <Details>
          <Details.Summary>{words.evaluation.alteredText}</Details.Summary>
          <Details.Content>
            <p>{words.evaluation.alteredNote}</p>
            <dl className={styles.pairs}>
              <div>
                <dt>{words.evaluation.sentText}</dt>
                <dd className={styles.text}>{detail.altered.sent}</dd>
              </div>
              <div>
                <dt>{words.evaluation.foundText}</dt>
                <dd className={styles.text}>{detail.altered.found}</dd>
              </div>
            </dl>
          </Details.Content>
        </Details>
      ) : null}
    </section>
  );
}

function Claim({ detail }: { detail: CellDetail }) {
  const words = useWords();
  const said = words.evaluation;
  const { claim } = detail;
  const silent =
    claim.description === "" &&
    claim.deviation === "" &&
    claim.planned === null &&
    claim.evidence.length === 0;
  return (
    <section className={styles.block}>
      <h3>{said.claim}</h3>
      <p className={styles.value}>
        <AnswerSign answer={claim.value} />
      </p>
      {silent ? <p className="kk-quiet">{said.nothingSaid}</p> : null}
      <dl className={styles.pairs}>
        <Pair term={said.description} text={claim.description} />
        <Pair term={said.deviation} text={claim.deviation} />
        <Pair term={said.planned} text={claim.planned ? words.common.date(claim.planned) : ""} />
        <Pair
          term={said.responsibility}
          text={claim.responsibility ? said.responsibilities[claim.responsibility] : ""}
        />
        {claim.evidence.length > 0 ? (
          <div>
            <dt>{said.documentation}</dt>
            <dd>
              <ul className={styles.evidence}>
                {claim.evidence.map((one) => (
                  <Evidence key={one.item.id} evidence={one} />
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}

function Evidence({ evidence }: { evidence: ClaimedEvidence }) {
  const words = useWords();
  const said = words.evaluation;
  const { item, expired, out_of_scope } = evidence;
  const parts = [
    item.issuer,
    item.scope,
    item.versions.join(", "),
    item.reference,
    item.valid_until ? said.validUntil(words.common.date(item.valid_until)) : "",
  ];
  const wrong = [expired ? said.expired : "", out_of_scope ? said.outOfScope : ""].filter(Boolean);
  return (
    <li>
      {item.title}
      <span className="kk-quiet"> {parts.filter(Boolean).join(" · ")}</span>
      {wrong.length > 0 ? <b className={styles.wrong}> {wrong.join(", ")}</b> : null}
    </li>
  );
}

function Asked({ detail }: { detail: CellDetail }) {
  const words = useWords();
  const said = words.evaluation;
  const { requirement } = detail;
  return (
    <section className={styles.block}>
      <h3>{said.requirementText}</h3>
      <p className={styles.text}>{requirement.text}</p>
      <p className="kk-row">
        {requirement.level ? <NormLevel level={requirement.level} /> : null}
        <span className="kk-quiet">
          {[requirement.id, requirement.number, requirement.set_name].filter(Boolean).join(" · ")}
        </span>
      </p>
      <dl className={styles.pairs}>
        <Pair term={said.fulfilledBy} text={requirement.fulfilment_words} />
        <Pair term={said.demanded} text={requirement.documentation.join(", ") || said.nothingDemanded} />
        <Pair term={said.goodAnswer} text={requirement.good_answer} />
      </dl>
    </section>
  );
}

function Others({ detail }: { detail: CellDetail }) {
  const words = useWords();
  const said = words.evaluation;
  return (
    <>
      {detail.others.length > 0 ? (
        <section className={styles.block}>
          <h3>{said.others}</h3>
          <ul className={styles.others}>
            {detail.others.map((other) => (
              <li key={other.submission}>
                <span>{other.vendor}</span>
                <AnswerSign answer={other.answer} />
                {other.verdict ? <OutcomeSign outcome={other.verdict} /> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {detail.beside.length > 0 ? (
        <section className={styles.block}>
          <h3>{said.beside}</h3>
          <dl className={styles.pairs}>
            {detail.beside.map((one) => (
              <Pair
                key={`${one.framework}/${one.places.join()}`}
                term={`${one.framework}: ${one.places.join(", ")} (${said.relations[one.relation]})`}
                text={one.text}
              />
            ))}
          </dl>
        </section>
      ) : null}
      {detail.earlier.length > 0 ? (
        <section className={styles.block}>
          <h3>{said.earlier}</h3>
          <ul className={styles.others}>
            {detail.earlier.map((one) => (
              <li key={one.submission}>
                <span>
                  {one.file_name}, {words.common.day(one.received_at)}
                </span>
                <AnswerSign answer={one.claim.value} />
                <span className="kk-quiet">{one.changed ? said.earlierChanged : said.earlierSame}</span>
                {one.changed && one.claim.description ? (
                  <span className={styles.text}>{one.claim.description}</span>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Pair({ term, text }: { term: string; text: string }) {
  if (text === "") return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd className={styles.text}>{text}</dd>
    </div>
  );
}
