// One procurement on the start page: where it stands, and copy and delete. Deleting asks nothing and can be undone.

import { Button } from "@digdir/designsystemet-react";
import { FilesIcon, TrashIcon } from "@navikt/aksel-icons";
import type { ProcurementSummary } from "../../api/generated/ProcurementSummary";
import { useDeleteProcurement, useOpeners } from "../../api/mutations";
import { ProgressBar } from "../../components/progress-bar";
import { useToasts } from "../../components/toasts";
import { useWords } from "../../locales/words";
import { href } from "../../router";
import styles from "./start-page.module.css";

export function ProcurementCard({ summary }: { summary: ProcurementSummary }) {
  const words = useWords();
  const { tell } = useToasts();
  const openers = useOpeners();
  const removal = useDeleteProcurement();
  const { id, name, organisation, changed_at, assessed, offered } = summary;

  function copy() {
    openers.mutate(
      { copy: id },
      { onSuccess: (view) => tell({ text: words.start.copied(view.header.name) }) },
    );
  }

  async function remove() {
    try {
      await removal.mutateAsync(id);
    } catch {
      return; // The mutation has told why.
    }
    document.getElementById("main")?.focus({ preventScroll: true });
    const restore = () =>
      openers.mutate({ restore: id }, { onSuccess: () => tell({ text: words.start.restored(name) }) });
    tell({ text: words.start.deleted(name), action: { label: words.common.undo, run: restore } });
  }

  const step = offered > 0 ? "requirements" : "procurement";
  return (
    <li className={styles.card}>
      <div>
        <h2 className={styles.name}>
          <a href={href({ page: "procurement", id, step })}>{name}</a>
        </h2>
        <p className={styles.meta}>
          {organisation ? `${organisation} · ` : ""}
          {words.start.changed(words.common.dayAndTime(changed_at))}
        </p>
      </div>
      <div className={styles.progress}>
        <span className={styles.meta}>
          {offered > 0 ? words.start.progress(assessed, offered) : words.start.noList}
        </span>
        <ProgressBar part={assessed} whole={offered} />
      </div>
      <div className={styles.tools}>
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={words.start.copyOf(name)}
          title={words.start.copy}
          onClick={copy}
        >
          <FilesIcon aria-hidden />
        </Button>
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={words.start.deleteOf(name)}
          title={words.start.delete}
          onClick={() => void remove()}
        >
          <TrashIcon aria-hidden />
        </Button>
      </div>
    </li>
  );
}
