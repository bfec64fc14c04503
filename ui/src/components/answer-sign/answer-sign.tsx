// What a vendor answers, as a shape: a tick, a half disc, a clock, a cross, a bar, or an empty ring. The word always
// stands beside it, or is read out.

import type { ReactNode } from "react";
import type { AnswerValue } from "../../api/generated/AnswerValue";
import { useWords, type Words } from "../../locales/words";
import styles from "./answer-sign.module.css";

export function answerName(value: AnswerValue | null, words: Words): string {
  return value === null ? words.declaration.unanswered : words.declaration.values[value];
}

const SHAPES: Record<AnswerValue | "none", ReactNode> = {
  none: <circle cx="8" cy="8" r="6" strokeDasharray="2.6 2.1" />,
  met: (
    <>
      <circle cx="8" cy="8" r="7" className={styles.fill} />
      <path d="m4.6 8.3 2.4 2.4 4.4-5" className={styles.mark} />
    </>
  ),
  partly: (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="M8 1.6a6.4 6.4 0 0 1 0 12.8Z" className={styles.fill} stroke="none" />
    </>
  ),
  planned: (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="M8 4.4V8l2.6 1.6" />
    </>
  ),
  not_met: (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" />
    </>
  ),
  not_relevant: (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="M5 8h6" />
    </>
  ),
};

export function AnswerSign({ value, spoken = false }: { value: AnswerValue | null; spoken?: boolean }) {
  const words = useWords();
  const name = value ?? "none";
  return (
    <>
      <svg
        className={styles.sign}
        data-value={name}
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {SHAPES[name]}
      </svg>
      {spoken ? <span className="kk-hidden">{answerName(value, words)}. </span> : null}
    </>
  );
}
