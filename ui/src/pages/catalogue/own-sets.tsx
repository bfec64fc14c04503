// Sets the user brought in from files. They stand apart from the catalogue's: nobody has checked them against a source.

import { Button } from "@digdir/designsystemet-react";
import { TrashIcon } from "@navikt/aksel-icons";
import { useCustomSets, useRemoveSet } from "../../api/imports";
import { useWords } from "../../locales/words";
import styles from "./official-import.module.css";

export function OwnSets() {
  const words = useWords();
  const said = words.imports;
  const sets = useCustomSets();
  const remove = useRemoveSet();
  if (!sets.data || sets.data.sets.length === 0) return null;
  return (
    <section className={styles.own} aria-labelledby="own-sets">
      <h2 id="own-sets">{said.ownSets}</h2>
      <p>{said.ownSetsLead}</p>
      <ul>
        {sets.data.sets.map((set) => (
          <li key={set.id}>
            <div className={styles.words}>
              <b>{set.name}</b>
              <p className="kk-quiet">
                {said.setFacts(set.requirements, set.file, set.imported_on, set.who)}
              </p>
            </div>
            <Button
              variant="tertiary"
              data-color="neutral"
              data-size="sm"
              aria-label={said.removeSet(set.name)}
              onClick={() => remove.mutate(set)}
            >
              <TrashIcon aria-hidden />
              {words.common.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
