// One thing in a list of what one works on: its name leads to it, with where it stands beside, and a few tools.

import { Button } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import styles from "./record-card.module.css";

interface RecordCardProps {
  name: string;
  href: string;
  /** The level of the name as a heading. */
  level?: 2 | 3;
  /** A quiet line under the name. */
  meta: ReactNode;
  /** How far it has come. */
  children: ReactNode;
  tools: ReactNode;
  /** Below everything, such as a form that a tool opened. */
  below?: ReactNode;
}

export function RecordCard({ name, href, level = 2, meta, children, tools, below }: RecordCardProps) {
  const Name = `h${level}` as const;
  return (
    <li className={styles.card}>
      <div>
        <Name className={styles.name}>
          <a href={href}>{name}</a>
        </Name>
        <p className={styles.meta}>{meta}</p>
      </div>
      <div className={styles.progress}>{children}</div>
      <div className={styles.tools}>{tools}</div>
      {below ? <div className={styles.below}>{below}</div> : null}
    </li>
  );
}

export function RecordList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

interface CardToolProps {
  /** What it does to this one, for those who do not see which card it stands on. */
  label: string;
  title: string;
  expanded?: boolean;
  onUse: () => void;
  children: ReactNode;
}

export function CardTool({ label, title, expanded, onUse, children }: CardToolProps) {
  return (
    <Button
      variant="tertiary"
      data-color="neutral"
      icon
      aria-label={label}
      aria-expanded={expanded}
      title={title}
      onClick={onUse}
    >
      {children}
    </Button>
  );
}
