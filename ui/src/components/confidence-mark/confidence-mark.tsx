// «kontroller mot kilden»: the mark on what was not read in the publisher's own text. What is verified has no mark.

import type { ReactNode } from "react";
import type { Confidence } from "../../api/generated/Confidence";
import { useWords } from "../../locales/words";
import { Explained } from "../explained";
import styles from "./confidence-mark.module.css";

interface ConfidenceMarkProps {
  confidence: Confidence;
  /** The mark explains itself on hover and focus. Not inside other controls. */
  explained?: boolean;
}

export function ConfidenceMark({ confidence, explained = false }: ConfidenceMarkProps) {
  const words = useWords();
  if (confidence === "verified") return null;
  if (!explained) {
    return (
      <UnsettledMark why={`${words.common.confidences[confidence]}. ${words.common.checkAgainstSourceWhy}`} />
    );
  }
  return (
    <Mark>
      <Explained kind="confidence" id={confidence}>
        {words.common.checkAgainstSource}
      </Explained>
    </Mark>
  );
}

/** The same mark where it is known that something must be checked, and not how it was read. */
export function UnsettledMark({ why }: { why?: string }) {
  const words = useWords();
  return <Mark title={why ?? words.common.checkAgainstSourceWhy}>{words.common.checkAgainstSource}</Mark>;
}

function Mark({ title, children }: { title?: string | undefined; children: ReactNode }) {
  return (
    <span className={styles.mark} title={title}>
      <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path
          d="M8 1.5 15 14.5H1Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
        <path d="M8 6v4" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        <circle cx="8" cy="12.2" r="1" fill="currentColor" />
      </svg>
      {children}
    </span>
  );
}
