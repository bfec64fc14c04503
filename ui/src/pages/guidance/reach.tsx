// How a part of the guidance was put together, and where it stands as a whole.

import { useId } from "react";
import type { ReadText } from "../../api/generated/ReadText";
import type { SourceView } from "../../api/generated/SourceView";
import { useWords } from "../../locales/words";
import styles from "./parts.module.css";
import { Read } from "./read-text";
import { SourceList } from "./source-list";

export function Reach({ scope, sources }: { scope?: ReadText; sources: SourceView[] }) {
  const { guidance } = useWords();
  const id = useId();
  return (
    <section className={styles.reach} aria-labelledby={id}>
      <h2 id={id}>{guidance.reach}</h2>
      {scope ? (
        <p>
          <Read text={scope} />
        </p>
      ) : null}
      <SourceList sources={sources} />
    </section>
  );
}
