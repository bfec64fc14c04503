// How binding a requirement is at its source: one shape per level, the same as in Excel and PDF, always with the word.

import type { NormLevel as Level } from "../../api/generated/NormLevel";
import { useWords } from "../../locales/words";
import { Explained } from "../explained";
import styles from "./norm-level.module.css";

const SHAPES: Record<Level, React.ReactNode> = {
  statute: <rect x="2" y="2" width="12" height="12" />,
  mandatory_standard: <path d="M8 .5 15.5 8 8 15.5.5 8Z" />,
  recommended_standard: (
    <>
      <path d="M8 .5 8 15.5.5 8Z" />
      <path d="M8 1.6 14.4 8 8 14.4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  sector_norm: <circle cx="8" cy="8" r="6.5" />,
  guideline: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  guide: <circle cx="8" cy="8" r="3" />,
};

/** The bare shape; only for places where the word stands beside it. */
export function NormLevelGlyph({ level }: { level: Level }) {
  return (
    <svg
      className={styles.glyph}
      viewBox="0 0 16 16"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[level]}
    </svg>
  );
}

interface NormLevelProps {
  level: Level;
  /** The level is inferred and must not look settled. */
  inferred?: boolean;
  /** The word explains itself on hover and focus. Not inside other controls. */
  explained?: boolean;
}

export function NormLevel({ level, inferred = false, explained = false }: NormLevelProps) {
  const words = useWords();
  return (
    <span className={styles.level} data-inferred={inferred || undefined}>
      <NormLevelGlyph level={level} />
      <span>
        {explained ? (
          <Explained kind="norm_level" id={level}>
            {words.common.levels[level]}
          </Explained>
        ) : (
          words.common.levels[level]
        )}
        {inferred ? (
          <span className={styles.inferred} title={words.common.levelInferredWhy}>
            {" "}
            ({words.common.levelInferred})
          </span>
        ) : null}
      </span>
    </span>
  );
}
