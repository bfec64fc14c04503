// One requirement as a line of the list: what is answered, its title, and quietly where it comes from and what to look at.

import { memo } from "react";
import type { DeclarationRow } from "../../../api/generated/DeclarationRow";
import { AnswerSign, answerName } from "../../../components/answer-sign";
import { useWords } from "../../../locales/words";
import styles from "./answer-line.module.css";

interface AnswerLineProps {
  row: DeclarationRow;
  /** Name of its role. */
  role: string;
}

export const AnswerLine = memo(function AnswerLine({ row, role }: AnswerLineProps) {
  const words = useWords();
  const said = words.declaration;
  const value = row.answer?.value ?? null;
  const wrong = row.issues.some((issue) => issue.severity === "error");
  const doubt = row.issues.some((issue) => issue.kind !== "unanswered");
  const meta = [
    row.number ? `${row.set_name} ${row.number}` : row.set_name,
    role,
    value === null && row.answer ? said.notesOnly : answerName(value, words),
    row.state === "new" ? "" : said.rowStates[row.state],
  ];
  return (
    <span className={styles.words}>
      <span className={styles.titleLine}>
        <AnswerSign value={value} />
        <span className={styles.title} lang={row.text_language}>
          {row.title}
        </span>
        {value !== null && doubt ? <Doubt wrong={wrong} /> : null}
      </span>
      <span className={styles.meta}>
        {meta.filter(Boolean).map((text, place) => (
          <span key={text}>
            {place > 0 ? <span aria-hidden="true"> · </span> : null}
            {text}
          </span>
        ))}
      </span>
    </span>
  );
});

/** There is something to look at; the words stand in the requirement itself and are read out here. */
function Doubt({ wrong }: { wrong: boolean }) {
  const { severities } = useWords().declaration;
  const said = wrong ? severities.error : severities.warning;
  return (
    <span className={styles.doubt} data-wrong={wrong || undefined} title={said}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {wrong ? (
          <path d="M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5Z" strokeLinejoin="round" />
        ) : (
          <path d="M8 1.5 15 14.5H1Z" strokeLinejoin="round" />
        )}
        <path d="M8 5.6v4m0 2v.4" strokeLinecap="round" />
      </svg>
      <span className="kk-hidden">, {said}. </span>
    </span>
  );
}
