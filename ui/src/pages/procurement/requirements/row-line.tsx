// One requirement as a line of the list: what is decided, its title, and quietly where it comes from and what it is.

import { memo } from "react";
import type { Row } from "../../../api/generated/Row";
import { NormLevelGlyph } from "../../../components/norm-level";
import { useWords } from "../../../locales/words";
import { DecisionSign, decisionName } from "./decision-sign";
import styles from "./requirement-list.module.css";

interface RowLineProps {
  row: Row;
  /** Name of its role; empty where it is the plain one and says nothing. */
  role: string;
}

export const RowLine = memo(function RowLine(props: RowLineProps) {
  const { row, role } = props;
  const words = useWords();
  const said = words.requirements;
  const decision = decisionName(row.decision);
  const meta = [
    row.number ? `${row.set_short} ${row.number}` : row.set_short,
    role,
    row.tier === "extended" ? said.extended : "",
    decision === "none" ? "" : said.decisions[decision].toLowerCase(),
  ];
  return (
    <span className={styles.words}>
      <span className={styles.titleLine}>
        <DecisionSign decision={decision} spoken />
        <span className={styles.title} lang={row.text_language}>
          {row.title}
        </span>
        <Unsure row={row} />
      </span>
      <span className={styles.meta}>
        <span className={styles.level}>
          <NormLevelGlyph level={row.level} /> {words.common.levels[row.level]}
        </span>
        {meta.filter(Boolean).map((text) => (
          <span key={text}>
            <span aria-hidden="true"> · </span>
            {text}
          </span>
        ))}
      </span>
    </span>
  );
});

/** What is not verified looks unverified; the words stand in the requirement itself and are read out here. */
function Unsure({ row }: { row: Row }) {
  const words = useWords();
  if (row.confidence === "verified" && !row.level_inferred) return null;
  const why =
    row.confidence === "verified" ? words.requirements.unsureLevel : words.common.checkAgainstSource;
  return (
    <span className={styles.unsure} title={why}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M8 1.5 15 14.5H1Z" strokeLinejoin="round" />
        <path d="M8 6v4m0 2v.4" strokeLinecap="round" />
      </svg>
      <span className="kk-hidden">, {why}. </span>
    </span>
  );
}
