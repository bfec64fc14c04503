// The names of files that are on their way into an evaluation.

import { useWords } from "../../locales/words";
import styles from "./evaluations-page.module.css";

/** So many names are shown; the rest are counted. */
const SHOWN = 8;

export function FilesInHand({ files }: { files: readonly string[] }) {
  const said = useWords().evaluation;
  const names = files.map((path) => path.split(/[/\\]/).at(-1) || path);
  const rest = names.length - SHOWN;
  return (
    <ul className={styles.inHand} aria-label={said.filesInHand}>
      {names.slice(0, SHOWN).map((name, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two folders may hold files of one name, and the list never changes
        <li key={place}>{name}</li>
      ))}
      {rest > 0 ? <li>{said.moreFiles(rest)}</li> : null}
    </ul>
  );
}
