// An empty place says what belongs there and offers the first step.

import { Heading, Paragraph } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useWords } from "../../locales/words";
import { href } from "../../router";
import styles from "./empty-state.module.css";

interface EmptyStateProps {
  title: string;
  text: ReactNode;
  /** The heading's level, one below the page's. */
  level?: 2 | 3;
  /** The chapter of Hjelp that tells how it is done. */
  help?: "vendor" | "evaluation";
  children?: ReactNode;
}

export function EmptyState({ title, text, level = 2, help, children }: EmptyStateProps) {
  const words = useWords();
  return (
    <div className={styles.empty}>
      <Heading level={level} data-size="2xs">
        {title}
      </Heading>
      <Paragraph className={styles.text}>{text}</Paragraph>
      {children ? <div className="kk-row">{children}</div> : null}
      {help ? (
        <a className={styles.help} href={href({ page: "help", section: help })}>
          {help === "vendor" ? words.help.vendorLink : words.help.evaluationLink}
        </a>
      ) : null}
    </div>
  );
}
