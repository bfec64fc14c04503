// The rows of an official list, each with the requirement it may be: sure, suggested, or none.

import { Button, Select } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { MatchRow } from "../../api/generated/MatchRow";
import { useWords } from "../../locales/words";
import styles from "./official-import.module.css";

const AT_ONCE = 100;

interface MatchRowsProps {
  rows: MatchRow[];
  /** Requirement by row. */
  accepted: Map<number, string>;
  onAccept: (accepted: Map<number, string>) => void;
}

export function MatchRows({ rows, accepted, onAccept }: MatchRowsProps) {
  const said = useWords().imports;
  const [shown, setShown] = useState(AT_ONCE);
  const left = rows.length - shown;
  return (
    <div>
      <ul className={styles.rows} aria-label={said.preview}>
        {rows.slice(0, shown).map((one) => (
          <MatchLine
            key={one.row}
            one={one}
            chosen={accepted.get(one.row)}
            onChoose={(requirement) => {
              const next = new Map(accepted);
              if (requirement) next.set(one.row, requirement);
              else next.delete(one.row);
              onAccept(next);
            }}
          />
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

interface MatchLineProps {
  one: MatchRow;
  chosen: string | undefined;
  onChoose: (requirement: string) => void;
}

function MatchLine({ one, chosen, onChoose }: MatchLineProps) {
  const said = useWords().imports;
  const candidate = one.candidates.find(({ id }) => id === chosen) ?? one.candidates[0];
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className="kk-quiet">
          {said.inFile}, {said.row.toLowerCase()} {one.row}
        </p>
        <b>
          {one.number} {one.title}
        </b>
        <p>{one.text}</p>
      </div>
      <div className={styles.words}>
        <p className="kk-quiet">
          {said.inCatalogue}
          {candidate ? ` · ${one.sure ? said.sure : said.suggestion}` : ""}
        </p>
        {candidate ? (
          <>
            <Select
              data-size="sm"
              aria-label={said.matchWith(one.row)}
              value={chosen ?? ""}
              onChange={(event) => onChoose(event.target.value)}
            >
              <option value="">{said.notOurs}</option>
              {one.candidates.map(({ id, title, set_short, by, near }) => (
                <option key={id} value={id}>
                  {said.candidate(title, set_short, said.by[by], near)}
                </option>
              ))}
            </Select>
            <p>{candidate.text}</p>
          </>
        ) : (
          <p>{said.noCandidate}</p>
        )}
      </div>
    </li>
  );
}
