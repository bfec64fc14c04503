// Adding or changing an item of evidence. What only some kinds have is folded away until it is wanted.

import { Button, Field, Fieldset, Label, Radio, Select, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { CallError } from "../../api/client";
import { errorText } from "../../api/errors";
import type { EvidenceItem } from "../../api/generated/EvidenceItem";
import type { EvidenceItemKind } from "../../api/generated/EvidenceItemKind";
import { useTellError } from "../../api/mutations";
import { pickEvidence } from "../../api/products";
import { useApprovalSchemes } from "../../api/queries";
import { ErrorNote } from "../../components/loaded";
import { useWords } from "../../locales/words";
import styles from "./evidence-part.module.css";

const KINDS: EvidenceItemKind[] = ["document", "certificate", "register_entry", "approval"];

export function newItem(): EvidenceItem {
  return {
    id: "",
    kind: "document",
    title: "",
    issuer: "",
    scope: "",
    versions: [],
    scheme: null,
    reference: "",
    device_class: "",
    notified_body: "",
    valid_from: null,
    valid_until: null,
    address: "",
    file_name: "",
    sha256: "",
  };
}

interface EvidenceFormProps {
  /** A new one has no id. */
  item: EvidenceItem;
  version: string;
  /** Throws when it is refused. */
  onSave: (item: EvidenceItem) => Promise<void>;
  onCancel: () => void;
}

export function EvidenceForm({ item: before, version, onSave, onCancel }: EvidenceFormProps) {
  const words = useWords();
  const said = words.products;
  const schemes = useApprovalSchemes();
  const tellError = useTellError();
  const [item, setItem] = useState(before);
  const [versions, setVersions] = useState(before.versions.join(", "));
  const [refusal, setRefusal] = useState<unknown>();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const set = (part: Partial<EvidenceItem>) => setItem((now) => ({ ...now, ...part }));
  const device = item.device_class !== "" || item.notified_body !== "";

  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "nearest" });
  }, []);

  async function pickFile() {
    try {
      const file = await pickEvidence();
      if (file !== null) set({ file_name: file.file_name, sha256: file.sha256 });
    } catch (error) {
      tellError(error);
    }
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const list = versions.split(",").map((one) => one.trim());
    try {
      await onSave({ ...item, versions: list.filter(Boolean) });
    } catch (error) {
      setRefusal(error);
      window.requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
      );
    }
  }

  const field = refusal instanceof CallError ? refusal.facts.field : undefined;
  const dates = refusal instanceof CallError && refusal.code === "ends_before_start";
  const own = ["title", "issuer", "scope", "reference", "address", "device_class", "notified_body"];
  const about = (name: string) => (refusal && field === name ? errorText(words, refusal) : undefined);
  const text = (
    name: "title" | "issuer" | "scope" | "reference" | "address" | "device_class" | "notified_body",
  ) => ({
    value: item[name],
    error: about(name),
    onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
  });
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className={styles.formTitle}>
        {before.id === "" ? said.addTitle : said.editTitle}
      </h2>
      <div className={styles.file}>
        {item.file_name ? (
          <>
            <b>{item.file_name}</b>
            <span className={styles.sum}>
              {said.sha256} {item.sha256}
            </span>
            <span className="kk-quiet">
              {before.sha256 && before.id && item.sha256 !== before.sha256 ? said.otherFile : said.sha256Why}
            </span>
          </>
        ) : null}
        <Button type="button" variant="secondary" data-size="sm" onClick={() => void pickFile()}>
          {item.file_name ? said.pickAgain : said.addFile}
        </Button>
      </div>
      <Fieldset>
        <Fieldset.Legend>{said.kind}</Fieldset.Legend>
        <div className={styles.kinds}>
          {KINDS.map((kind) => (
            <Radio
              key={kind}
              name="evidence-kind"
              value={kind}
              label={said.kinds[kind]}
              description={said.kindHelp[kind]}
              checked={item.kind === kind}
              onChange={() => set({ kind })}
            />
          ))}
        </div>
      </Fieldset>
      <Textfield
        label={said.evidenceTitle}
        description={said.evidenceTitleHelp}
        required
        {...text("title")}
      />
      <Field>
        <Label>
          {said.scheme} <span className="kk-quiet">({words.common.optional})</span>
        </Label>
        <Field.Description>{said.schemeHelp}</Field.Description>
        <Select value={item.scheme ?? ""} onChange={(event) => set({ scheme: event.target.value || null })}>
          <Select.Option value="">{said.noScheme}</Select.Option>
          {schemes.data?.schemes.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        <Textfield label={said.issuer} description={said.issuerHelp} {...text("issuer")} />
        <Textfield label={said.reference} description={said.referenceHelp} {...text("reference")} />
      </div>
      <Textfield label={said.scope} description={said.scopeHelp} multiline rows={2} {...text("scope")} />
      <div className={styles.pair}>
        <Textfield
          type="date"
          label={said.validFrom}
          value={item.valid_from ?? ""}
          onChange={(event) => set({ valid_from: event.target.value || null })}
        />
        <Textfield
          type="date"
          label={said.validUntil}
          value={item.valid_until ?? ""}
          error={dates ? errorText(words, refusal) : undefined}
          onChange={(event) => set({ valid_until: event.target.value || null })}
        />
      </div>
      <Textfield
        label={`${said.versions} (${words.common.optional})`}
        description={said.versionsHelp}
        placeholder={version}
        value={versions}
        onChange={(event) => setVersions(event.target.value)}
      />
      <details className={styles.more} open={device || item.address !== "" || undefined}>
        <summary>
          {said.device}, {said.seenAt.toLowerCase()}
        </summary>
        <div className={styles.pair}>
          <Textfield label={said.deviceClass} description={said.deviceClassHelp} {...text("device_class")} />
          <Textfield
            label={said.notifiedBody}
            description={said.notifiedBodyHelp}
            {...text("notified_body")}
          />
          <Textfield label={said.seenAt} description={said.seenAtHelp} {...text("address")} />
        </div>
      </details>
      {refusal && !dates && !own.includes(field ?? "") ? <ErrorNote error={refusal} /> : null}
      <div className="kk-row">
        <Button type="submit">{said.saveEvidence}</Button>
        <Button type="button" variant="tertiary" data-color="neutral" onClick={onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
