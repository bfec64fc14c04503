// One procurement on the start page: where it stands, and copy and delete. Deleting asks nothing and can be undone.

import { FilesIcon, TrashIcon } from "@navikt/aksel-icons";
import type { ProcurementSummary } from "../../api/generated/ProcurementSummary";
import { useDeleteProcurement, useOpeners } from "../../api/mutations";
import { ProgressBar } from "../../components/progress-bar";
import { CardTool, RecordCard } from "../../components/record-card";
import { useWords } from "../../locales/words";
import { href } from "../../router";
import { useToasts } from "../../state/toasts";

export function ProcurementCard({ summary, level = 2 }: { summary: ProcurementSummary; level?: 2 | 3 }) {
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
    <RecordCard
      name={name}
      href={href({ page: "procurement", id, step })}
      level={level}
      meta={`${organisation ? `${organisation} · ` : ""}${words.start.changed(words.common.dayAndTime(changed_at))}`}
      tools={
        <>
          <CardTool label={words.start.copyOf(name)} title={words.start.copy} onUse={copy}>
            <FilesIcon aria-hidden />
          </CardTool>
          <CardTool label={words.start.deleteOf(name)} title={words.start.delete} onUse={() => void remove()}>
            <TrashIcon aria-hidden />
          </CardTool>
        </>
      }
    >
      <span className="kk-quiet">
        {offered > 0 ? words.start.progress(assessed, offered) : words.start.noList}
      </span>
      <ProgressBar part={assessed} whole={offered} />
    </RecordCard>
  );
}
