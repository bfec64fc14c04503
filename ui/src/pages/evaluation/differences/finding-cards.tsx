// One card for each kind of finding, gravest first. Pressed, it narrows the matrix to what it counts.

import type { FindingCard } from "../../../api/generated/FindingCard";
import type { FindingKind } from "../../../api/generated/FindingKind";
import { useWords } from "../../../locales/words";
import styles from "./differences-part.module.css";

interface FindingCardsProps {
  cards: FindingCard[];
  chosen: ReadonlySet<FindingKind>;
  onToggle: (kind: FindingKind) => void;
}

export function FindingCards({ cards, chosen, onToggle }: FindingCardsProps) {
  const words = useWords();
  const said = words.evaluation;
  return (
    <fieldset className={styles.cards}>
      <legend className="kk-hidden">{said.cardsLabel}</legend>
      {cards.map(({ kind, title, help, count, open }) => (
        <button
          key={kind}
          type="button"
          className={styles.card}
          aria-pressed={chosen.has(kind)}
          title={help}
          disabled={count === 0 && !chosen.has(kind)}
          onClick={() => onToggle(kind)}
        >
          <span className={styles.count}>{words.common.number(count)}</span>
          <span>{title}</span>
          {open < count ? <span className={`kk-quiet ${styles.open}`}>{said.openCount(open)}</span> : null}
        </button>
      ))}
    </fieldset>
  );
}
