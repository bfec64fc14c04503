// How far something has come. The words beside it say the same, so the bar is for the eye only.

import styles from "./progress-bar.module.css";

export function ProgressBar({ part, whole }: { part: number; whole: number }) {
  const share = whole > 0 ? Math.min(1, part / whole) : 0;
  return (
    <svg
      className={styles.bar}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={styles.ground} width="100" height="6" rx="3" />
      <rect className={styles.done} width={share * 100} height="6" rx="3" />
    </svg>
  );
}
