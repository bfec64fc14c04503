// The start page: the procurements, last changed first, and the ways to begin.

import { Button } from "@digdir/designsystemet-react";
import type { Start } from "../../api/generated/Start";
import { useStart } from "../../api/queries";
import { EmptyState } from "../../components/empty-state";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { RecordList } from "../../components/record-card";
import { useWords } from "../../locales/words";
import { go } from "../../router";
import { ProcurementCard } from "./procurement-card";
import styles from "./start-page.module.css";
import { WaysToBegin } from "./ways-to-begin";

export function StartPage() {
  const words = useWords();
  const start = useStart();
  const create = <Button onClick={() => go({ page: "new" })}>{words.start.create}</Button>;
  return (
    <Loaded query={start}>
      {(data) => (
        <div className={styles.page}>
          <PageHeading
            title={words.start.title}
            actions={data.procurements.length > 0 ? create : undefined}
          />
          {data.procurements.length === 0 ? (
            <EmptyState title={words.start.emptyTitle} text={words.start.emptyText}>
              {create}
            </EmptyState>
          ) : (
            <RecordList>
              {data.procurements.map((summary) => (
                <ProcurementCard key={summary.id} summary={summary} />
              ))}
            </RecordList>
          )}
          <WaysToBegin />
          <Facts start={data} />
        </div>
      )}
    </Loaded>
  );
}

/** What the program knows and where it keeps things. */
function Facts({ start }: { start: Start }) {
  const words = useWords();
  return (
    <footer className={styles.facts}>
      <p>
        {words.start.facts(start.requirements, start.sets)} · {words.start.version(start.version)}
      </p>
      <p>
        {words.start.keptIn} <span className={styles.path}>{start.workspace}</span>
      </p>
    </footer>
  );
}
