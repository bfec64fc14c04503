// What was deleted and can be had back, folded away.

import { Button } from "@digdir/designsystemet-react";
import type { DeletedRecord } from "../../api/generated/DeletedRecord";
import { useWords } from "../../locales/words";
import styles from "./vendor-cards.module.css";

export function DeletedRecords({
  records,
  onRestore,
}: {
  records: DeletedRecord[];
  onRestore: (id: string) => void;
}) {
  const words = useWords();
  const said = words.products;
  if (records.length === 0) return null;
  return (
    <details className={styles.deleted}>
      <summary>{said.deletedHeading(records.length)}</summary>
      <ul>
        {records.map(({ id, name, changed_at }) => (
          <li key={id}>
            <span>{name}</span>
            <span className="kk-quiet">{said.changed(words.common.day(changed_at))}</span>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={said.restoreOf(name)}
              onClick={() => onRestore(id)}
            >
              {said.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
