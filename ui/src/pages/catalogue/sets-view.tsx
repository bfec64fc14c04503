// The requirement sets: what the catalogue builds on, in which version, and how much of each was read where it was
// published. The bars say what the words beside them say; the table has the numbers of all.

import { Button, Table } from "@digdir/designsystemet-react";
import { ArrowLeftIcon } from "@navikt/aksel-icons";
import { useRef, useState } from "react";
import type { Confidence } from "../../api/generated/Confidence";
import type { SetView } from "../../api/generated/SetView";
import { useSets } from "../../api/queries";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import { href, type Query } from "../../router";
import { CoveragePicture } from "./coverage-picture";
import { OfficialImport } from "./official-import";
import { OwnSets } from "./own-sets";
import styles from "./sets-view.module.css";

const CONFIDENCES: Confidence[] = ["verified", "secondary", "reconstructed"];

export function SetsView({ query }: { query: Query }) {
  const words = useWords();
  const said = words.catalogue;
  const sets = useSets();
  const { view: _, ...search } = query;
  const [importing, setImporting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <p className={styles.back}>
        <Button variant="tertiary" asChild>
          <a href={href({ page: "catalogue", query: search })}>
            <ArrowLeftIcon aria-hidden />
            {said.back}
          </a>
        </Button>
      </p>
      <PageHeading
        title={said.setsTitle}
        lead={said.setsLead}
        actions={
          <Button
            ref={opener}
            variant="secondary"
            aria-expanded={importing}
            onClick={() => setImporting(!importing)}
          >
            {words.imports.officialOpen}
          </Button>
        }
      />
      {importing ? (
        <OfficialImport
          onClose={() => {
            setImporting(false);
            opener.current?.focus();
          }}
        />
      ) : null}
      <OwnSets />
      <Loaded query={sets}>
        {(data) => (
          <>
            <Key />
            <ul className={styles.sets}>
              {data.sets.map((set) => (
                <SetCard key={set.id} set={set} />
              ))}
            </ul>
            <SetsTable sets={data.sets} />
            <CoveragePicture sets={data.sets} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** What the parts of the bars mean. */
function Key() {
  const words = useWords();
  return (
    <ul className={styles.key} aria-hidden="true">
      {CONFIDENCES.map((confidence) => (
        <li key={confidence}>
          <span className={styles.swatch} data-confidence={confidence} />
          {words.common.confidences[confidence]}
        </li>
      ))}
    </ul>
  );
}

function SetCard({ set }: { set: SetView }) {
  const words = useWords();
  const said = words.catalogue;
  const shares = CONFIDENCES.filter((confidence) => set[confidence] > 0);
  const languages = (["nb", "nn", "en"] as const).map((language) =>
    said.languageCount(words.common.languages[language], set.languages[language], set.records),
  );
  return (
    <li className={styles.set}>
      <h2>{set.title}</h2>
      <p>{set.description}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{said.version}</dt>
          <dd>{set.version}</dd>
        </div>
        <div>
          <dt>{said.publisher}</dt>
          <dd>{set.publisher}</dd>
        </div>
        {set.published ? (
          <div>
            <dt>{said.published}</dt>
            <dd>{words.common.date(set.published)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{said.read}</dt>
          <dd>{words.common.date(set.read_on)}</dd>
        </div>
        <div>
          <dt>{said.languages}</dt>
          <dd>{languages.join(", ")}</dd>
        </div>
      </dl>
      <div className={styles.bar} aria-hidden="true">
        {shares.map((confidence) => (
          <span key={confidence} data-confidence={confidence} style={{ flexGrow: set[confidence] }} />
        ))}
      </div>
      <p className={styles.shares}>
        {words.common.requirements(set.records)}:{" "}
        {shares
          .map((confidence) => said.ofThem(set[confidence], words.common.confidences[confidence]))
          .join(", ")}
      </p>
      {set.changelog.length > 0 ? (
        <details>
          <summary>{said.changelog}</summary>
          <ul className={styles.changes}>
            {set.changelog.map((change) => (
              <li key={`${change.version} ${change.date}`}>
                <b>
                  {change.version}, {words.common.date(change.date)}:
                </b>{" "}
                {change.what}
                {change.requirements > 0 ? ` (${words.common.requirements(change.requirements)})` : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <p>
        <a href={href({ page: "catalogue", query: { sets: set.id } })}>
          {said.seeSet(set.records)}
          <span className="kk-hidden">, {set.title}</span>
        </a>
      </p>
    </li>
  );
}

function SetsTable({ sets }: { sets: SetView[] }) {
  const words = useWords();
  const said = words.catalogue;
  return (
    <details className={styles.asTable}>
      <summary>{said.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={said.setsTable}>
        <Table data-size="sm" className={styles.table}>
          <caption className="kk-hidden">{said.setsTable}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{said.set}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{said.version}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{said.publisher}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{said.records}</Table.HeaderCell>
              {CONFIDENCES.map((confidence) => (
                <Table.HeaderCell scope="col" key={confidence}>
                  {words.common.confidences[confidence]}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {sets.map((set) => (
              <Table.Row key={set.id}>
                <Table.HeaderCell scope="row">{set.short}</Table.HeaderCell>
                <Table.Cell>{set.version}</Table.Cell>
                <Table.Cell>{set.publisher}</Table.Cell>
                <Table.Cell>{words.common.number(set.records)}</Table.Cell>
                {CONFIDENCES.map((confidence) => (
                  <Table.Cell key={confidence}>{words.common.number(set[confidence])}</Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </section>
    </details>
  );
}
