// The evidence library: what can back answers, what has run out, and adding from a file or by hand.

import { Alert, Button, Paragraph, Search } from "@digdir/designsystemet-react";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import type { EvidenceItem } from "../../api/generated/EvidenceItem";
import type { EvidenceView } from "../../api/generated/EvidenceView";
import type { ProductView } from "../../api/generated/ProductView";
import { useTellError } from "../../api/mutations";
import { pickEvidence, useChangeProduct } from "../../api/products";
import { EmptyState } from "../../components/empty-state";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import { EvidenceCard } from "./evidence-card";
import { EvidenceForm, newItem } from "./evidence-form";
import styles from "./evidence-part.module.css";

function matches({ item, scheme_name }: EvidenceView, words: string[]): boolean {
  const { title, issuer, scope, reference, file_name } = item;
  const text = [title, issuer, scope, reference, file_name, scheme_name].join(" ").toLowerCase();
  return words.every((word) => text.includes(word));
}

export function EvidencePart({ view }: { view: ProductView }) {
  const words = useWords();
  const said = words.products;
  const { change } = useChangeProduct(view.id);
  const tellError = useTellError();
  const [editing, setEditing] = useState<EvidenceItem>();
  const [text, setText] = useState("");
  const wanted = useDeferredValue(text).toLowerCase().split(/\s+/).filter(Boolean);
  const shown = view.evidence.filter((one) => matches(one, wanted));
  const add = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);

  useEffect(() => {
    if (editing || !closed.current) return;
    closed.current = false;
    add.current?.focus();
  }, [editing]);

  function close() {
    closed.current = true;
    setEditing(undefined);
  }

  async function fromFile() {
    try {
      const file = await pickEvidence();
      if (file === null) return;
      const title = file.file_name.replace(/\.\w+$/, "").replaceAll(/[-_]+/g, " ");
      setEditing({ ...newItem(), title, file_name: file.file_name, sha256: file.sha256 });
    } catch (error) {
      tellError(error);
    }
  }

  async function save(item: EvidenceItem) {
    const fresh = item.id === "";
    await change(fresh ? { change: "add_evidence", item } : { change: "edit_evidence", item }, {
      said: fresh ? said.added(item.title) : said.edited(item.title),
      quiet: true,
    });
    close();
  }

  function remove({ id, title }: EvidenceItem) {
    void change({ change: "remove_evidence", evidence: id }, { said: said.removed(title) });
    add.current?.focus();
  }

  const count = (state: EvidenceView["state"]) => view.evidence.filter((one) => one.state === state).length;
  const buttons = (
    <>
      <Button ref={add} onClick={() => void fromFile()}>
        {said.addFile}
      </Button>
      <Button variant="secondary" onClick={() => setEditing(newItem())}>
        {said.addByHand}
      </Button>
    </>
  );
  const none = view.evidence.length === 0;
  return (
    <>
      <PageHeading
        title={said.parts.evidence}
        lead={said.evidenceLead}
        actions={none || editing ? undefined : buttons}
      />
      <div className={styles.part}>
        {count("expired") + count("expiring") > 0 ? (
          <Alert data-color="warning">
            <Paragraph>{said.expiryWarning(count("expired"), count("expiring"))}</Paragraph>
          </Alert>
        ) : null}
        {editing ? (
          <EvidenceForm
            key={editing.id}
            item={editing}
            version={view.version}
            onSave={save}
            onCancel={close}
          />
        ) : null}
        {none && !editing ? (
          <EmptyState title={said.evidenceEmptyTitle} text={said.evidenceEmptyText}>
            {buttons}
          </EmptyState>
        ) : null}
        {view.evidence.length > 5 ? (
          <div className={styles.search}>
            <Search data-size="sm">
              <Search.Input
                aria-label={said.searchEvidence}
                placeholder={said.searchEvidence}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
              <Search.Clear aria-label={words.requirements.clearSearch} onClick={() => setText("")} />
            </Search>
            <span role="status" className="kk-quiet">
              {said.shownOf(shown.length, view.evidence.length)}
            </span>
          </div>
        ) : null}
        {!none && shown.length === 0 ? <p className="kk-quiet">{said.noEvidenceMatch}</p> : null}
        <ul className={styles.cards}>
          {shown.map((one) => (
            <EvidenceCard
              key={one.item.id}
              evidence={one}
              onEdit={() => setEditing(one.item)}
              onRemove={() => remove(one.item)}
            />
          ))}
        </ul>
      </div>
    </>
  );
}
