// What there is to know about a requirement before deciding: why it stands here, what leaving it out costs, how to ask
// and judge it, where it comes from, and what was decided before.

import { Button } from "@digdir/designsystemet-react";
import { ExternalLinkIcon } from "@navikt/aksel-icons";
import { type ReactNode, useId } from "react";
import { useOpenAddress } from "../../../api/addresses";
import type { LogLine } from "../../../api/generated/LogLine";
import type { RelatedView } from "../../../api/generated/RelatedView";
import type { RequirementView } from "../../../api/generated/RequirementView";
import type { Row } from "../../../api/generated/Row";
import type { SourceView } from "../../../api/generated/SourceView";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { ConfidenceMark } from "../../../components/confidence-mark";
import { Explained } from "../../../components/explained";
import { ImportedNumber } from "../../../components/imported-number";
import { LanguageMark } from "../../../components/language-mark";
import { NormLevel } from "../../../components/norm-level";
import styles from "../../../components/panes/detail.module.css";
import { useWords } from "../../../locales/words";
import { href, type StepName } from "../../../router";

function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

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

export function SourceSection({ requirement }: { requirement: RequirementView }) {
  const words = useWords();
  const said = words.requirements;
  return (
    <Section title={said.source}>
      <ImportedNumber imported={requirement.imported_number} />
      <ul className={styles.plain}>
        {requirement.sources.map((source) => (
          <Source key={`${source.document} ${source.place}`} source={source} />
        ))}
      </ul>
      {requirement.legal_basis.length > 0 ? (
        <p>
          <b>{said.legalBasis}:</b> {requirement.legal_basis.join("; ")}
        </p>
      ) : null}
      <p>
        <a href={href({ page: "catalogue", requirement: requirement.id })}>{said.inCatalogue}</a>
      </p>
    </Section>
  );
}

function Source({ source }: { source: SourceView }) {
  const words = useWords();
  const said = words.requirements;
  const open = useOpenAddress();
  const { address } = source;
  return (
    <li className={styles.source}>
      <p>
        <b>{source.document}</b>
        {source.edition ? `, ${source.edition}` : ""}. {source.publisher}.
      </p>
      <p>
        {said.place}: {source.place}
      </p>
      <p className="kk-quiet">
        {said.readOn(words.common.date(source.read_on))} · {words.common.confidences[source.confidence]}{" "}
        <ConfidenceMark confidence={source.confidence} />
      </p>
      {source.confidence === "verified" ? null : (
        <p className="kk-quiet">{words.common.checkAgainstSourceWhy}</p>
      )}
      {address ? (
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={said.openSourceOf(source.document)}
          onClick={() => open.mutate(address)}
        >
          <ExternalLinkIcon aria-hidden />
          {said.openSource}
        </Button>
      ) : null}
    </li>
  );
}

interface RelatedProps {
  requirement: RequirementView;
  onOpen: (id: string) => void;
}

/** Requirements that make the same demand, frameworks it corresponds to, and others worth seeing. */
export function RelatedSection({ requirement, onOpen }: RelatedProps) {
  const said = useWords().requirements;
  return (
    <>
      {requirement.approval_schemes.length > 0 ? (
        <Section title={said.approvalSchemes}>
          <ul className={styles.plain}>
            {requirement.approval_schemes.map(({ id, title }) => (
              <li key={id}>
                <a href={href({ page: "guidance", section: "approvals", item: id })}>{title}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <LinkedRequirements title={said.sameDemand} of={requirement.same_demand} onOpen={onOpen} />
      {requirement.frameworks.length > 0 ? (
        <Section title={said.frameworks}>
          <ul className={styles.plain}>
            {requirement.frameworks.map((framework) => (
              <li key={framework.title}>
                {framework.title}: {framework.places.join(", ")}
              </li>
            ))}
          </ul>
          {[...new Set(requirement.frameworks.map(({ note }) => note))].map((note) => (
            <p key={note} className="kk-quiet">
              {note}
            </p>
          ))}
        </Section>
      ) : null}
      <LinkedRequirements title={said.related} of={requirement.related} onOpen={onOpen} />
    </>
  );
}

interface LinkedProps {
  title: string;
  of: RelatedView[];
  onOpen: (id: string) => void;
}

function LinkedRequirements({ title, of, onOpen }: LinkedProps) {
  if (of.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.plain}>
        {of.map((other) => (
          <li key={other.id}>
            <Button
              variant="tertiary"
              data-size="sm"
              className={styles.related}
              onClick={() => onOpen(other.id)}
            >
              {other.title}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function HistorySection({ history }: { history: LogLine[] }) {
  const words = useWords();
  const said = words.requirements;
  return (
    <Section title={said.history}>
      {history.length === 0 ? <p className="kk-quiet">{said.noHistory}</p> : null}
      <ol className={styles.plain}>
        {history
          .map((line, index) => ({ line, key: `${line.at} ${index}` }))
          .reverse()
          .map(({ line, key }) => (
            <li key={key}>
              <span className="kk-quiet">
                {words.common.dayAndTime(line.at)} · {line.who || said.unsigned} ·{" "}
                {words.common.changes[line.kind]}
              </span>
              {line.detail ? <p>{line.detail}</p> : null}
            </li>
          ))}
      </ol>
    </Section>
  );
}
