// The rows of a table as the requirements they would become, each to be chosen or left.

import { Button, Checkbox } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { ProposalView } from "../../../api/generated/ProposalView";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { useWords } from "../../../locales/words";
import styles from "./import-rows.module.css";

const AT_ONCE = 100;

interface ImportRowsProps {
  proposals: ProposalView[];
  chosen: Set<number>;
  onChoose: (rows: Set<number>) => void;
  vocabulary: Vocabulary;
}

export function ImportRows({ proposals, chosen, onChoose, vocabulary }: ImportRowsProps) {
  const said = useWords().imports;
  const [shown, setShown] = useState(AT_ONCE);
  const name = (list: { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? id;

  function toggle(row: number, wanted: boolean) {
    const next = new Set(chosen);
    if (wanted) next.add(row);
    else next.delete(row);
    onChoose(next);
  }

  const left = proposals.length - shown;
  return (
    <div className={styles.rows}>
      <div className={styles.head}>
        <h3>{said.preview}</h3>
        <p role="status" className="kk-quiet">
          {said.chosen(chosen.size, proposals.length)}
        </p>
        <span className={styles.actions}>
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => onChoose(new Set(proposals.map((one) => one.row)))}
          >
            {said.chooseAll}
          </Button>
          <Button variant="tertiary" data-size="sm" onClick={() => onChoose(new Set())}>
            {said.chooseNone}
          </Button>
        </span>
      </div>
      <ul className={styles.list} aria-label={said.preview}>
        {proposals.slice(0, shown).map((one) => (
          <li key={one.row} className={styles.row}>
            <Checkbox
              aria-label={said.choose(one.row, one.title)}
              checked={chosen.has(one.row)}
              onChange={(event) => toggle(one.row, event.target.checked)}
            />
            <div className={styles.words}>
              <b>
                {one.number ? `${one.number} ` : ""}
                {one.title}
              </b>
              <p className={styles.text}>{one.text}</p>
              <p className="kk-quiet">
                {said.row} {one.row} · {name(vocabulary.themes, one.theme)}
                {one.theme_said ? "" : ` (${said.guessed})`} · {name(vocabulary.roles, one.role)}
                {one.said_absolute ? ` · ${said.saidAbsolute}` : ""}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button variant="secondary" data-size="sm" onClick={() => setShown(shown + AT_ONCE)}>
          {said.showMore(Math.min(left, AT_ONCE))}
        </Button>
      ) : null}
    </div>
  );
}
