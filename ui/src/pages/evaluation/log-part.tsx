// The log of an evaluation: what was done, when, by whom and why; the latest first.

import { Table } from "@digdir/designsystemet-react";
import { useEvaluationLog } from "../../api/evaluations";
import type { EvaluationLogLine } from "../../api/generated/EvaluationLogLine";
import type { EvaluationView } from "../../api/generated/EvaluationView";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import styles from "./evaluation-page.module.css";

/** The latest first. The log only grows, so the number of a line is its own for ever. */
function numbered(lines: EvaluationLogLine[]) {
  return lines.map((line, number) => ({ line, number })).toReversed();
}

export function LogPart({ view }: { view: EvaluationView }) {
  const words = useWords();
  const said = words.evaluation;
  const log = useEvaluationLog(view.id);
  return (
    <div className={styles.narrow}>
      <PageHeading title={said.parts.log} lead={said.logLead} />
      <Loaded query={log}>
        {({ lines }) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
          <section className={styles.tableFrame} aria-label={said.parts.log} tabIndex={0}>
            <Table data-size="sm" className={styles.table}>
              <Table.Head>
                <Table.Row>
                  <Table.HeaderCell>{said.logWhen}</Table.HeaderCell>
                  <Table.HeaderCell>{said.logWho}</Table.HeaderCell>
                  <Table.HeaderCell>{said.logWhat}</Table.HeaderCell>
                  <Table.HeaderCell>{said.logDetail}</Table.HeaderCell>
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {numbered(lines).map(({ line, number }) => (
                  <Table.Row key={number}>
                    <Table.Cell className={styles.when}>{words.common.dayAndTime(line.at)}</Table.Cell>
                    <Table.Cell>{line.who || said.logNobody}</Table.Cell>
                    <Table.Cell>{said.changes[line.kind]}</Table.Cell>
                    <Table.Cell>{line.detail}</Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </section>
        )}
      </Loaded>
    </div>
  );
}
