// «Ny anskaffelse», and «Ekspressliste»: what is bought and how, then straight to the list.

import { Button, Fieldset, Radio, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useRef, useState } from "react";
import { CallError } from "../../api/client";
import { errorText } from "../../api/errors";
import type { Language } from "../../api/generated/Language";
import { useCreateProcurement } from "../../api/mutations";
import { useVocabulary } from "../../api/queries";
import { fieldSize } from "../../components/field-size";
import fields from "../../components/field-size/field-size.module.css";
import { ErrorNote } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { AreaChoice, DeliveryChoice } from "../../components/purchase-choice";
import { useLanguage, useWords } from "../../locales/words";
import { go } from "../../router";
import styles from "./new-procurement-page.module.css";

const LANGUAGES: Language[] = ["nb", "nn", "en"];

/** Which field a refusal belongs to; `undefined` for none of them. */
function fieldOf(error: unknown): "name" | "organisation" | "number" | "case" | undefined {
  if (!(error instanceof CallError)) return undefined;
  if (error.code.startsWith("organisation_number")) return "number";
  const fields = { name: "name", organisation: "organisation", case_number: "case" } as const;
  return fields[error.facts.field as keyof typeof fields];
}

export function NewProcurementPage({ express }: { express: boolean }) {
  const words = useWords();
  const interfaceLanguage = useLanguage();
  const vocabulary = useVocabulary();
  const create = useCreateProcurement();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState("");
  const [organisation, setOrganisation] = useState("");
  const [number, setNumber] = useState("");
  const [caseNumber, setCaseNumber] = useState("");
  const [language, setLanguage] = useState<Language>(interfaceLanguage);
  const [areas, setAreas] = useState<string[]>([]);
  const [delivery, setDelivery] = useState<string | null>(null);
  const [areasMissing, setAreasMissing] = useState(false);

  function nameToUse(): string {
    if (!express || name.trim() !== "") return name;
    const chosen = vocabulary.data?.areas.filter((area) => areas.includes(area.id)) ?? [];
    return words.newProcurement.expressName(chosen.map((area) => area.name).join(", "));
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (express && areas.length === 0) {
      setAreasMissing(true);
      form.current?.querySelector<HTMLElement>("input[type=checkbox]")?.focus();
      return;
    }
    try {
      const view = await create.mutateAsync({
        name: nameToUse(),
        organisation,
        organisation_number: number,
        case_number: caseNumber,
        language,
        areas,
        delivery,
        facts: {},
      });
      go({ page: "procurement", id: view.id, step: express ? "requirements" : "area" });
    } catch {
      // The refusal stands beside its field; the first such field gets the focus once it is marked.
      window.requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
      );
    }
  }

  const field = create.error ? fieldOf(create.error) : undefined;
  const refusal = (mine: typeof field) =>
    create.error && field === mine ? errorText(words, create.error) : undefined;
  const said = words.procurement;
  const nameField = (
    <Textfield
      label={said.name}
      description={express ? words.newProcurement.expressNameHelp : said.nameHelp}
      value={name}
      required={!express}
      error={refusal("name")}
      onChange={(event) => setName(event.target.value)}
    />
  );

  return (
    <form
      ref={form}
      className={styles.form}
      data-express={express || undefined}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <PageHeading
        title={express ? words.newProcurement.expressTitle : words.newProcurement.title}
        lead={express ? words.newProcurement.expressLead : words.newProcurement.lead}
      />
      <div className={styles.fields}>
        {express ? (
          <>
            <AreaChoice
              chosen={areas}
              error={areasMissing ? words.newProcurement.areasMissing : undefined}
              onChange={(chosen) => {
                setAreas(chosen);
                setAreasMissing(false);
              }}
            />
            <DeliveryChoice chosen={delivery} onChange={setDelivery} />
            {nameField}
          </>
        ) : (
          <>
            {nameField}
            <Textfield
              label={`${said.organisation} (${words.common.optional})`}
              description={said.organisationHelp}
              value={organisation}
              error={refusal("organisation")}
              onChange={(event) => setOrganisation(event.target.value)}
            />
            <Textfield
              label={`${said.organisationNumber} (${words.common.optional})`}
              description={said.organisationNumberHelp}
              value={number}
              inputMode="numeric"
              error={refusal("number")}
              className={fields.field}
              style={fieldSize(24)}
              onChange={(event) => setNumber(event.target.value)}
            />
            <Textfield
              label={`${said.caseNumber} (${words.common.optional})`}
              description={said.caseNumberHelp}
              value={caseNumber}
              error={refusal("case")}
              className={fields.field}
              style={fieldSize(32)}
              onChange={(event) => setCaseNumber(event.target.value)}
            />
            <Fieldset>
              <Fieldset.Legend>{said.language}</Fieldset.Legend>
              <Fieldset.Description>{said.languageHelp}</Fieldset.Description>
              {LANGUAGES.map((other) => (
                <Radio
                  key={other}
                  name="language"
                  value={other}
                  label={words.common.languages[other]}
                  checked={language === other}
                  onChange={() => setLanguage(other)}
                />
              ))}
            </Fieldset>
          </>
        )}
        {create.error && field === undefined ? <ErrorNote error={create.error} /> : null}
        <div className="kk-row">
          <Button type="submit" loading={create.isPending}>
            {express ? words.newProcurement.expressCreate : words.newProcurement.create}
          </Button>
          <Button variant="tertiary" onClick={() => go({ page: "start" })}>
            {words.common.cancel}
          </Button>
        </div>
      </div>
    </form>
  );
}
