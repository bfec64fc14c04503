// What differs between two texts: taken out is struck through, put in is underlined; both are also said.

import { useWords } from "../../locales/words";
import styles from "./difference.module.css";
import type { DiffPart } from "./word-diff";

export function Difference({ parts }: { parts: DiffPart[] }) {
  const words = useWords();
  const said = words.requirements;
  return (
    <span className={styles.parts}>
      {parts.map((part, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no other identity than their place
        if (part.kind === "same") return <span key={index}>{spaced(part.text)}</span>;
        const Mark = part.kind === "removed" ? "del" : "ins";
        return [
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Mark key={index}>
            <span className="kk-hidden">
              {" "}
              {part.kind === "removed" ? said.removedWords : said.addedWords}{" "}
            </span>
            {part.text.trimEnd()}
            <span className="kk-hidden"> ({said.endOfChange}) </span>
          </Mark>,
          spaced(part.text).slice(part.text.trimEnd().length),
        ];
      })}
    </span>
  );
}

/** The program folds white space between the parts away; they must not run together. */
function spaced(text: string): string {
  return /\s$/.test(text) ? text : `${text} `;
}
