// One own requirement as it stands, with what Kontroll says about its wording.

import { Button } from "@digdir/designsystemet-react";
import { PencilIcon, TrashIcon } from "@navikt/aksel-icons";
import type { Finding } from "../../../api/generated/Finding";
import type { Language } from "../../../api/generated/Language";
import type { OwnRequirement } from "../../../api/generated/OwnRequirement";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { WordingHints } from "../../../components/wording-hints";
import { useWords } from "../../../locales/words";
import styles from "./own-step.module.css";

interface OwnCardProps {
  own: OwnRequirement;
  vocabulary: Vocabulary;
  language: Language;
  findings: Finding[];
  onEdit: () => void;
  onRemove: () => void;
}

/** Theme, role and answer format, in words. */
export function termsOf(own: OwnRequirement, vocabulary: Vocabulary): string {
  const name = (list: { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  return [
    name(vocabulary.themes, own.theme),
    name(vocabulary.roles, own.role),
    name(vocabulary.formats, own.format),
  ].join(" · ");
}

export function OwnCard({ own, vocabulary, language, findings, onEdit, onRemove }: OwnCardProps) {
  const words = useWords();
  const said = words.own;
  return (
    <article className={styles.card} aria-labelledby={`title-${own.id}`}>
      <div className={styles.head}>
        <h2 className={styles.title} id={`title-${own.id}`} lang={language}>
          {own.title}
        </h2>
        <span className={styles.actions}>
          <Button
            data-focus={`edit-${own.id}`}
            variant="tertiary"
            data-color="neutral"
            data-size="sm"
            aria-label={said.editOf(own.title)}
            onClick={onEdit}
          >
            <PencilIcon aria-hidden />
            {words.common.edit}
          </Button>
          <Button
            variant="tertiary"
            data-color="neutral"
            data-size="sm"
            aria-label={said.removeOf(own.title)}
            onClick={onRemove}
          >
            <TrashIcon aria-hidden />
            {words.common.remove}
          </Button>
        </span>
      </div>
      <p className={styles.text} lang={language}>
        {own.text}
      </p>
      <p className="kk-quiet">{termsOf(own, vocabulary)}</p>
      {own.reason ? (
        <p className="kk-quiet">
          <b>{said.reason}:</b> {own.reason}
        </p>
      ) : null}
      <WordingHints findings={findings} requirement={own.id} />
    </article>
  );
}
