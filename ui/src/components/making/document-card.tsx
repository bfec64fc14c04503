// One document that can be made: what it is, who it is for, what it holds, what the file is called and when it was last
// made; where it cannot be made, why.

import { Checkbox } from "@digdir/designsystemet-react";
import { type ReactNode, useId } from "react";
import { useWords } from "../../locales/words";
import styles from "./document-card.module.css";

interface DocumentCardProps {
  value: string;
  name: string;
  reader: string;
  contains: string;
  file: string;
  lastMade: string | null;
  /** A file of that name is there already. */
  existing: boolean;
  picture: ReactNode;
  /** What the picture shows, in words. */
  measure: string;
  /** That it is a draft, where it is. */
  draft?: string | undefined;
  /** Why it cannot be made now. */
  refusal?: string | undefined;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}

export function DocumentCard(props: DocumentCardProps) {
  const words = useWords();
  const said = words.documents;
  const { value, name, file, lastMade, chosen, draft, refusal } = props;
  const aboutId = useId();
  return (
    <div className={styles.card} data-chosen={chosen || undefined}>
      <figure className={styles.picture}>
        {props.picture}
        <figcaption>{props.measure}</figcaption>
      </figure>
      <div className={styles.words}>
        <Checkbox
          label={<span className={styles.name}>{name}</span>}
          value={value}
          checked={chosen}
          disabled={refusal !== undefined}
          aria-describedby={aboutId}
          onChange={(event) => props.onChoose(event.target.checked)}
        />
        <div id={aboutId} className={styles.about}>
          <p className={styles.reader}>{props.reader}</p>
          <p>{props.contains}</p>
          {draft ? <p className={styles.draft}>{draft}</p> : null}
          {refusal ? <p className={styles.draft}>{refusal}</p> : null}
        </div>
        <dl className={styles.facts}>
          <div>
            <dt>{said.file}</dt>
            <dd>{file}</dd>
          </div>
          <div>
            <dt className={lastMade ? undefined : "kk-hidden"}>{said.lastMade}</dt>
            <dd>{lastMade ? words.common.dayAndTime(lastMade) : said.never}</dd>
          </div>
        </dl>
        {props.existing ? <p className={styles.existing}>{said.exists}</p> : null}
      </div>
    </div>
  );
}

interface DocumentCardsProps {
  legend: string;
  /** What the documents of the group have in common; without it the legend is for screen readers alone. */
  help?: string;
  children: ReactNode;
}

/** The cards, as one choice of several. */
export function DocumentCards({ legend, help, children }: DocumentCardsProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={help ? styles.legend : "kk-hidden"}>{legend}</legend>
      {help ? <p className={`kk-quiet ${styles.help}`}>{help}</p> : null}
      <div className={styles.cards}>{children}</div>
    </fieldset>
  );
}
