// A record: everything the catalogue knows about one requirement, with its sources and how sure we are of it.

import { Button, Table } from "@digdir/designsystemet-react";
import { ArrowLeftIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import type { RelatedView } from "../../api/generated/RelatedView";
import type { RequirementView } from "../../api/generated/RequirementView";
import type { Vocabulary } from "../../api/generated/Vocabulary";
import { useRequirement, useVocabulary } from "../../api/queries";
import { ConfidenceMark } from "../../components/confidence-mark";
import { Explained } from "../../components/explained";
import { Frameworks } from "../../components/frameworks";
import { ImportedNumber } from "../../components/imported-number";
import { LanguageMark } from "../../components/language-mark";
import { Loaded } from "../../components/loaded";
import { NormLevel } from "../../components/norm-level";
import { PageHeading } from "../../components/page-heading";
import { TAGS } from "../../locales/format";
import { useWords } from "../../locales/words";
import { href, type Query } from "../../router";
import styles from "./record-page.module.css";
import { Sources } from "./sources";

export function RecordPage({ id, query }: { id: string; query: Query }) {
  const words = useWords();
  const requirement = useRequirement(id);
  const vocabulary = useVocabulary();
  return (
    <>
      <p className={styles.back}>
        <Button variant="tertiary" asChild>
          <a href={href({ page: "catalogue", query })}>
            <ArrowLeftIcon aria-hidden />
            {Object.keys(query).length > 0 ? words.catalogue.back : words.catalogue.backToCatalogue}
          </a>
        </Button>
      </p>
      <Loaded query={requirement}>
        {(record) => (
          <Loaded query={vocabulary}>
            {(closed) => <Record record={record} vocabulary={closed} query={query} />}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

interface RecordProps {
  record: RequirementView;
  vocabulary: Vocabulary;
  query: Query;
}

function Record({ record, vocabulary, query }: RecordProps) {
  const words = useWords();
  const said = words.catalogue;
  const named = (list: keyof Vocabulary, id: string) =>
    vocabulary[list].find((one) => one.id === id)?.name ?? id;
  const cost = vocabulary.levels.find(({ id }) => id === record.level)?.help;
  return (
    <article className={styles.record}>
      <PageHeading
        title={record.title}
        lead={
          <span className={styles.meta}>
            <span>
              {record.set_title}, {said.version.toLowerCase()} {record.set_version}
              {record.number ? ` · ${said.number.toLowerCase()} ${record.number}` : ""}
            </span>
            <NormLevel level={record.level} inferred={record.level_inferred} explained />
            <ConfidenceMark confidence={record.confidence} explained />
          </span>
        }
      />
      <div className={styles.columns}>
        <div className={styles.main}>
          <Section
            title={
              <>
                {said.requirementText} <LanguageMark shown={record.text_language} />
              </>
            }
          >
            <p className={styles.text} lang={TAGS[record.text_language]}>
              {record.text}
            </p>
            <ImportedNumber imported={record.imported_number} />
            {record.note ? (
              <p className={styles.note}>
                <b>{said.note}:</b> {record.note}
              </p>
            ) : null}
          </Section>
          <Guidance record={record} />
          <Section title={said.levels}>
            {cost ? <p>{cost}</p> : null}
            <Levels record={record} />
          </Section>
          {record.legal_basis.length > 0 ? (
            <Section title={said.legalBasis}>
              <ul className={styles.plain}>
                {record.legal_basis.map((basis) => (
                  <li key={basis}>{basis}</li>
                ))}
              </ul>
            </Section>
          ) : null}
          <Section title={said.sources}>
            <Sources sources={record.sources} />
          </Section>
        </div>
        <aside className={styles.side} aria-label={said.suggestion}>
          <Section title={said.suggestion}>
            <dl className={styles.pairs}>
              <Pair name={said.role}>
                <Explained kind="role" id={record.role}>
                  {named("roles", record.role)}
                </Explained>
              </Pair>
              <Pair name={said.responsibility}>
                <Explained kind="responsibility" id={record.responsibility}>
                  {named("responsibilities", record.responsibility)}
                </Explained>
              </Pair>
              <Pair name={said.format}>{named("formats", record.format)}</Pair>
              <Pair name={said.evidence}>{record.evidence.join(", ") || said.noEvidence}</Pair>
              <Pair name={said.tier}>{said.tiers[record.tier]}</Pair>
              <Pair name={said.theme}>{record.theme_name}</Pair>
              <Pair name={said.layer}>{said.layers[record.layer]}</Pair>
              <Pair name={said.periods}>
                <ul className={styles.plain}>
                  {record.periods.map((period) => (
                    <li key={`${period.value} ${period.from}`}>
                      <Explained kind="lifecycle" id={period.value}>
                        {named("lifecycles", period.value)}
                      </Explained>
                      {period.from ? ` ${said.from(period.from)}` : ""}
                      {period.value === record.lifecycle && record.periods.length > 1 ? ` (${said.now})` : ""}
                    </li>
                  ))}
                </ul>
              </Pair>
            </dl>
          </Section>
          {record.approval_schemes.length > 0 ? (
            <Section title={words.requirements.approvalSchemes}>
              <ul className={styles.plain}>
                {record.approval_schemes.map(({ id, title }) => (
                  <li key={id}>
                    <a href={href({ page: "guidance", section: "approvals", item: id })}>{title}</a>
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
          <LinkedRecords title={words.requirements.sameDemand} records={record.same_demand} query={query} />
          {record.frameworks.length > 0 ? (
            <Section title={words.requirements.frameworks}>
              <Frameworks of={record.frameworks} className={styles.plain} />
            </Section>
          ) : null}
          <LinkedRecords title={said.related} records={record.related} query={query} />
          <Section title={said.usedIn}>
            {record.used_in.length > 0 ? (
              <ul className={styles.plain}>
                {record.used_in.map(({ id, name }) => (
                  <li key={id}>
                    <a
                      href={href({
                        page: "procurement",
                        id,
                        step: "requirements",
                        query: { requirement: record.id },
                      })}
                    >
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            ) : (
              <p className="kk-quiet">{said.notUsed}</p>
            )}
          </Section>
        </aside>
      </div>
    </article>
  );
}

function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Pair({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Guidance({ record }: { record: RequirementView }) {
  const words = useWords();
  const said = words.catalogue;
  const parts = [
    [said.rationale, record.rationale],
    [said.when, record.when],
    [said.goodAnswer, record.good_answer],
    [said.followUp, record.follow_up],
  ].filter(([, text]) => text);
  if (parts.length === 0) return null;
  return (
    <Section
      title={
        <>
          {said.guidance} <LanguageMark shown={record.help_language} />
        </>
      }
    >
      <dl className={styles.guidance} lang={TAGS[record.help_language]}>
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

function Levels({ record }: { record: RequirementView }) {
  const words = useWords();
  const said = words.catalogue;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={said.levelsCaption}>
      <Table data-size="sm" className={styles.levels}>
        <caption className="kk-hidden">{said.levelsCaption}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{said.target}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{said.action}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{said.level}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{said.basis}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {record.levels.map((one) => (
            <Table.Row key={`${one.target} ${one.action}`}>
              <Table.HeaderCell scope="row">{one.target}</Table.HeaderCell>
              <Table.Cell>{said.actions[one.action]}</Table.Cell>
              <Table.Cell>
                <NormLevel level={one.level} inferred={one.inferred} />
              </Table.Cell>
              <Table.Cell>{one.basis ?? <span className="kk-quiet">{said.noBasis}</span>}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}

interface LinkedRecordsProps {
  title: string;
  records: RelatedView[];
  query: Query;
}

function LinkedRecords({ title, records, query }: LinkedRecordsProps) {
  if (records.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.plain}>
        {records.map((record) => (
          <li key={record.id}>
            <a href={href({ page: "catalogue", requirement: record.id, query })}>{record.title}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
