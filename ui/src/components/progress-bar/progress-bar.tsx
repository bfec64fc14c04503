// How far something has come. The words beside it say the same, so the bar is for the eye only.

import styles from "./progress-bar.module.css";

export function ProgressBar({ part, whole }: { part: number; whole: number }) {
  const share = whole > 0 ? Math.min(1, part / whole) : 0;
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.done} style={{ width: `${share * 100}%` }} />
    </span>
  );
}
