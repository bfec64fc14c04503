// How a normative product comes to be: six phases in order, who decides, when a municipality can have its say, and what
// study and consultation each norm level demands.

import { Table } from "@digdir/designsystemet-react";
import type { PhaseView } from "../../api/generated/PhaseView";
import type { ProcessView } from "../../api/generated/ProcessView";
import { NormLevel } from "../../components/norm-level";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import parts from "./parts.module.css";
import styles from "./process.module.css";
import { Reach } from "./reach";
import { Read } from "./read-text";
import { SourceList } from "./source-list";

export function NormativeProcess({ process }: { process: ProcessView }) {
  const { guidance } = useWords();
  const said = guidance.process;
  return (
    <>
      <PageHeading title={process.title} lead={process.lead} />
      <section aria-labelledby="phases">
        <h2 id="phases" className="kk-hidden">
          {said.phases}
        </h2>
        <ol className={styles.phases}>
          {process.phases.map((phase) => (
            <Phase key={phase.id} phase={phase} />
          ))}
        </ol>
      </section>
      <section className={styles.levels} aria-labelledby="consultation">
        <h2 id="consultation">{said.consultation}</h2>
        <Table aria-labelledby="consultation" data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{said.level}</Table.HeaderCell>
              <Table.HeaderCell>{said.study}</Table.HeaderCell>
              <Table.HeaderCell>{said.hearing}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {process.consultation.map(({ level, study, hearing }) => (
              <Table.Row key={level}>
                <Table.HeaderCell scope="row">
                  <NormLevel level={level} />
                </Table.HeaderCell>
                <Table.Cell>
                  <Read text={study} />
                </Table.Cell>
                <Table.Cell>
                  <Read text={hearing} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
        <SourceList sources={distinct(process.consultation.flatMap(({ sources }) => sources))} />
      </section>
      <Reach scope={process.scope} sources={process.sources} />
    </>
  );
}

/** The rows stand in much the same places; each is named once. */
function distinct<T extends { document: string; place: string }>(sources: T[]): T[] {
  const seen = new Map(sources.map((source) => [`${source.document} ${source.place}`, source]));
  return [...seen.values()];
}

function Phase({ phase }: { phase: PhaseView }) {
  const { guidance } = useWords();
  const said = guidance.process;
  return (
    <li>
      <span className={styles.number} aria-hidden="true">
        {phase.number}
      </span>
      <div className={styles.phase}>
        <h3>
          <span className="kk-hidden">{said.phase(phase.number)}: </span>
          {phase.title}
        </h3>
        <p>{phase.what}</p>
        <dl className={parts.pairs}>
          {phase.decision ? (
            <div>
              <dt>{said.decision}</dt>
              <dd>{phase.decision}</dd>
            </div>
          ) : null}
          <div>
            <dt>{said.decidedBy}</dt>
            <dd>{phase.decided_by}</dd>
          </div>
          <div>
            <dt>{said.input}</dt>
            <dd>
              <Read text={phase.input} />
            </dd>
          </div>
        </dl>
        <SourceList sources={phase.sources} />
      </div>
    </li>
  );
}
