// «Nytt produkt»: name and version; the supplier can be given at once or later.

import { Button, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useRef, useState } from "react";
import { CallError } from "../../api/client";
import { errorText } from "../../api/errors";
import { useCreateProduct } from "../../api/products";
import { fieldSize } from "../../components/field-size";
import fields from "../../components/field-size/field-size.module.css";
import { ErrorNote } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import { go } from "../../router";
import styles from "./products-page.module.css";

/** Which field a refusal belongs to; `undefined` for none of them. */
function fieldOf(error: unknown): "name" | "version" | "supplier" | "number" | undefined {
  if (!(error instanceof CallError)) return undefined;
  if (error.code.startsWith("organisation_number")) return "number";
  return (["name", "version", "supplier"] as const).find((field) => field === error.facts.field);
}

export function NewProductPage() {
  const words = useWords();
  const said = words.products;
  const create = useCreateProduct();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState("");
  const [version, setVersion] = useState("");
  const [supplier, setSupplier] = useState("");
  const [number, setNumber] = useState("");

  async function submit(event: FormEvent) {
    event.preventDefault();
    try {
      const view = await create.mutateAsync({
        name,
        version,
        description: "",
        supplier: {
          name: supplier,
          organisation_number: number,
          foreign_scheme: "",
          foreign_value: "",
          address: "",
        },
        areas: [],
        delivery: null,
      });
      go({ page: "product", id: view.id, part: "product" });
    } catch {
      // The refusal stands beside its field; the first such field gets the focus once it is marked.
      window.requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
      );
    }
  }

  const field = fieldOf(create.error);
  const refusal = (mine: typeof field) =>
    create.error && field === mine ? errorText(words, create.error) : undefined;
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <PageHeading title={said.newTitle} lead={said.newLead} />
      <div className={styles.fields}>
        <Textfield
          label={said.name}
          value={name}
          required
          error={refusal("name")}
          onChange={(event) => setName(event.target.value)}
        />
        <Textfield
          label={said.versionField}
          description={said.versionHelp}
          value={version}
          required
          error={refusal("version")}
          className={fields.field}
          style={fieldSize(16)}
          onChange={(event) => setVersion(event.target.value)}
        />
        <Textfield
          label={`${said.supplierName} (${words.common.optional})`}
          value={supplier}
          error={refusal("supplier")}
          autoComplete="organization"
          onChange={(event) => setSupplier(event.target.value)}
        />
        <Textfield
          label={`${said.organisationNumber} (${words.common.optional})`}
          description={words.procurement.organisationNumberHelp}
          value={number}
          inputMode="numeric"
          error={refusal("number")}
          className={fields.field}
          style={fieldSize(24)}
          onChange={(event) => setNumber(event.target.value)}
        />
        {create.error && field === undefined ? <ErrorNote error={create.error} /> : null}
        <div className="kk-row">
          <Button type="submit" loading={create.isPending}>
            {said.createAndOpen}
          </Button>
          <Button variant="tertiary" onClick={() => go({ page: "products" })}>
            {words.common.cancel}
          </Button>
        </div>
      </div>
    </form>
  );
}
