// What Kontroll has to say about a wording the buyer wrote: hints beside the text they are about, never a stop.

import { LightBulbIcon } from "@navikt/aksel-icons";
import type { Finding } from "../../api/generated/Finding";
import { useWords } from "../../locales/words";
import styles from "./wording-hints.module.css";

const ABOUT_WORDING = ["vague_word", "name_without_equivalent", "two_demands"] as const;
type WordingCode = (typeof ABOUT_WORDING)[number];

export function isWordingFinding(finding: Finding): finding is Finding & { code: WordingCode } {
  return ABOUT_WORDING.some((code) => code === finding.code);
}

interface WordingHintsProps {
  findings: Finding[];
  /** The requirement whose wording it is. */
  requirement: string;
}

export function WordingHints({ findings, requirement }: WordingHintsProps) {
  const words = useWords();
  const hints = findings.filter(isWordingFinding).filter((finding) => finding.requirement === requirement);
  if (hints.length === 0) return null;
  return (
    <ul className={styles.hints} aria-label={words.own.hints}>
      {hints.map((hint) => (
        <li key={`${hint.code} ${hint.detail}`} className={styles.hint}>
          <LightBulbIcon aria-hidden className={styles.sign} />
          <span>{words.own.hint[hint.code](hint.detail)}</span>
        </li>
      ))}
    </ul>
  );
}
