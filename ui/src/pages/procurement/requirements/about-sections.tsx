// What there is to know about a requirement before deciding: why it stands here, what leaving it out costs, how to ask
// and judge it.

import type { ReactNode } from "react";
import type { RequirementView } from "../../../api/generated/RequirementView";
import type { Row } from "../../../api/generated/Row";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { Explained } from "../../../components/explained";
import { LanguageMark } from "../../../components/language-mark";
import { NormLevel } from "../../../components/norm-level";
import styles from "../../../components/panes/detail.module.css";
import { useWords } from "../../../locales/words";
import { href, type StepName } from "../../../router";
import { Section } from "./section";

export function WhySection({ id, row }: { id: string; row: Row }) {
  const words = useWords();
  const said = words.requirements;
  const { verdict, reasons, depends_on: questions } = row.verdict;
  const title = { applies: said.whyHere, does_not_apply: said.whyNotHere, not_determined: said.whyDepends }[
    verdict
  ];
  const facts = questions.filter((question) => question !== "area" && question !== "delivery");
  const ways: [StepName, string, boolean][] = [
    [
      "area",
      questions.includes("area") ? said.chooseArea : said.chooseDelivery,
      facts.length < questions.length,
    ],
    ["facts", facts.length === 1 ? said.answerQuestion : said.answerQuestions, facts.length > 0],
  ];
  return (
    <Section title={title}>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {row.decision?.kind === "include" && verdict === "does_not_apply" ? <p>{said.includedAnyway}</p> : null}
      {row.merged_into ? <p>{said.mergedInto(row.merged_into)}</p> : null}
      {row.tier === "extended" && verdict === "applies" ? (
        <p className="kk-quiet">{said.outsideWidth}</p>
      ) : null}
      {verdict === "not_determined" ? (
        <p className="kk-row">
          {ways
            .filter(([, , wanted]) => wanted)
            .map(([step, name]) => (
              <a
                key={step}
                href={href({
                  page: "procurement",
                  id,
                  step,
                  query: step === "facts" ? { question: facts[0] ?? "" } : {},
                })}
              >
                {name}
              </a>
            ))}
        </p>
      ) : null}
    </Section>
  );
}

interface AboutProps {
  row: Row;
  requirement: RequirementView;
  vocabulary: Vocabulary;
}

export function LevelSection({ row, requirement, vocabulary }: AboutProps) {
  const words = useWords();
  const said = words.requirements;
  const cost = vocabulary.levels.find((level) => level.id === row.level)?.help;
  const lifecycle = vocabulary.lifecycles.find((stage) => stage.id === row.lifecycle)?.name;
  return (
    <Section title={said.levelTitle}>
      <p>
        <NormLevel level={row.level} inferred={row.level_inferred} />
      </p>
      {cost ? <p>{cost}</p> : null}
      {row.level_inferred ? <p className="kk-quiet">{words.common.levelInferredWhy}</p> : null}
      {row.lifecycle === "in_force" ? null : (
        <p>
          <b>{said.lifecycle}:</b> {lifecycle}
          {requirement.periods
            .filter((period) => period.value === row.lifecycle && period.from)
            .map((period) => ` (${words.common.date(period.from ?? "")})`)}
        </p>
      )}
      {requirement.levels.length > 1 ? (
        <details className={styles.more}>
          <summary>{said.levelsTitle}</summary>
          <ul className={styles.plain}>
            {requirement.levels.map((one) => (
              <li key={`${one.target} ${one.action} ${one.level}`}>
                <b>{one.target}</b>, {said.actions[one.action]}:{" "}
                <NormLevel level={one.level} inferred={one.inferred} />
                {one.basis ? <span className="kk-quiet"> {one.basis}</span> : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  );
}

export function GuidanceSection({ requirement }: { requirement: RequirementView }) {
  const words = useWords();
  const said = words.requirements;
  const parts = [
    [said.note, requirement.note],
    [said.when, requirement.when],
    [said.goodAnswer, requirement.good_answer],
    [said.followUp, requirement.follow_up],
    [said.rationale, requirement.rationale],
  ].filter(([, text]) => text);
  if (parts.length === 0) return null;
  return (
    <Section
      title={
        <>
          {said.guidance} <LanguageMark shown={requirement.help_language} />
        </>
      }
    >
      <dl className={styles.pairs} lang={requirement.help_language}>
        {parts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

export function AnswerSection({ id, row, vocabulary }: { id: string; row: Row; vocabulary: Vocabulary }) {
  const words = useWords();
  const said = words.requirements;
  const name = (list: { id: string; name: string }[], wanted: string) =>
    list.find((one) => one.id === wanted)?.name ?? wanted;
  const evidence = row.documentation.map((kind) => name(vocabulary.evidence, kind)).join(", ");
  const role = name(vocabulary.roles, row.role);
  const responsibility = name(vocabulary.responsibilities, row.responsibility);
  const pairs: [string, ReactNode][] = [
    [said.role, explained("role", row.role, role)],
    [said.responsibility, explained("responsibility", row.responsibility, responsibility)],
    [said.format, name(vocabulary.formats, row.format)],
    [said.evidence, evidence || said.noEvidence],
  ];
  return (
    <Section title={said.answer}>
      <dl className={styles.inline}>
        {pairs.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={href({ page: "procurement", id, step: "terms", query: { requirement: row.id } })}>
          {said.changeTerms}
        </a>
      </p>
    </Section>
  );
}

function explained(kind: "role" | "responsibility", id: string, name: string): ReactNode {
  return (
    <Explained kind={kind} id={id}>
      {name}
    </Explained>
  );
}
