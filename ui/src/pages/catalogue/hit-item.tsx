// A hit: title, where it comes from, how binding and how sure, and the text around the words found.

import type { Hit } from "../../api/generated/Hit";
import { ConfidenceMark } from "../../components/confidence-mark";
import { NormLevel } from "../../components/norm-level";
import { useWords } from "../../locales/words";
import { href, type Query } from "../../router";
import styles from "./search-view.module.css";

interface HitItemProps {
  hit: Hit;
  /** The search, carried along so that the record leads back to it. */
  query: Query;
  onOpen: () => void;
}

export function HitItem({ hit, query, onOpen }: HitItemProps) {
  const words = useWords();
  return (
    <li className={styles.hit}>
      <a
        className={styles.title}
        data-hit={hit.id}
        onClick={onOpen}
        href={href({ page: "catalogue", requirement: hit.id, query })}
      >
        {hit.title}
      </a>
      <p className={styles.meta}>
        <span>
          {hit.set_short} {hit.number}
        </span>
        <NormLevel level={hit.level} inferred={hit.level_inferred} />
        <ConfidenceMark confidence={hit.confidence} />
        {hit.tier === "extended" ? (
          <span title={words.catalogue.extendedWhy}>{words.catalogue.extended}</span>
        ) : null}
      </p>
      <p className={styles.snippet}>
        {hit.snippet.map((piece, place) =>
          piece.matched ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are one text, cut anew with every answer.
            <mark key={place}>{piece.text}</mark>
          ) : (
            piece.text
          ),
        )}
      </p>
    </li>
  );
}
