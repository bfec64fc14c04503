// A part of what is told about a requirement, under a heading that names it.

import { type ReactNode, useId } from "react";
import styles from "../../../components/panes/detail.module.css";

export function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
