// One document that can be made: what it is, who it is for, what it holds, what the file is called and when it was last
// made.

import { Checkbox } from "@digdir/designsystemet-react";
import { useId } from "react";
import type { PlannedDocument } from "../../../api/generated/PlannedDocument";
import { useWords, type Words } from "../../../locales/words";
import styles from "./document-card.module.css";
import { type ListSize, SHEETS } from "./list-size";
import { Miniature } from "./miniature";

interface DocumentCardProps {
  document: PlannedDocument;
  existing: boolean;
  size: ListSize;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}

function measure({ kind }: PlannedDocument, size: ListSize, words: Words): string {
  const { pictured } = words.documents;
  switch (kind) {
    case "vendor_workbook":
    case "buyer_workbook":
      return pictured.workbook(SHEETS[kind], size.supplier);
    case "requirement_list_pdf":
      return pictured.pdf(size.themes.length, size.supplier + size.municipality);
    case "package":
      return pictured.package(size.supplier + size.municipality, size.own);
  }
}

export function DocumentCard({ document, existing, size, chosen, onChoose }: DocumentCardProps) {
  const words = useWords();
  const said = words.documents;
  const { name, reader, contains } = said.kinds[document.kind];
  const aboutId = useId();
  return (
    <div className={styles.card} data-chosen={chosen || undefined}>
      <figure className={styles.picture}>
        <Miniature kind={document.kind} size={size} />
        <figcaption>{measure(document, size, words)}</figcaption>
      </figure>
      <div className={styles.words}>
        <Checkbox
          label={<span className={styles.name}>{name}</span>}
          value={document.kind}
          checked={chosen}
          aria-describedby={aboutId}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <div id={aboutId} className={styles.about}>
          <p className={styles.reader}>{reader}</p>
          <p>{contains}</p>
        </div>
        <dl className={styles.facts}>
          <div>
            <dt>{said.file}</dt>
            <dd>{document.file_name}</dd>
          </div>
          <div>
            <dt>{said.lastMade}</dt>
            <dd>{document.last_made ? words.common.dayAndTime(document.last_made) : said.never}</dd>
          </div>
        </dl>
        {existing ? <p className={styles.existing}>{said.exists}</p> : null}
      </div>
    </div>
  );
}
