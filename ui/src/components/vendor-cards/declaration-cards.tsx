// Declarations in a list: what is answered for which product, how far it has come, whether it is signed. Deleting asks
// nothing and can be undone.

import { TrashIcon } from "@navikt/aksel-icons";
import { useDeleteDeclaration, useRestoreDeclaration } from "../../api/declarations";
import type { DeclarationSummary } from "../../api/generated/DeclarationSummary";
import { useWords } from "../../locales/words";
import { href } from "../../router";
import { useToasts } from "../../state/toasts";
import { ProgressBar } from "../progress-bar";
import { CardTool, RecordCard, RecordList } from "../record-card";
import { SignBadge } from "./sign-badge";
import styles from "./vendor-cards.module.css";

interface DeclarationCardsProps {
  declarations: DeclarationSummary[];
  level?: 2 | 3;
  /** The product is said elsewhere on the page. */
  withoutProduct?: boolean;
}

export function DeclarationCards({ declarations, level = 3, withoutProduct = false }: DeclarationCardsProps) {
  const words = useWords();
  const said = words.products;
  const { tell } = useToasts();
  const removal = useDeleteDeclaration();
  const restoring = useRestoreDeclaration();

  async function remove({ id, name }: DeclarationSummary) {
    try {
      await removal.mutateAsync(id);
    } catch {
      return; // The mutation has told why.
    }
    document.getElementById("main")?.focus({ preventScroll: true });
    const restore = () => restoring.mutate(id, { onSuccess: () => tell({ text: said.restored(name) }) });
    tell({ text: said.deleted(name), action: { label: words.common.undo, run: restore } });
  }

  return (
    <RecordList>
      {declarations.map((one) => {
        const product = `${one.product_name} ${one.version}`;
        const meta = [
          withoutProduct ? "" : product,
          one.buyer || said.beforeTender,
          said.changed(words.common.dayAndTime(one.changed_at)),
        ];
        const { answered, requirements } = one.progress;
        return (
          <RecordCard
            key={one.id}
            name={one.name}
            href={href({ page: "declaration", id: one.id, step: "answers" })}
            level={level}
            meta={meta.filter(Boolean).join(" · ")}
            tools={
              <CardTool
                label={words.declaration.deleteOf(one.name)}
                title={said.delete}
                onUse={() => void remove(one)}
              >
                <TrashIcon aria-hidden />
              </CardTool>
            }
          >
            <span className={styles.states}>
              <SignBadge state={one.sign_off_state} />
              <span className="kk-quiet">{said.progress(answered, requirements)}</span>
            </span>
            <ProgressBar part={answered} whole={requirements} />
          </RecordCard>
        );
      })}
    </RecordList>
  );
}
