// What the catalogue knows about the requirement: what a good answer looks like, what a buyer asks next, why it exists,
// where it stands.

import type { DeclarationRow } from "../../../api/generated/DeclarationRow";
import type { DeclarationRowDetail } from "../../../api/generated/DeclarationRowDetail";
import type { Language } from "../../../api/generated/Language";
import { ConfidenceMark } from "../../../components/confidence-mark";
import { LanguageMark } from "../../../components/language-mark";
import styles from "../../../components/panes/detail.module.css";
import { useLanguage, useWords } from "../../../locales/words";
import own from "./answer-pane.module.css";

interface AboutRequirementProps {
  row: DeclarationRow;
  detail: DeclarationRowDetail;
  /** Language of the list. */
  language: Language;
}

export function AboutRequirement({ row, detail }: AboutRequirementProps) {
  const words = useWords();
  const wanted = useLanguage();
  const said = words.declaration;
  const { good_answer, follow_up, rationale, note, guidance_language, sources, known } = detail;
  const mark = <LanguageMark shown={guidance_language} wanted={wanted} />;
  const parts: [string, string][] = [
    [said.followUp, follow_up],
    [said.rationale, rationale],
    [words.requirements.note, note],
  ];
  const origin = row.answer?.origin;
  return (
    <>
      {good_answer ? (
        <section className={`${styles.section} ${own.good}`} aria-labelledby="good">
          <h3 id="good">
            {said.goodAnswer} {mark}
          </h3>
          <p lang={guidance_language}>{good_answer}</p>
        </section>
      ) : null}
      {parts
        .filter(([, text]) => text !== "")
        .map(([name, text]) => (
          <section key={name} className={styles.section} aria-label={name}>
            <h3>
              {name} {mark}
            </h3>
            <p lang={guidance_language}>{text}</p>
          </section>
        ))}
      {known ? null : <p className="kk-quiet">{said.notInCatalogue}</p>}
      {sources.length > 0 ? (
        <section className={styles.section} aria-labelledby="source">
          <h3 id="source">{said.source}</h3>
          <ul className={styles.plain}>
            {sources.map((source) => (
              <li key={`${source.document} ${source.place}`} className={styles.source}>
                <span>
                  {source.document}, {source.place}
                </span>
                <span className="kk-quiet">
                  {words.requirements.readOn(words.common.date(source.read_on))}
                </span>
                <ConfidenceMark confidence={source.confidence} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {row.answer?.answered_on ? (
        <p className="kk-quiet">
          {said.answeredOn(words.common.date(row.answer.answered_on))} ·{" "}
          {origin?.kind === "imported"
            ? said.origins.imported(origin.file)
            : said.origins[origin?.kind ?? "given"]}
        </p>
      ) : null}
    </>
  );
}
