// «Lagret kl. 14.05»: says that nothing needs saving, and when the last change was written.

import { useIsMutating } from "@tanstack/react-query";
import { useWords } from "../../locales/words";
import styles from "./saved-note.module.css";

export function SavedNote({ id, changedAt }: { id: string; changedAt: string }) {
  const words = useWords();
  const saving = useIsMutating({ mutationKey: ["change", id] }) > 0;
  return (
    <span className={styles.note} role="status">
      <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {saving ? (
          <circle
            cx="8"
            cy="8"
            r="5"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeDasharray="6 4"
          />
        ) : (
          <path d="m3 8.5 3.2 3.2L13 5" fill="none" stroke="currentColor" strokeWidth="2" />
        )}
      </svg>
      {saving ? words.common.saving : words.common.savedAt(words.common.time(changedAt))}
    </span>
  );
}
