// «Listen nå»: how many requirements apply, depend and do not, what the last answer changed, and the list by theme.
// The list is the product; this panel keeps it in view while questions are answered.

import { Heading } from "@digdir/designsystemet-react";
import type { ProcurementView } from "../../../api/generated/ProcurementView";
import type { Row } from "../../../api/generated/Row";
import type { Verdict } from "../../../api/generated/Verdict";
import { useRows, useVocabulary } from "../../../api/queries";
import { useWords } from "../../../locales/words";
import { href } from "../../../router";
import styles from "./list-now.module.css";
import { type LastChange, useLastChange } from "./use-last-change";

const VERDICTS: Verdict[] = ["applies", "not_determined", "does_not_apply"];
const TITLES_AT_MOST = 5;

export function ListNow({ view }: { view: ProcurementView }) {
  const words = useWords();
  const rows = useRows(view.id, true);
  const last = useLastChange(rows.data?.rows, rows.isPlaceholderData);
  const { counts } = view;
  const numbers: Record<Verdict, number> = {
    applies: counts.applies,
    not_determined: counts.not_determined,
    does_not_apply: counts.does_not_apply,
  };
  return (
    <aside className={styles.panel} aria-labelledby="list-now">
      <Heading level={2} data-size="2xs" id="list-now">
        {words.facts.listNow}
      </Heading>
      <VerdictBar numbers={numbers} />
      <dl className={styles.numbers}>
        {VERDICTS.map((verdict) => (
          <div key={verdict} className={styles.number}>
            <dt>
              <VerdictSign verdict={verdict} /> {words.common.verdicts[verdict]}
            </dt>
            <dd>{words.common.number(numbers[verdict])}</dd>
          </div>
        ))}
      </dl>
      <div role="status" className={styles.last}>
        <WhatChanged last={last} />
      </div>
      <p className={styles.inList}>
        <b>{words.facts.inList(counts.in_list)}</b>
        {counts.outside_width > 0 ? (
          <span className="kk-quiet">{words.facts.outsideWidth(counts.outside_width)}</span>
        ) : null}
      </p>
      <ByTheme rows={rows.data?.rows ?? []} />
      <a className={styles.toList} href={href({ page: "procurement", id: view.id, step: "requirements" })}>
        {words.facts.toList}
      </a>
    </aside>
  );
}

/** One shape per verdict, so that colour is never alone. */
function VerdictSign({ verdict }: { verdict: Verdict }) {
  return (
    <svg
      className={styles.sign}
      data-verdict={verdict}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {verdict === "applies" ? <rect x="1" y="1" width="14" height="14" rx="3" /> : null}
      {verdict === "not_determined" ? (
        <rect x="2" y="2" width="12" height="12" rx="3" strokeWidth="2" strokeDasharray="3 2" fill="none" />
      ) : null}
      {verdict === "does_not_apply" ? <path d="M2 8h12" strokeWidth="2.5" strokeLinecap="round" /> : null}
    </svg>
  );
}

/** The three counts as one bar; the list beneath says the same in words. */
function VerdictBar({ numbers }: { numbers: Record<Verdict, number> }) {
  const whole = VERDICTS.reduce((sum, verdict) => sum + numbers[verdict], 0);
  let from = 0;
  return (
    <svg
      className={styles.bar}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {VERDICTS.map((verdict) => {
        const width = whole > 0 ? (numbers[verdict] / whole) * 100 : 0;
        const x = from;
        from += width;
        return (
          <rect key={verdict} data-verdict={verdict} x={x} width={Math.max(0, width - 0.6)} height="10" />
        );
      })}
    </svg>
  );
}

function WhatChanged({ last }: { last: LastChange | undefined }) {
  const words = useWords();
  if (!last) return <p className="kk-quiet">{words.facts.noChange}</p>;
  const groups = [
    { said: words.facts.came(last.came.length), rows: last.came, tone: "applies" },
    { said: words.facts.went(last.went.length), rows: last.went, tone: "does_not_apply" },
    { said: words.facts.settled(last.settled.length), rows: last.settled, tone: "does_not_apply" },
    { said: words.facts.opened(last.opened.length), rows: last.opened, tone: "not_determined" },
  ].filter((group) => group.rows.length > 0);
  if (groups.length === 0) return <p className="kk-quiet">{words.facts.nothingChanged}</p>;
  return (
    <>
      <h3 className={styles.lastTitle}>{words.facts.lastChange}</h3>
      {groups.map((group) => (
        <div key={group.said} className={styles.group} data-verdict={group.tone}>
          <p className={styles.groupTitle}>{group.said}</p>
          {group.tone === "applies" || group.rows === last.went ? <Titles rows={group.rows} /> : null}
        </div>
      ))}
    </>
  );
}

function Titles({ rows }: { rows: Row[] }) {
  const words = useWords();
  return (
    <ul className={styles.titles} aria-hidden="true">
      {rows.slice(0, TITLES_AT_MOST).map((row) => (
        <li key={row.id}>{row.title}</li>
      ))}
      {rows.length > TITLES_AT_MOST ? <li>{words.facts.andMore(rows.length - TITLES_AT_MOST)}</li> : null}
    </ul>
  );
}

function ByTheme({ rows }: { rows: Row[] }) {
  const words = useWords();
  const { data: vocabulary } = useVocabulary();
  const counts = new Map<string, number>();
  for (const row of rows) if (row.in_list) counts.set(row.theme, (counts.get(row.theme) ?? 0) + 1);
  const themes = vocabulary?.themes.filter((theme) => counts.has(theme.id)) ?? [];
  if (themes.length === 0) return null;
  return (
    <details className={styles.themes}>
      <summary>{words.facts.byTheme}</summary>
      <dl>
        {themes.map((theme) => (
          <div key={theme.id} className={styles.number}>
            <dt>{theme.name}</dt>
            <dd>{words.common.number(counts.get(theme.id) ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
