// What to know about a table: each remark with the cell it is about, open from the start when there are few.

import type { ProblemView } from "../../api/generated/ProblemView";
import { useWords } from "../../locales/words";
import styles from "./column-mapping.module.css";

const FEW = 6;
const MOST = 200;

export function ProblemList({ problems }: { problems: ProblemView[] }) {
  const said = useWords().imports;
  if (problems.length === 0) return null;
  return (
    <details className={styles.problems} open={problems.length <= FEW}>
      <summary>{said.problems(problems.length)}</summary>
      <ul>
        {problems.slice(0, MOST).map(({ cell, kind, detail }) => (
          <li key={`${cell} ${kind}`}>
            <b>{cell}</b> {said.problem[kind](detail)}
          </li>
        ))}
      </ul>
    </details>
  );
}
