// What was understood of an answered file and what was not: counts first, then each kind of problem with its cells.

import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { type ReactNode, type RefObject, useMemo } from "react";
import { useDeclarationRows } from "../../../api/declarations";
import type { Place } from "../../../api/generated/Place";
import type { ReadingView } from "../../../api/generated/ReadingView";
import { Difference, wordDiff } from "../../../components/difference";
import { useWords } from "../../../locales/words";
import steps from "../steps.module.css";
import styles from "./reading.module.css";

interface ReportProps {
  id: string;
  reading: ReadingView;
  headingRef: RefObject<HTMLHeadingElement | null>;
}

export function Report({ id, reading, headingRef }: ReportProps) {
  const words = useWords();
  const said = words.declaration;
  const rows = useDeclarationRows(id);
  const titles = useMemo(() => new Map(rows.data?.rows.map((row) => [row.id, row.title])), [rows.data]);
  const title = (requirement: string) => titles.get(requirement) ?? requirement;
  const { altered, unknown, unreadable, duplicate, missing, other_product } = reading;
  const counts: [string, number, string][] = [
    [said.matched, reading.matched, said.matchedHelp],
    [said.moved, reading.moved, said.movedHelp],
    [said.altered, altered.length, said.alteredHelp],
    [said.unreadable, unreadable.length, said.unreadableHelp],
    [said.unknown, unknown.length, said.unknownHelp],
    [said.duplicate, duplicate.length, said.duplicateHelp],
    [said.missing, missing.length, said.missingHelp],
  ];
  return (
    <section className={steps.part} aria-labelledby="report">
      <h2 className={steps.title} id="report" tabIndex={-1} ref={headingRef}>
        {said.report}: {reading.file_name}
      </h2>
      {reading.same_list ? null : (
        <Alert data-color="warning">
          <Paragraph>{reading.list_id ? said.otherList : said.unknownList}</Paragraph>
        </Alert>
      )}
      {other_product.length > 0 ? (
        <Alert data-color="warning">
          <Paragraph>
            {said.otherProduct(other_product.map((field) => said.productFields[field] ?? field).join(", "))}
          </Paragraph>
        </Alert>
      ) : null}
      <dl className={styles.counts}>
        {counts.map(([name, count, help]) => (
          <div key={name} title={help}>
            <dt>{name}</dt>
            <dd>{words.common.number(count)}</dd>
          </div>
        ))}
      </dl>
      <Found name={said.altered} help={said.alteredHelp} open count={altered.length}>
        {altered.map((one) => (
          <li key={`${one.id} ${one.place.cell}`}>
            <b>{title(one.id)}</b> <Where place={one.place} />
            <p>
              <Difference parts={wordDiff(one.sent, one.found)} />
            </p>
          </li>
        ))}
      </Found>
      <Found name={said.unreadable} help={said.unreadableHelp} open count={unreadable.length}>
        {unreadable.map((one) => (
          <li key={`${one.place.sheet} ${one.place.cell} ${one.expected}`}>
            <b>{said.cell(one.place.sheet, one.place.cell)}</b>: {said.valueThere(one.value)},{" "}
            {said.expectedWas(said.expected[one.expected] ?? one.expected)}.
          </li>
        ))}
      </Found>
      <Found name={said.unknown} help={said.unknownHelp} count={unknown.length}>
        {unknown.map((one) => (
          <li key={`${one.place.sheet} ${one.place.cell} ${one.id}`}>
            <b>{one.id}</b> <Where place={one.place} />
            <p>{one.text}</p>
          </li>
        ))}
      </Found>
      <Found name={said.duplicate} help={said.duplicateHelp} count={duplicate.length}>
        {duplicate.map((one) => (
          <li key={one}>{title(one)}</li>
        ))}
      </Found>
      <Found name={said.missing} help={said.missingHelp} count={missing.length}>
        {missing.map((one) => (
          <li key={one}>{title(one)}</li>
        ))}
      </Found>
    </section>
  );
}

interface FoundProps {
  name: string;
  help: string;
  count: number;
  open?: boolean;
  children: ReactNode;
}

/** A kind of problem; with few of them they are open at once. */
function Found({ name, help, count, open = false, children }: FoundProps) {
  const words = useWords();
  if (count === 0) return null;
  return (
    <details className={styles.found} open={open && count <= 5}>
      <summary>
        {name} ({words.common.number(count)})
      </summary>
      <div>
        <p className="kk-quiet">{help}</p>
        <ul>{children}</ul>
      </div>
    </details>
  );
}

function Where({ place }: { place: Place }) {
  const said = useWords().declaration;
  return <span className={styles.place}>{said.cell(place.sheet, place.cell)}</span>;
}
