// Answers and verdicts as a word with a shape; the tone of a cell only repeats what they say.

import type { AnswerValue } from "../../../api/generated/AnswerValue";
import type { Outcome } from "../../../api/generated/Outcome";
import { useWords } from "../../../locales/words";
import styles from "./signs.module.css";

const ANSWER_SHAPES: Record<AnswerValue | "none", React.ReactNode> = {
  met: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.8 8.3 2.2 2.2 4.2-4.6" fill="none" stroke="var(--kk-surface)" strokeWidth="1.8" />
    </>
  ),
  partly: (
    <>
      <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M8 1.7a6.3 6.3 0 0 0 0 12.6Z" fill="currentColor" />
    </>
  ),
  planned: (
    <>
      <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M8 4.5V8l2.5 1.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  not_met: (
    <>
      <rect x="1.2" y="1.2" width="13.6" height="13.6" rx="2" fill="currentColor" />
      <path d="m5 5 6 6m0-6-6 6" stroke="var(--kk-surface)" strokeWidth="1.8" />
    </>
  ),
  not_relevant: <path d="M2.5 8h11" stroke="currentColor" strokeWidth="2" />,
  none: (
    <circle
      cx="8"
      cy="8"
      r="6.3"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeDasharray="2.2 2.2"
    />
  ),
};

export function AnswerSign({ answer }: { answer: AnswerValue | null }) {
  const words = useWords();
  return (
    <span className={styles.sign}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {ANSWER_SHAPES[answer ?? "none"]}
      </svg>
      {answer ? words.evaluation.answers[answer] : words.evaluation.noAnswer}
    </span>
  );
}

const OUTCOME_SHAPES: Record<Outcome, React.ReactNode> = {
  accepted: <path d="m2.5 8.5 3.6 3.6L13.5 4" />,
  clarified: <path d="M2 4h12v7H8l-3 3v-3H2Z" strokeLinejoin="round" />,
  not_accepted: <path d="m3.5 3.5 9 9m0-9-9 9" />,
};

export function OutcomeSign({ outcome, bare = false }: { outcome: Outcome; bare?: boolean }) {
  const words = useWords();
  const name = words.evaluation.outcomes[outcome];
  return (
    <span className={styles.outcome} data-outcome={outcome} title={bare ? name : undefined}>
      <svg
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
        focusable="false"
      >
        {OUTCOME_SHAPES[outcome]}
      </svg>
      {bare ? null : name}
    </span>
  );
}
