// An empty place says what belongs there and offers the first step.

import { Heading, Paragraph } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

interface EmptyStateProps {
  title: string;
  text: ReactNode;
  /** The heading's level, one below the page's. */
  level?: 2 | 3;
  children?: ReactNode;
}

export function EmptyState({ title, text, level = 2, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Heading level={level} data-size="2xs">
        {title}
      </Heading>
      <Paragraph className={styles.text}>{text}</Paragraph>
      {children ? <div className="kk-row">{children}</div> : null}
    </div>
  );
}
