// Product folders in a list: the version, whose evidence has run out, how many declarations there are; new version and
// delete. Deleting asks nothing and can be undone.

import { Button, Textfield } from "@digdir/designsystemet-react";
import { FilesIcon, TrashIcon } from "@navikt/aksel-icons";
import { type FormEvent, useState } from "react";
import { errorText } from "../../api/errors";
import type { ProductSummary } from "../../api/generated/ProductSummary";
import { useCopyProduct, useDeleteProduct, useRestoreProduct } from "../../api/products";
import { useWords } from "../../locales/words";
import { go, href } from "../../router";
import { useToasts } from "../../state/toasts";
import { fieldSize } from "../field-size";
import fields from "../field-size/field-size.module.css";
import { CardTool, RecordCard, RecordList } from "../record-card";
import { StateBadge } from "../state-badge";
import styles from "./vendor-cards.module.css";

export function ProductCards({ products, level = 3 }: { products: ProductSummary[]; level?: 2 | 3 }) {
  const words = useWords();
  const said = words.products;
  const { tell } = useToasts();
  const removal = useDeleteProduct();
  const restoring = useRestoreProduct();
  const [copying, setCopying] = useState<string>();

  async function remove(id: string, name: string) {
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
      {products.map((one) => {
        const name = `${one.name} ${one.version}`;
        const meta = [one.supplier, said.changed(words.common.dayAndTime(one.changed_at))];
        return (
          <RecordCard
            key={one.id}
            name={name}
            href={href({ page: "product", id: one.id, part: "product" })}
            level={level}
            meta={meta.filter(Boolean).join(" · ")}
            tools={
              <>
                <CardTool
                  label={said.newVersionOf(name)}
                  title={said.newVersion}
                  expanded={copying === one.id}
                  onUse={() => setCopying(copying === one.id ? undefined : one.id)}
                >
                  <FilesIcon aria-hidden />
                </CardTool>
                <CardTool
                  label={said.deleteOf(name)}
                  title={said.delete}
                  onUse={() => void remove(one.id, name)}
                >
                  <TrashIcon aria-hidden />
                </CardTool>
              </>
            }
            below={
              copying === one.id ? (
                <NewVersion id={one.id} name={one.name} onClose={() => setCopying(undefined)} />
              ) : null
            }
          >
            <span className="kk-quiet">
              {said.evidenceCount(one.evidence)} · {said.declarationCount(one.declarations)}
            </span>
            {one.expired + one.expiring > 0 ? (
              <span className={styles.states}>
                {one.expired > 0 ? <StateBadge tone="danger">{said.expired(one.expired)}</StateBadge> : null}
                {one.expiring > 0 ? (
                  <StateBadge tone="warning">{said.expiring(one.expiring)}</StateBadge>
                ) : null}
              </span>
            ) : null}
          </RecordCard>
        );
      })}
    </RecordList>
  );
}

function NewVersion({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const words = useWords();
  const said = words.products;
  const { tell } = useToasts();
  const copy = useCopyProduct();
  const [version, setVersion] = useState("");

  async function submit(event: FormEvent) {
    event.preventDefault();
    try {
      const view = await copy.mutateAsync({ id, version });
      tell({ text: said.newVersionMade(name, view.version) });
      go({ page: "product", id: view.id, part: "product" });
    } catch {
      // It stands under the field.
    }
  }

  return (
    <form
      className={styles.version}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <Textfield
        autoFocus
        label={said.newVersionField}
        description={said.newVersionHelp}
        value={version}
        className={fields.field}
        style={fieldSize(16)}
        error={copy.error ? errorText(words, copy.error) : undefined}
        onChange={(event) => setVersion(event.target.value)}
      />
      <Button type="submit" loading={copy.isPending}>
        {said.makeVersion}
      </Button>
      <Button type="button" variant="tertiary" data-color="neutral" onClick={onClose}>
        {words.common.cancel}
      </Button>
    </form>
  );
}
