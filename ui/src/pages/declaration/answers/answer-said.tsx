// An answer that was signed: to be read, not changed.

import type { DeclarationRow } from "../../../api/generated/DeclarationRow";
import type { EvidenceOption } from "../../../api/generated/EvidenceOption";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { AnswerSign, answerName } from "../../../components/answer-sign";
import styles from "../../../components/panes/detail.module.css";
import { useWords } from "../../../locales/words";

interface AnswerSaidProps {
  row: DeclarationRow;
  vocabulary: Vocabulary;
  evidence: EvidenceOption[];
}

export function AnswerSaid({ row: { answer }, vocabulary, evidence }: AnswerSaidProps) {
  const words = useWords();
  const said = words.declaration;
  const title = (id: string) => evidence.find((one) => one.evidence.item.id === id)?.evidence.item.title;
  const parts: [string, string][] = answer
    ? [
        [said.description, answer.description],
        [said.deviation, answer.deviation],
        [said.planned, answer.planned ? words.common.date(answer.planned) : ""],
        [said.evidence, answer.evidence.map((id) => title(id) ?? said.evidenceGone(id)).join(", ")],
        [said.documentation, answer.documentation],
        [
          said.responsibility,
          vocabulary.responsibilities.find(({ id }) => id === answer.responsibility)?.name ?? "",
        ],
      ]
    : [];
  return (
    <section className={styles.section} aria-labelledby="said">
      <h3 id="said">{said.answer}</h3>
      <p className="kk-row">
        <AnswerSign value={answer?.value ?? null} />
        <b>{answerName(answer?.value ?? null, words)}</b>
      </p>
      <dl className={styles.pairs}>
        {parts
          .filter(([, text]) => text !== "")
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
