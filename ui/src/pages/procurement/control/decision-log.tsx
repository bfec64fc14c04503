// The decision log, readable: when, who, what, and what it was changed to or why. The latest stands first.

import { Button, Table } from "@digdir/designsystemet-react";
import { useRef, useState } from "react";
import type { LogLine } from "../../../api/generated/LogLine";
import { useLog, useStart, useVocabulary } from "../../../api/queries";
import { Loaded } from "../../../components/loaded";
import { useWords, type Words } from "../../../locales/words";
import { href } from "../../../router";
import { useMedia } from "../../../state/use-media";
import styles from "./decision-log.module.css";

const AT_A_TIME = 50;

interface DecisionLogProps {
  id: string;
  titles: ReadonlyMap<string, string>;
}

export function DecisionLog({ id, titles }: DecisionLogProps) {
  const words = useWords();
  const said = words.control;
  const log = useLog(id);
  const signature = useStart().data?.settings.signature;
  return (
    <section aria-labelledby="decision-log" className={styles.log}>
      <h2 id="decision-log" className={styles.title}>
        {said.log}
      </h2>
      <p className={styles.lead}>{said.logLead}</p>
      {signature === "" ? (
        <p className={styles.lead}>
          {said.sign} <a href={href({ page: "settings" })}>{said.toSettings}</a>
        </p>
      ) : null}
      <Loaded query={log}>{({ lines }) => <Lines lines={lines} titles={titles} />}</Loaded>
    </section>
  );
}

interface LinesProps {
  lines: LogLine[];
  titles: ReadonlyMap<string, string>;
}

function Lines({ lines, titles }: LinesProps) {
  const words = useWords();
  const said = words.control;
  const [wanted, setWanted] = useState(AT_A_TIME);
  const narrow = useMedia("(max-width: 46rem)");
  const place = useRef<HTMLElement>(null);
  const about = useAbout(titles);
  const shown = lines
    .map((line, number) => ({ line, number }))
    .reverse()
    .slice(0, wanted);
  if (lines.length === 0) return <p>{said.logEmpty}</p>;

  function more() {
    const first = shown.length;
    setWanted(wanted + AT_A_TIME);
    // The focus goes on to the first line that came.
    window.requestAnimationFrame(() =>
      place.current?.querySelectorAll<HTMLElement>("[data-line]")[first]?.focus(),
    );
  }

  return (
    <>
      {narrow ? (
        <ol className={styles.list} ref={place as React.RefObject<HTMLOListElement>}>
          {shown.map(({ line, number }) => (
            <li key={number} data-line tabIndex={-1}>
              <span className="kk-quiet">
                {words.common.dayAndTime(line.at)} · {line.who || said.unsigned}
              </span>
              <b>{kindWords(line, words)}</b>
              <Detail line={line} about={about(line)} />
            </li>
          ))}
        </ol>
      ) : (
        <Table
          data-size="sm"
          className={styles.table}
          aria-labelledby="decision-log"
          ref={place as React.RefObject<HTMLTableElement>}
        >
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{said.logColumns.at}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{said.logColumns.who}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{said.logColumns.what}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{said.logColumns.detail}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {shown.map(({ line, number }) => (
              <Table.Row key={number} data-line tabIndex={-1}>
                <Table.Cell className={styles.at}>{words.common.dayAndTime(line.at)}</Table.Cell>
                <Table.Cell>{line.who || <span className="kk-quiet">{said.unsigned}</span>}</Table.Cell>
                <Table.Cell>{kindWords(line, words)}</Table.Cell>
                <Table.Cell>
                  <Detail line={line} about={about(line)} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      {lines.length > AT_A_TIME ? (
        <p className="kk-row">
          <span role="status">{said.logShown(shown.length, lines.length)}</span>
          {shown.length < lines.length ? (
            <Button variant="secondary" onClick={more}>
              {said.logMore}
            </Button>
          ) : null}
        </p>
      ) : null}
    </>
  );
}

function kindWords(line: LogLine, words: Words): string {
  const text = words.common.changes[line.kind];
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** What a line is about, in words: the titles of its requirements, or the kind of document. */
function useAbout(titles: ReadonlyMap<string, string>): (line: LogLine) => string[] {
  const words = useWords();
  const vocabulary = useVocabulary();
  return (line) => {
    const subjects = line.subject.split(" ").filter(Boolean);
    switch (line.kind) {
      case "decide":
      case "adapt":
      case "terms":
      case "remove_own":
        return subjects.map((id) => titles.get(id) ?? id);
      case "exported":
        return subjects.map((kind) => {
          const names: Record<string, { name: string }> = words.documents.kinds;
          return names[kind]?.name ?? kind;
        });
      case "areas":
      case "delivery":
        // The detail has the names; only where it is missing must the identifiers do.
        if (line.detail) return [];
        return subjects.map((id) => vocabulary.data?.areas.find((area) => area.id === id)?.name ?? id);
      default:
        return [];
    }
  };
}

function Detail({ line, about }: { line: LogLine; about: string[] }) {
  const words = useWords();
  const [first, ...others] = about;
  return (
    <div className={styles.detail}>
      {others.length > 0 ? (
        <details>
          <summary>{words.control.aboutMany(first ?? "", others.length)}</summary>
          <ul>
            {about.map((title, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the line is written once and never changes; titles can be the same.
              <li key={`${place} ${title}`}>{title}</li>
            ))}
          </ul>
        </details>
      ) : first ? (
        <span className={styles.about}>{first}</span>
      ) : null}
      {line.detail ? <span>{line.detail}</span> : null}
    </div>
  );
}
