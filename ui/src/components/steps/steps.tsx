// The steps of something one works on, with their state and count, reachable in any order. Where the window is narrow the
// list folds to the step one is on.

import { useWords } from "../../locales/words";
import { useMedia } from "../../state/use-media";
import styles from "./steps.module.css";

export type StepState = "done" | "begun" | "open";

export interface StepItem {
  name: string;
  title: string;
  href: string;
  state: StepState;
  /** A few words about how far it has come. */
  said: string;
}

export function Steps({ label, steps, current }: { label: string; steps: StepItem[]; current: string }) {
  const words = useWords();
  const narrow = useMedia("(max-width: 56rem)");
  const place = steps.findIndex((step) => step.name === current);
  const list = (
    <ol className={styles.list}>
      {steps.map(({ name, title, href, state, said }, index) => (
        <li key={name}>
          <a className={styles.step} href={href} aria-current={name === current ? "step" : undefined}>
            <StepSign state={state} place={index + 1} />
            <span className={styles.words}>
              <span>{title}</span> <span className={styles.said}>{said}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav className={styles.steps} aria-label={label}>
      {narrow ? (
        <details className={styles.folded} key={current}>
          <summary>
            {words.procurement.stepOf(place + 1, steps.length)}: <b>{steps[place]?.title}</b>
          </summary>
          {list}
        </details>
      ) : (
        list
      )}
    </nav>
  );
}

/** The number of the step in a ring; full when done, half when begun. */
function StepSign({ state, place }: { state: StepState; place: number }) {
  return (
    <span className={styles.sign} data-state={state} aria-hidden="true">
      {state === "done" ? (
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="m3.5 8.5 3 3L12.5 5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      ) : (
        place
      )}
    </span>
  );
}
