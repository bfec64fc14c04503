// What the model gives each vendor: absolute requirements apart, points by theme and in all; what is tried stands beside.

import { Table } from "@digdir/designsystemet-react";
import type { EvaluationView } from "../../../api/generated/EvaluationView";
import type { Scores } from "../../../api/generated/Scores";
import type { VendorScore } from "../../../api/generated/VendorScore";
import { useWords } from "../../../locales/words";
import styles from "./scoring-part.module.css";

interface ScoreTableProps {
  view: EvaluationView;
  scores: Scores | null;
  tried: Scores | undefined;
}

export function ScoreTable({ view, scores, tried }: ScoreTableProps) {
  const words = useWords();
  const said = words.evaluation;
  if (scores === null || scores.vendors.length === 0)
    return <p className="kk-quiet">{said.noSubmissionsText}</p>;
  const submissionOf = (score: VendorScore) => view.submissions.find(({ id }) => id === score.submission);
  const triedOf = (score: VendorScore) =>
    tried?.vendors.find(({ submission }) => submission === score.submission);
  const points = (value: number | null | undefined) =>
    value === null || value === undefined ? said.scoringNothing : said.points(value);
  const themes = [
    ...new Map(scores.vendors.flatMap((one) => one.themes).map((one) => [one.theme, one.name])),
  ];
  const both = (now: number | null | undefined, then: number | null | undefined) =>
    tried ? `${points(now)} → ${points(then)}` : points(now);
  return (
    <section aria-label={said.scoringResult} className={styles.scroll}>
      <Table data-size="sm" aria-label={said.scoringResult}>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{said.scoringTheme}</Table.HeaderCell>
            {scores.vendors.map((score) => (
              <Table.HeaderCell key={score.submission} scope="col">
                {submissionOf(score)?.vendor ?? score.submission}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          <Table.Row>
            <Table.HeaderCell scope="row">{said.scoringAbsolute}</Table.HeaderCell>
            {scores.vendors.map((score) => {
              const found = submissionOf(score)?.findings.find(({ kind }) => kind === "absolute_not_met");
              return (
                <Table.Cell key={score.submission}>
                  {found ? <b>{said.scoringAbsoluteFailed(found.count)}</b> : said.scoringAbsoluteOk}
                </Table.Cell>
              );
            })}
          </Table.Row>
          {themes.map(([theme, name]) => (
            <Table.Row key={theme}>
              <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
              {scores.vendors.map((score) => {
                const of = (one: VendorScore | undefined) =>
                  one?.themes.find((other) => other.theme === theme)?.points;
                return <Table.Cell key={score.submission}>{both(of(score), of(triedOf(score)))}</Table.Cell>;
              })}
            </Table.Row>
          ))}
          <Table.Row>
            <Table.HeaderCell scope="row">
              {tried ? `${said.scoringTotal} → ${said.scoringTried.toLowerCase()}` : said.scoringTotal}
            </Table.HeaderCell>
            {scores.vendors.map((score) => (
              <Table.Cell key={score.submission}>
                <b>{both(score.points, triedOf(score)?.points)}</b>
              </Table.Cell>
            ))}
          </Table.Row>
        </Table.Body>
      </Table>
    </section>
  );
}
