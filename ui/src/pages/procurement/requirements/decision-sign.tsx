// What is decided about a requirement, as a shape: a tick, a cross, a clock, or an empty ring. The word always stands
// beside it, or is read out.

import type { Decision } from "../../../api/generated/Decision";
import { useWords } from "../../../locales/words";
import styles from "./decision-sign.module.css";

export type DecisionName = Decision["kind"] | "none";

export function decisionName(decision: Decision | null): DecisionName {
  return decision?.kind ?? "none";
}

const SHAPES: Record<DecisionName, React.ReactNode> = {
  none: <circle cx="8" cy="8" r="6" strokeDasharray="2.6 2.1" />,
  include: (
    <>
      <circle cx="8" cy="8" r="7" className={styles.fill} />
      <path d="m4.6 8.3 2.4 2.4 4.4-5" className={styles.mark} />
    </>
  ),
  leave_out: (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" />
    </>
  ),
  later: (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="M8 4.4V8l2.6 1.6" />
    </>
  ),
};

export function DecisionSign({ decision, spoken = false }: { decision: DecisionName; spoken?: boolean }) {
  const words = useWords();
  return (
    <>
      <svg
        className={styles.sign}
        data-decision={decision}
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {SHAPES[decision]}
      </svg>
      {spoken ? <span className="kk-hidden">{words.requirements.decisions[decision]}. </span> : null}
    </>
  );
}
