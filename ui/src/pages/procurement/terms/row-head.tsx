// What a requirement is, in two lines: its title, and where it comes from. The way back to the suggestion stands here,
// where it is seen that something differs.

import { Button } from "@digdir/designsystemet-react";
import type { Row } from "../../../api/generated/Row";
import { ConfidenceMark } from "../../../components/confidence-mark";
import { NormLevel } from "../../../components/norm-level";
import { useWords } from "../../../locales/words";
import { href } from "../../../router";
import styles from "./row-head.module.css";
import { isOwnPart } from "./terms-rows";

interface RowHeadProps {
  id: string;
  row: Row;
  onReset: () => void;
}

export function RowHead({ id, row, onReset }: RowHeadProps) {
  const words = useWords();
  const own = row.set === "own";
  return (
    <span className={styles.head}>
      <a
        className={styles.title}
        href={href({
          page: "procurement",
          id,
          step: own ? "own" : "requirements",
          query: { requirement: row.id },
        })}
      >
        {row.title}
      </a>
      <span className={styles.meta}>
        {own ? (
          <span>{words.terms.own}</span>
        ) : (
          <>
            <span>
              {row.set_short} {row.number}
            </span>
            <NormLevel level={row.level} inferred={row.level_inferred} />
            <ConfidenceMark confidence={row.confidence} />
          </>
        )}
        {row.original === null ? null : <span>{words.terms.adapted}</span>}
        {isOwnPart(row) ? <span>{words.terms.municipality}</span> : null}
      </span>
      {row.terms_changed ? (
        <Button
          variant="tertiary"
          data-size="sm"
          className={styles.reset}
          aria-label={words.terms.resetOf(row.title)}
          onClick={onReset}
        >
          {words.terms.reset}
        </Button>
      ) : null}
    </span>
  );
}
